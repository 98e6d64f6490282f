import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · 各パートの後`,
  missing: (part, name) => `パート${part}がありません · ${name}`,
  hints: {
    part: (part) =>
      `このパートはパート${part}の最後のフレームから始まりますが、パート${part}はキャンセルされたか失敗しました。パート${part}を作り直すと、続けて実行されます。`,
    join: (part) =>
      `パート${part}がキャンセルされたか失敗したため、結合できません。パート${part}を作り直すか、ほかのパートを結合してください。`,
  },
  again: (part) => `パート${part}を作り直す`,
  joinOthers: 'ほかを結合…',
}
