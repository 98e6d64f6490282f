import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) => `${clock(since)}からComfyUIが応答していません。ジョブは保存されています。`,
  unread: (files) =>
    `ComfyUIのユーザーフォルダーにある${files}をすべて読み込めません。ファイルは変更しませんが、その月のジョブが表示されないことがあります。`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('ja', { hour: '2-digit', minute: '2-digit' }).format(milliseconds)
}
