import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return '見つかりません'
      case 'dangling':
        return '存在しないファイルへのリンクです'
      case 'empty':
        return '空です'
      case 'header':
        return 'ヘッダーを読み込めません'
      case 'size':
        return '不完全です'
      case 'magic':
        return 'GGUFファイルではありません'
      case 'random':
        return '計測用の乱数が入っています'
      default:
        return '読み込めません'
    }
  },
}
