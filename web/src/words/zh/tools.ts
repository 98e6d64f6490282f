import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: '工具',
  fill: '写成此工具的提示词',
  fillHint: '把你的内容放入训练此 LoRA 所用的提示词。可用“撤销”恢复。',
  alone: '只保留我自己的内容',
  aloneHint: '去掉其他工具的提示词所加的内容。可用“撤销”恢复。',
  untold: (trigger) => `此 LoRA 的触发词“${trigger}”不在提示词中。`,
  licence: (name) => `许可证：${name}`,
  gated: '需要 Hugging Face 账号',
  about: '关于此 LoRA',
  choices: {
    azimuth: '方位',
    elevation: '高度',
    distance: '距离',
    light: '光线',
    sun: '太阳方位',
  },
  place: {
    label: '视频在画面中的位置',
    at: {
      'top-left': '左上',
      top: '上',
      'top-right': '右上',
      left: '左',
      center: '居中',
      right: '右',
      'bottom-left': '左下',
      bottom: '下',
      'bottom-right': '右下',
    },
    scaleHelp: '100%：画面能容纳的最大大小。',
    sizes: (frame, inside) => `${frame}，其中视频占 ${inside}。`,
    unknown: '添加视频后可查看周围会画出多少。',
    whole: '下面的“尺寸”是整个画面的尺寸。',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [`没有工具 ${v.tool}。`, `请选择：${v.offered}。`],
  nothing_to_paint: (v) => [
    `视频（${v.width}×${v.height}）占满了整个画面（${v.frame.width}×${v.frame.height}），周围没有可画的地方。`,
    '请在“尺寸”中选择其他宽高比，或缩小画面中的视频。',
  ],
  tool_reaches_limit: (v) => [
    `视频为 ${v.width}×${v.height}，而一个任务的边长最多 ${v.max} 像素：放大会不足 ${v.by} 倍。`,
    '视频越小，此工具的效果越明显。',
  ],
}
