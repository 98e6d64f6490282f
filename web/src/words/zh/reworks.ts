import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: '更流畅',
    enlarge: '放大',
    join: '拼接',
  },
  verbs: {
    smooth: (fps) => `更流畅：${fps} fps`,
    enlarge: (size) => `放大：${size}`,
  },
  hints: {
    smooth: (from, to) => `将帧率从 ${from} 提高一倍到 ${to} fps。时长和声音不变。`,
    enlarge: (from, to) => `将尺寸从 ${from} 放大一倍到 ${to}。时长、帧率和声音不变。`,
  },
  takes: (time) => `用时：${time}。`,
  label: '缺失的模型文件',
  needs: (name, file) => `“${name}”需要 ${file}。`,
  download: (size) => `下载 ${size} 后运行`,
  downloadUnsized: '下载后运行',
  byHand: '请用此命令下载，然后重试。',
  close: '关闭',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: '后期处理',
  from: '来源视频',
  clip: (frames, fps, size) => `${size}，${frames} 帧，${fps} fps`,
  show: (name) => `显示 ${name}`,
  useSettings: '使用设置',
  join: {
    verb: '拼接…',
    hint: '排列多个视频并拼接成一个。',
    several: (count) => `拼接 ${count} 个视频…`,
    label: '拼接视频',
    one: '请再添加一个视频与此视频拼接。',
    total: (count, seconds, size, fps) => `${count} 个视频，${seconds} 秒，${size}，${fps} fps`,
    seconds: (seconds) => `${seconds} 秒`,
    fitted: (size, to) => `${size}，裁剪并缩放到 ${to}`,
    spread: (fps, to) => `${fps} fps，以 ${to} fps 播放`,
    part: (place, name) => `${place}：${name}`,
    moved: (name, place, count) => `${name} 现在第 ${place} 个，共 ${count} 个。`,
    remove: '移除',
    addFiles: '添加文件…',
    sending: (name) => `正在上传 ${name}…`,
    crossfade: '交叉淡化',
    crossfadeHelp: '0 表示直接切换。声音也会淡入淡出。',
    noCrossfade: '交叉淡化需要 LTX AIO 自己的节点，此 ComfyUI 中没有。',
    shared: (seconds) => `交叉淡化 ${seconds} 秒：太短，无法更长`,
    start: (count) => `拼接 ${count} 个视频`,
    cancel: '取消',
    keys: 'Alt 加方向键移动视频；Delete 移除。',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => ['视频只有一帧，无法插帧。', '请选择更长的视频。'],
  rework_too_fast: (v) => [
    `${decimal(v.fps)} fps 的两倍超过了 ComfyUI 能保存的 ${v.max} fps。`,
    '此视频已经很流畅。',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height} 超过了播放器能显示的每边 ${v.max} 像素。`,
    '此视频已经很大。',
  ],
  part_missing: (v) => [
    `缺少第 ${v.part} 段，因此无法拼接。`,
    `请重做第 ${v.part} 段，或拼接其余各段。`,
  ],
  rework_no_room: (v) => [
    `ComfyUI 需要约 ${decimal(v.gigabytes, 0)} GB 内存，而这台电脑只有 ${decimal(v.ram, 0)} GB。`,
    '请使用更短或更小的视频。',
  ],
}
