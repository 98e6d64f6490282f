import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `${file} 的裁剪`,
  all: '显示整个图像。',
  cut: (parts) => `裁掉：${parts}。`,
  left: (percent) => `左侧 ${percent}%`,
  right: (percent) => `右侧 ${percent}%`,
  top: (percent) => `顶部 ${percent}%`,
  bottom: (percent) => `底部 ${percent}%`,
  keys: '方向键移动，按住 Shift 更快。加号和减号缩放，0 居中。',
  center: '裁剪居中',
}
