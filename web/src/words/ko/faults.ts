import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return '파일이 없습니다'
      case 'dangling':
        return '없는 파일로 연결된 링크입니다'
      case 'empty':
        return '비어 있습니다'
      case 'header':
        return '헤더를 읽을 수 없습니다'
      case 'size':
        return '불완전합니다'
      case 'magic':
        return 'GGUF 파일이 아닙니다'
      case 'random':
        return '측정용 난수가 들어 있습니다'
      default:
        return '읽을 수 없습니다'
    }
  },
}
