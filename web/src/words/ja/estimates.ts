import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `約${time}`,
  between: (from, to) => `${from}～${to}`,
  secondsBetween: (from, to) => `${from}～${to}秒`,
  minutesBetween: (from, to) => `${from}～${to}分`,
  seconds: (count) => `${count}秒`,
  minutes: (count) => `${count}分`,
  hours: (count) => `${count}時間`,
  over: (limit) => `${limit}超`,
  none: '所要時間の予測はまだありません。このマシンで最初のジョブを実行すると表示されます。',
  open: 'モデルが長さを決めるため、時間は変わることがあります。',
  memory: {
    failed: (size, seconds) =>
      `${size}、${seconds}秒では、以前このマシンでメモリが足りなくなりました。`,
    beyond: 'このマシンのメモリに収まった最大のものより大きくなっています。',
    try: (how) => `${how}試す`,
  },
}
