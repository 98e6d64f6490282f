export const faults = {
  /** What is wrong with a model file, as the end of a sentence. */
  is: (fault: string): string => {
    switch (fault) {
      case 'missing':
        return 'it is missing'
      case 'dangling':
        return 'it is a link to a missing file'
      case 'empty':
        return 'it is empty'
      case 'header':
        return 'its header can’t be read'
      case 'size':
        return 'it is incomplete'
      case 'magic':
        return 'it is not a GGUF file'
      case 'random':
        return 'it holds random numbers, made for measuring'
      default:
        return 'it can’t be read'
    }
  },
}
