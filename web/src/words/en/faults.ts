export const faults = {
  /** What is wrong with a model file, as the end of a sentence. */
  is: (fault: string): string => {
    switch (fault) {
      case 'missing':
        return 'it is gone'
      case 'dangling':
        return 'it is a link to a file that is gone'
      case 'empty':
        return 'it is empty'
      case 'header':
        return 'its beginning cannot be read'
      case 'size':
        return 'it is not complete'
      case 'magic':
        return 'it is not a GGUF file'
      default:
        return 'it cannot be read'
    }
  },
}
