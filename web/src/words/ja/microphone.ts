import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: 'マイクで録音',
  stop: '録音を停止',
  troubles: {
    insecure: 'ブラウザーで録音できるのは、httpsのアドレスとlocalhostだけです。',
    refused: 'ブラウザーがマイクをブロックしました。このページで許可して再試行してください。',
    missing: 'マイクが見つかりません。接続して再試行してください。',
    failed: 'マイクを使えません。使用中のほかのプログラムを閉じて再試行してください。',
  },
}
