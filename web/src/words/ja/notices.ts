import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: '動画が完成しました',
  failed: 'ジョブが失敗しました',
  reportCopied: 'レポートをコピーしました',
  reportCopiedHow: '質問するときに貼り付けてください。',
  reportRefused: 'ブラウザーがレポートのコピーを許可しませんでした',
  reportRefusedHow: 'ComfyUIのメッセージはカードからコピーできます。',
  noAnswer: 'ComfyUIが応答していません',
  partsApart: 'そのため、各パートは別々の動画のままです。',
  runKept: 'ジョブは保存され、ComfyUIが復帰すると送信されます。',
  notSent: 'ジョブは送信されませんでした',
  notCancelled: 'ジョブはまだキャンセルされていません',
  notReordered: '順番は変更されませんでした',
  willRetry: 'ComfyUIが応答していません。復帰したら再試行します。',
  connectionBroke: '接続が切れました',
  languageMissing: (language) => `${language}を読み込めませんでした`,
  languageMissingHow: 'LTX AIOは現在の言語のままです。ページを再読み込みすると再試行します。',
  previewOff: 'このComfyUIではライブプレビューをオフにしました',
  previewOffDetail: 'プレビューが原因でジョブが終了しました。「設定」でオンに戻せます。',
}
