import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: 'ウェブカメラで撮影',
  label: 'ウェブカメラ',
  take: '撮影',
  close: 'ウェブカメラを閉じる',
  troubles: {
    insecure: 'ウェブカメラを使えるのは、httpsのアドレスとlocalhostだけです。',
    refused: 'ブラウザーがウェブカメラをブロックしました。このページで許可して再試行してください。',
    missing: 'ウェブカメラが見つかりません。接続して再試行してください。',
    failed: 'ウェブカメラを使えません。使用中のほかのプログラムを閉じて再試行してください。',
  },
}
