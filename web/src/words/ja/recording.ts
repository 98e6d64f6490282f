import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: 'デモの記録です。動画は以前に作成されたものです。自分の動画を作るにはComfyUIをインストールしてください。',
}
