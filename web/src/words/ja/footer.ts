import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `生成 × ${count}` : '生成'),
  sending: '送信中…',
  control: 'Ctrl',
  waiting: (count) =>
    count > 1
      ? `ファイルが揃うと${count}本の動画の生成を開始します。`
      : 'ファイルが揃うと開始します。',
  dontGenerate: '生成しない',
  files: {
    label: 'モデルファイル',
    download: '不足ファイルをダウンロード',
    count: (files) => `${files}個のファイル`,
    atLeast: (size) => `${size}以上`,
    free: (size) => `空き${size}`,
    noRoom: 'ディスクの空き容量が足りません。',
    makeRoom: (size) => `${size}空けるか、別のディスクのフォルダーを選んでください。`,
    which: (files) => (files === 1 ? 'ファイルとフォルダー' : '各ファイルとフォルダー'),
    byHand: (files) =>
      `モデルファイルが${files}個不足しています。ComfyUIを動かしているマシンで、ComfyUIのフォルダーがある場所でターミナルを開き、次を実行してください：`,
    noShim: 'ダウンロードできません。LTX AIOのバックエンドが応答していません。',
  },
}
