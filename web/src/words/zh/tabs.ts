import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'LTX AIO 选项卡',
  create: '创作',
  history: '历史记录',
  models: '模型',
  settings: '设置',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live} 个进行中`] : []),
      ...(ready > 0 ? [`${ready} 个新的`] : []),
      ...(failed > 0 ? [`${failed} 个失败`] : []),
    ].join('，'),
}
