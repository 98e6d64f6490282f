import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}：${text}`,
  comma: '、',
  percent: (value) => `${value}%`,
  units: { s: '秒', kB: 'kB', MB: 'MB', GB: 'GB' },
  attention: '需要处理',
  inNewTab: '（在新标签页中）',
  said: 'ComfyUI 的消息',
  delete: '删除',
  keep: '保留',
  move: '拖动即可移动；也可按 Alt 加上下方向键',
  list: {
    search: '搜索',
    empty: '没有选项',
    nothingFound: '没有匹配项',
    found: '找到 {0} 个',
    chosen: '已选',
    noneChosen: '未选择',
  },
}
