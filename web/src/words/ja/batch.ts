import type { Words } from '../en/index.ts'

export const batch: Words['batch'] = {
  strength: (strength) => `強度${strength}`,
  label: (count, prompt) => `${count}件のバッチ：${prompt}`,
  span: (from, to, video) => `${video}の${from}～${to}秒をリテイク`,
  poster: (number, what) => `${number}：${what}`,
  chosen: '選択中',
  choose: (number) => `${number}を選択`,
  ready: (ready, count) => (ready === count ? `動画${count}本` : `${count}本中${ready}本完成`),
  waiting: '待機中',
  running: '実行中',
  failed: '失敗',
  play: 'すべて再生',
  pause: 'すべて一時停止',
  finish: (count) => (count === 1 ? '選択した1本を仕上げる' : `選択した${count}本を仕上げる`),
  compare: '2本を比較',
  hideOthers: 'ほかを非表示',
  clear: '選択を解除',
  more: (count) => `あと${count}本を表示`,
  inStrip: (count, what) => `${count}件のバッチ、${what}`,
  keys: '1～9のキーで選択、矢印キーで移動、Enterで表示、Fで仕上げ、Sでお気に入りに追加、Xで非表示、Cで比較、スペースで再生・一時停止します。',
}
