import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'LTX AIOのタブ',
  create: '作成',
  history: '履歴',
  models: 'モデル',
  settings: '設定',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`進行中${live}件`] : []),
      ...(ready > 0 ? [`新着${ready}件`] : []),
      ...(failed > 0 ? [`失敗${failed}件`] : []),
    ].join('、'),
}
