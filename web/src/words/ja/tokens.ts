import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: 'トークンは有効です。',
  fineOf: (account) => `トークンは有効です（アカウント：${account}）。`,
  from: {
    environment: 'HF_TOKENの',
    login: 'Hugging Faceログインの',
    pasted: 'ここで入力した',
  },
  bad: (from) => `Hugging Faceが${from}トークンを拒否しました。`,
  unreachable: 'Hugging Faceが応答していないため、トークンを確認できませんでした。',
  notSent: 'HF_ENDPOINTのミラーはトークンの送信先として許可されていないため、送信しませんでした。',
  unchecked: (from) => `${from}トークンはまだ確認されていません。`,
  absent: 'トークンはありません。必要なのは鍵マークのファイルだけです。',
  absentHere:
    'トークンはありません。共有サーバーではサーバー側でのみ設定できます。HF_TOKENを設定してComfyUIを起動してください。',
}
