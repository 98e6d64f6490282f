import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return 'falta'
      case 'dangling':
        return 'es un enlace a un archivo que falta'
      case 'empty':
        return 'está vacío'
      case 'header':
        return 'su encabezado no se puede leer'
      case 'size':
        return 'está incompleto'
      case 'magic':
        return 'no es un archivo GGUF'
      case 'random':
        return 'contiene números aleatorios, hechos para medir'
      default:
        return 'no se puede leer'
    }
  },
}
