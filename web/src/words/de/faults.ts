import type { Words } from '../index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return 'sie ist nicht mehr da'
      case 'dangling':
        return 'sie ist ein Link auf eine Datei, die nicht mehr da ist'
      case 'empty':
        return 'sie ist leer'
      case 'header':
        return 'ihr Anfang ist nicht lesbar'
      case 'size':
        return 'sie ist nicht vollständig'
      case 'magic':
        return 'sie ist keine GGUF-Datei'
      default:
        return 'sie ist nicht lesbar'
    }
  },
}
