import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return 'il est absent'
      case 'dangling':
        return 'c’est un lien vers un fichier absent'
      case 'empty':
        return 'il est vide'
      case 'header':
        return 'son en-tête est illisible'
      case 'size':
        return 'il est incomplet'
      case 'magic':
        return 'ce n’est pas un fichier GGUF'
      case 'random':
        return 'il contient des nombres aléatoires, faits pour mesurer'
      default:
        return 'il est illisible'
    }
  },
}
