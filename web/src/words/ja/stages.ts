import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: '開始',
  load: 'モデルの読み込み',
  encode: 'プロンプトのエンコード',
  image: '画像の準備',
  audio: 'オーディオの準備',
  video: '動画の読み込み',
  rework: 'フレームの後処理',
  latent: 'latentの準備',
  diffuse_1: '拡散1',
  upscale: 'アップスケール×2',
  diffuse_2: '拡散2',
  decode: 'デコード',
  save: '保存',
}
