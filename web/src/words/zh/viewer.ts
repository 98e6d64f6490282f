import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: '查看器',
  fold: '折叠查看器',
  unfold: '展开查看器',
  newest: '最新结果',
  took: (time) => `用时 ${time}`,
  useSeed: '在表单中使用此种子',
  seedUsed: (seed) => `种子 ${seed} 已填入表单。`,
  line: {
    label: '尺寸、时长和种子',
    seconds: (seconds) => `${seconds} 秒`,
    upTo: (length) => `最长 ${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `种子 ${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: '交换两个图像',
  editor: '大编辑器',
  done: '完成',
}
