import { ja as ltx23 } from '../../ltx-2.3/words/ja.ts'
import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'LTX-2.5 Transformer、int8',
    purpose: '動画とサウンドを生成します。全プリセット対応。',
  },
  '2.5-transformer-nvfp4': {
    title: 'LTX-2.5 Transformer、nvfp4',
    purpose: '最小版。RTX 50シリーズとCUDA 13対応のPyTorch用。',
  },
  '2.5-transformer-bf16': {
    title: 'LTX-2.5 Transformer、bf16',
    purpose: '最高精度。VRAMが48 GB以上のGPU用。',
  },
  '2.5-gemma-int8': {
    title: 'LTX-2.5用Gemma 4 12B、int8',
    purpose: 'プロンプトをエンコードします。',
  },
  '2.5-gemma-bf16': {
    title: 'LTX-2.5用Gemma 4 12B、bf16',
    purpose: '最高精度でプロンプトをエンコードします。',
  },
  '2.5-gemma-e2b': {
    title: 'Gemma 4 E2B、int8',
    purpose: '「改善」で、より良いプロンプトを書きます。',
  },
  '2.5-duration-head': {
    title: 'LTX-2.5 Duration Head',
    purpose: 'LTX-2.5が長さを決めるときに、動画の長さをプロンプトから読み取ります。',
  },
  '2.5-upscaler-x2': {
    title: 'LTX-2.5空間アップスケーラー×2',
    purpose: '2つのパスの間でサイズを2倍にします。',
  },
  '2.5-video-vae': {
    title: 'LTX-2.5動画VAE（拡散あり）',
    purpose: '公式テンプレートと同じ方法で、latentをフレームにデコードします。',
  },
  '2.5-video-vae-conv': {
    title: 'LTX-2.5動画VAE（拡散なし）',
    purpose: 'latentをフレームに、より高速にデコードします。',
  },
  '2.5-audio-vae': { title: 'LTX-2.5オーディオVAE', purpose: 'latentをサウンドにデコードします。' },
  '2.5-ic-ingredients': {
    title: 'LTX-2.5用素材IC-LoRA',
    purpose: '「テキストから動画」で、参照画像の人や物を保ちます。',
  },
  '2.5-ic-clean-plate': {
    title: 'LTX-2.5用クリーンプレートIC-LoRA',
    purpose: '動画から人と車を消します。',
  },
  '2.5-ic-colorization': { title: 'LTX-2.5用カラー化IC-LoRA', purpose: '白黒動画に色を付けます。' },
  '2.5-ic-deblur': {
    title: 'LTX-2.5用ピンぼけ補正IC-LoRA',
    purpose: 'ピンぼけの動画を鮮明にします。',
  },
  '2.5-ic-decompression': {
    title: 'LTX-2.5用圧縮補正IC-LoRA',
    purpose: '動画の圧縮ノイズを取り除きます。',
  },
  '2.5-ic-day-to-night': { title: 'LTX-2.5用昼から夜へIC-LoRA', purpose: '昼の動画を夜にします。' },
  '2.5-ic-water': { title: 'LTX-2.5用水シミュレーションIC-LoRA', purpose: '動画に水を加えます。' },
  '2.5-ic-upscaler-x2': {
    title: 'LTX-2.5用ピクセルアップスケーラー×2 IC-LoRA',
    purpose: '動画のサイズを2倍にし、ディテールを加えます。',
  },
  '2.5-style-cinemagraph': {
    title: 'LTX-2.5用シネマグラフLoRA',
    purpose: '一部だけが動き、ほかは静止します。プロンプトをCINEMAGRAPH_MOTIONで始めます。',
  },
  'union-control': {
    title: 'コントロールIC-LoRA（エッジ、深度、ポーズ）',
    purpose: 'スタイル変換を元の動画の動きに従わせます。LTX-2.3用で、LTX-2.5では実験的です。',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'スタイル変換の「深度」のために、動画の深度を推定します。',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'スタイル変換の「ポーズ」のために、動画のポーズを検出します。',
  },
  film: { title: 'フレーム補間', purpose: '完成した動画のフレームレートを2倍にします。' },
  'realesrgan-x4plus': { title: 'Real-ESRGAN ×4', purpose: '完成した動画のサイズを2倍にします。' },
}

const before = ltx23.tools

export const ja: Ltx25Words = {
  files,
  presets: { draft: 'ドラフト', fast: '高速', balanced: 'バランス', quality: '高品質' },
  help: {
    halfSize: '半分のサイズのプレビュー、8ステップ。良いものを仕上げます。',
    twoSteps: '8 + 2ステップ',
    official: '8 + 3ステップ、公式の設定',
    onePass: '1パスで8ステップ',
    followedTwice: '8 + 3ステップ、両方のパスで動画に従う',
  },
  loaders: { split: { name: '分割ファイル' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: 'テキストエンコーダー',
    upscaler: 'アップスケーラー',
    videoVae: '動画VAE',
    audioVae: 'オーディオVAE',
  },
  tools: {
    'clean-plate': before['clean-plate'],
    colorize: before.colorize,
    deblur: before.deblur,
    decompress: before.decompress,
    'day-to-night': before['day-to-night'],
    water: before.water,
    'detail-2': before['detail-2'],
  },
}
