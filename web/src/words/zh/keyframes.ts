import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: '关键帧',
  add: '添加图像或视频',
  full: (max) => `最多 ${max} 个关键帧。`,
  picker: '选择用作关键帧的图像或视频',
  keys: '左右方向键移动一帧，按住 Shift 移动十帧；片段会移到下一个可用位置。Home 和 End 移到第一个或最后一个空闲帧。上下方向键选择其他关键帧。Delete 移除，Ctrl+D 复制。',
  first: '首帧',
  last: '尾帧',
  at: (seconds) => `${seconds} 秒处的关键帧`,
  clipAt: (seconds) => `${seconds} 秒处的片段`,
  place: (seconds, frame, of) => `${seconds} 秒，第 ${frame}/${of} 帧`,
  clipPlace: (from, to, frame, last, of) => `${from}–${to} 秒，第 ${frame}–${last} 帧，共 ${of} 帧`,
  time: '时间',
  strength: '强度',
  strengthOf: (input) => `${input}：强度`,
  snapped: (seconds, frame) => `→ 第 ${frame} 帧，${seconds} 秒`,
  clipSnapped: (from, to, frame, last) => `→ 第 ${frame}–${last} 帧，${from}–${to} 秒`,
  start: '视频起点',
  length: '时长',
  swap: '与下一个交换',
  duplicate: '复制',
  remove: '移除',
  done: {
    added: (what) => `已添加关键帧：${what}。`,
    removed: (what) => `已移除关键帧：${what}。`,
    moved: (what) => `已移动：${what}。`,
    swapped: (what) => `已交换位置：${what}。`,
    duplicated: (what) => `已复制：${what}。`,
  },
  sending: (name, percent) => `${name}：${percent}%`,
  dismiss: '关闭',
  longer: (seconds) => `时长改为 ${decimal(seconds)} 秒`,
  moveTo: (seconds) => `移到 ${decimal(seconds, 2)} 秒`,
  shortenTo: (seconds) => `缩短到 ${decimal(seconds, 2)} 秒`,
  fromSecond: (seconds) => `从视频的 ${decimal(seconds, 1)} 秒开始`,
  fromStart: '从视频的 0 秒开始',
}

export const keyframeProblems: Pick<
  Words['problems'],
  | 'keys_missing'
  | 'keys_too_many'
  | 'key_out_of_range'
  | 'keys_collide'
  | 'clip_out_of_range'
  | 'keys_overlap'
  | 'clip_past_end'
> = {
  keys_missing: () => ['还没有图像。', '请添加首帧、尾帧或中间的关键帧。'],
  keys_too_many: (v) => [
    `有 ${v.count} 个关键帧；最多 ${v.max} 个。`,
    `请移除 ${v.count - v.max} 个。`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)} 位于 ${decimal(v.at, 2)} 秒，但最后一帧在 ${decimal(v.end, 2)} 秒。`,
    '请移动它，或增加视频的时长。',
  ],
  keys_collide: (v) => [
    `${bare(v.name)} 与另一个图像都在 ${decimal(v.at, 2)} 秒的同一帧上。`,
    '请把其中一个移动一帧或更多。',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)} 从 ${decimal(v.at, 2)} 到 ${decimal(v.to, 2)} 秒，但最后一帧在 ${decimal(v.end, 2)} 秒。`,
    '请移动或缩短它，或增加视频的时长。',
  ],
  keys_overlap: (v) => [
    `${bare(v.name)} 与 ${bare(v.other)} 在 ${decimal(v.at, 2)} 秒处重叠。`,
    '请移动其中一个，或缩短片段。',
  ],
  clip_past_end: (v) => [
    `片段从 ${decimal(v.from, 2)} 到 ${decimal(v.to, 2)} 秒，但 ${bare(v.name)} 在 ${decimal(v.end, 2)} 秒结束。`,
    '请让它更早开始，或缩短它。',
  ],
}
