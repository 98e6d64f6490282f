import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: '再生',
  pause: '一時停止',
  mute: 'ミュート',
  unmute: 'ミュート解除',
  full: '全画面表示',
  position: '再生位置',
  time: (at, of) => `${at}/${of}秒`,
  playing: '再生中',
  paused: '一時停止中',
  silent: 'ミュート中',
  keys: 'スペースで再生・一時停止、カンマとピリオドで1フレーム、左右キーで1秒移動します。上下キーで音量を変え、Mでミュート、Fで全画面表示にします。',
}
