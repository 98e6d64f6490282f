import type { UploadRefusal } from '../en/uploads.ts'

export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: 'このサーバーの上限を超えています',
    remedy:
      'もっと小さいファイルを使うか、ComfyUIの手前のプロキシ（nginx：client_max_body_size）またはComfyUI（--max-upload-size）の上限を上げてください。',
  },
  login: {
    what: 'サーバーへのログインが必要です',
    remedy: 'ページを再読み込みしてログインし、再試行してください。',
  },
  name: {
    what: 'ComfyUIがこのファイルか、その名前を受け付けません',
    remedy: 'ファイル名を変えて再試行してください。',
  },
  disk: {
    what: 'ComfyUIが保存できませんでした',
    remedy:
      'ComfyUIが入力フォルダーに書き込めること、ディスクに空きがあることを確認してください。原因はコンソールに表示されます。',
  },
  proxy: {
    what: 'ComfyUIの手前の何かが代わりに応答しました',
    remedy: 'ComfyUIの手前のプロキシを確認して、再試行してください。',
  },
}
