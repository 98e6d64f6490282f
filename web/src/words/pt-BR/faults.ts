import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return 'está ausente'
      case 'dangling':
        return 'é um link para um arquivo ausente'
      case 'empty':
        return 'está vazio'
      case 'header':
        return 'seu cabeçalho não pode ser lido'
      case 'size':
        return 'está incompleto'
      case 'magic':
        return 'não é um arquivo GGUF'
      case 'random':
        return 'contém números aleatórios, feitos para medir'
      default:
        return 'não pode ser lido'
    }
  },
}
