import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return 'sie fehlt'
      case 'dangling':
        return 'sie ist ein Link auf eine fehlende Datei'
      case 'empty':
        return 'sie ist leer'
      case 'header':
        return 'ihr Header lässt sich nicht lesen'
      case 'size':
        return 'sie ist unvollständig'
      case 'magic':
        return 'sie ist keine GGUF-Datei'
      case 'random':
        return 'sie enthält Zufallszahlen, zum Messen'
      default:
        return 'sie lässt sich nicht lesen'
    }
  },
}
