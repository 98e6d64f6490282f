import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: '重做',
  parts: {
    both: { label: '两者', hint: '重做该范围的画面和声音' },
    picture: { label: '画面', hint: '只重做画面，声音不变' },
    sound: { label: '声音', hint: '只重做声音，画面不变' },
  },
  span: '范围',
  context: '上下文',
  contextHelp: '模型会看到和听到该范围前后多少视频，以便自然衔接。',
  spanOf: (from, to) => `${from}–${to} 秒`,
  longest: (seconds) => `范围最长 ${seconds} 秒。`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `视频有 ${v.frames} 帧；模型至少需要 ${v.min} 帧。`,
    '请选择更长的视频。',
  ],
  span_empty: (v) => ['范围为空：没有要重做的内容。', `请至少选择 ${decimal(v.min, 2)} 秒。`],
  span_outside: (v) => [
    `范围从 ${decimal(v.start, 2)} 秒开始，但视频长 ${decimal(v.seconds, 2)} 秒。`,
    `请从 ${decimal(v.latest, 2)} 秒或更早开始。`,
  ],
  span_too_long: (v) => [
    `${decimal(v.seconds, 1)} 秒的范围加上两侧各 ${decimal(v.context, 1)} 秒的上下文，超出了一个任务的上限。`,
    `请最多选择 ${decimal(v.max, 1)} 秒，或在“高级”中减少上下文。`,
  ],
  span_far: (v) => [
    `范围的一侧有 ${decimal(v.seconds, 0)} 秒视频；ComfyUI 最多能保留 ${decimal(v.max, 0)} 秒。`,
    '请先把视频剪到该范围附近。',
  ],
}
