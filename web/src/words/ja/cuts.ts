import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `${file}の使用範囲`,
  label: '使用範囲',
  start: '開始',
  part: '範囲',
  end: '終了',
  seconds: (seconds) => `${seconds}秒`,
  span: (from, to, of) => `${of}中の${from}～${to}秒`,
  until: (to, of) => `～${to}秒（全体${of}）`,
  longest: (seconds) => `1つのジョブで使えるのは最大${seconds}秒です。`,
  play: '範囲を再生',
  stop: '停止',
  keys: '左右キーで範囲を移動し、Shiftを押すと大きく動きます。Page Up・Page Downで範囲の長さ分、Home・Endで両端へ移動します。IとOで、ポインターまたは再生位置に開始と終了を設定します。スペースで範囲を再生します。',
  edits: {
    label: 'フェード・音量・無音',
    fadeIn: 'フェードイン',
    fadeOut: 'フェードアウト',
    volume: '音量',
    before: '前の無音',
    after: '後の無音',
    apply: 'この範囲に適用',
    help: 'この範囲を、このジョブ用の新しいWAVファイルとして保存します。元のファイルは変わりません。',
  },
}
