import type { Words } from '../en/index.ts'

export const faults: Words['faults'] = {
  is: (fault) => {
    switch (fault) {
      case 'missing':
        return '文件不存在'
      case 'dangling':
        return '它是指向不存在的文件的链接'
      case 'empty':
        return '文件为空'
      case 'header':
        return '文件头无法读取'
      case 'size':
        return '文件不完整'
      case 'magic':
        return '不是 GGUF 文件'
      case 'random':
        return '其中是测量用的随机数'
      default:
        return '文件无法读取'
    }
  },
}
