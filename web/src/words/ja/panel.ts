import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'ja',
  partBroken: 'LTX AIOのこの部分がクラッシュしました。',
  kept: 'ジョブは続いています。ジョブ、設定、入力した内容はすべて残ります。',
}
