import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `${file}の切り抜き`,
  all: '画像全体が表示されます。',
  cut: (parts) => `切り取られる部分：${parts}。`,
  left: (percent) => `左${percent}%`,
  right: (percent) => `右${percent}%`,
  top: (percent) => `上${percent}%`,
  bottom: (percent) => `下${percent}%`,
  keys: '矢印キーで移動し、Shiftを押すと速く動きます。＋と－で拡大縮小、0で中央に戻ります。',
  center: '切り抜きを中央に',
}
