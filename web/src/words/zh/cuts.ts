import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `${file} 的使用范围`,
  label: '使用范围',
  start: '开始',
  part: '该范围',
  end: '结束',
  seconds: (seconds) => `${seconds} 秒`,
  span: (from, to, of) => `${from}–${to} 秒，共 ${of}`,
  until: (to, of) => `到 ${to} 秒，共 ${of}`,
  longest: (seconds) => `一个任务最多可使用 ${seconds} 秒。`,
  play: '播放此范围',
  stop: '停止',
  keys: '左右方向键移动，按住 Shift 移动更多；Page Up 和 Page Down 按范围长度移动；Home 和 End 移到两端。I 和 O 把开始和结束设在指针或播放位置。空格键播放此范围。',
  edits: {
    label: '淡入淡出、音量、静音',
    fadeIn: '淡入',
    fadeOut: '淡出',
    volume: '音量',
    before: '之前静音',
    after: '之后静音',
    apply: '应用到此范围',
    help: '将此范围另存为新的 WAV 文件供此任务使用。原文件不变。',
  },
}
