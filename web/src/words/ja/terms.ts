import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: '画像の強度',
    guideStrength: 'ガイドの強度',
    toolStrength: 'ツールの強度',
    sourceScale: '動画のサイズ',
    controlStrength: 'コントロールの強度',
    loraStrength: (lora) => `${lora}の強度`,
    loraSecond: (lora) => `第2パスでの${lora}の強度`,
    steps: 'ステップ数',
    start: '開始位置',
    cfg: 'CFG',
    referenceStrength: '参照の強度',
    sheetStrength: 'シートの強度',
    syncGuidance: 'リップシンクガイダンス',
    detailGuidance: 'ディテールガイダンス',
  },
  sides: { width: '幅', height: '高さ' },
  unnamed: {
    node: 'ノード',
    file: 'ファイル',
    input: '入力ファイル',
    model: 'モデルファイル',
    host: '別のサーバー',
    answer: '応答なし',
  },
  andMore: (shown, more) => `${shown}ほか${more}個`,
}
