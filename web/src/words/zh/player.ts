import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: '播放',
  pause: '暂停',
  mute: '静音',
  unmute: '取消静音',
  full: '全屏',
  position: '播放位置',
  time: (at, of) => `${at}/${of} 秒`,
  playing: '正在播放',
  paused: '已暂停',
  silent: '已静音',
  keys: '空格键播放或暂停；逗号和句号后退或前进一帧，左右方向键一秒；上下方向键调节音量，M 静音；F 全屏。',
}
