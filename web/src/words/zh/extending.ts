import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: '添加到',
  directions: {
    after: { label: '结尾之后', hint: '新的部分接在最后一帧之后' },
    before: { label: '开头之前', hint: '新的部分衔接到第一帧' },
  },
  context: '上下文',
  contextHelp: '模型会重新看到和听到多少原视频，以便延续动作和声音。',
  contextFrames: (frames, seconds) => `${frames} 帧，${seconds} 秒`,
  contextOnly: (frames) => `${frames} 帧`,
  saves: '保存',
  whole: '整个视频',
  new: '仅新的部分',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `不知道 ${bare(v.name)} 有多少帧。`,
    '请安装 LTX AIO 的后端，由它来统计。',
  ],
  video_too_short_to_extend: (v) => [
    `视频有 ${v.frames} 帧；要延续动作至少需要 ${v.min} 帧。`,
    '请选择更长的视频，或在“图生视频”中使用它的最后一帧。',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)} 为 ${v.width}×${v.height}：ComfyUI 无法保存边长为奇数的视频。`,
    '请裁掉一个像素，使两边都为偶数。',
  ],
  video_large: (v) => [
    `ComfyUI 需要约 ${decimal(v.gigabytes, 0)} GB 内存来拼接 ${v.frames} 帧 ${v.width}×${v.height} 的画面。`,
    '如果内存不足，请把视频剪到最后几秒，或只保存新的部分。',
  ],
  video_too_large: (v) => [
    `ComfyUI 需要 ${decimal(v.gigabytes, 0)} GB 内存来拼接 ${v.frames} 帧 ${v.width}×${v.height} 的画面。`,
    '请先把视频剪到最后几秒。',
  ],
  context_other: (v) => [
    `上下文为 ${v.context} 帧，而不是 ${v.asked} 帧：模型只接受 9、17、25 等帧数，且不超过视频的帧数。`,
    '可以保持不变，或选择其他上下文。',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)} 有 ${v.channels} 个声道；生成的声音只能与单声道或立体声拼接。`,
    '请先缩混为立体声。',
  ],
}
