import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: '参考图像',
  hint: (max) => `最多 ${max} 个要在视频中出现的人或物的图像。它们会拼成一张参考板。`,
  inUse: (count) => `${count} 个图像`,
  add: '添加图像',
  sheet: '参考板',
  of: (image) => `参考：${image}`,
  image: (place, count, name) => `图像 ${place}/${count}：${name}`,
  order: '拖动排序，或按 Alt 加方向键。',
  caption: (place) => `图像 ${place} 中的人或物`,
  captionHint: '例如：a woman with red hair in a green coat',
  remove: (name) => `移除 ${name}`,
  fill: '写入提示词',
  filled: '提示词已说明参考板的内容。',
  uncaptioned: '请用英文说明每个图像的内容；模型训练时的提示词都以此开头。',
  making: '正在拼合参考板…',
  moved: (name, place) => `${name} 现在是图像 ${place}。`,
  done: {
    added: (name) => `已添加参考图像：${name}。`,
    removed: (name) => `已移除参考图像：${name}。`,
    moved: (name) => `已更改 ${name} 在参考板中的位置。`,
  },
  voice: {
    label: '嗓音',
    help: '说的内容写在提示词的引号中；嗓音来自此样本。',
    fill: '将提示词分段',
    filled: '提示词已分段。',
  },
}
