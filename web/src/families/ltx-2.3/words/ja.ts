import type { Ltx23Words } from './en.ts'

const gguf = 'VRAMの少ないGPU向け。ComfyUI-GGUFノードパックが必要です。'
const fastGguf = 'VRAMの少ないGPU向け、高速プリセット専用。ComfyUI-GGUFノードパックが必要です。'
const fastOnly = '高速プリセット専用：ガイダンスと蒸留LoRAは使いません。'
const own = '自分のワークフロー用です。'
const camera =
  'LTX-2用で、2.3では実験的です。動きをプロンプトに書くほうがうまくいくことがあります。'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'devチェックポイント、fp8',
    purpose: 'すべてが1つのファイルに入っています。全プリセット対応。',
  },
  'checkpoint-dev-nvfp4': {
    title: 'devチェックポイント、nvfp4',
    purpose: '最小のチェックポイント。RTX 50シリーズとCUDA 13対応のPyTorch用。',
  },
  'checkpoint-dev-bf16': {
    title: 'devチェックポイント、bf16',
    purpose: '最高精度。VRAMが48 GB以上のGPU用。',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: '蒸留チェックポイント1.1、bf16',
    purpose: '最高精度、高速プリセット専用：ガイダンスと蒸留LoRAは使いません。',
  },
  'checkpoint-distilled-fp8': {
    title: '蒸留チェックポイント1.0、fp8',
    purpose: '最初の蒸留版。長い動画の終わり近くで乱れることがあります。',
  },
  'gemma-fp4': { title: 'Gemma 3 12B、fp4', purpose: 'プロンプトをエンコードします。' },
  'gemma-fp8': {
    title: 'Gemma 3 12B、fp8',
    purpose: 'fp4より少し高い精度でプロンプトをエンコードします。',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B、bf16',
    purpose: '最高精度。fp4とfp8を使えないAppleのGPUにも対応。',
  },
  'distilled-lora-1.1': {
    title: '蒸留LoRA 1.1、ランク111',
    purpose: '8ステップでの生成を可能にします。devモデルには必須です。',
  },
  'distilled-lora-384-1.1': {
    title: '蒸留LoRA 1.1、ランク384',
    purpose: '同じもののフルランク版。メモリは3倍必要です。',
  },
  'distilled-lora-384': { title: '蒸留LoRA 1.0、ランク384', purpose: '最初のバージョン。' },
  'distilled-lora-105': { title: '蒸留LoRA 1.0、ランク105', purpose: '最初のバージョンの小型版。' },
  film: { title: 'フレーム補間', purpose: '完成した動画のフレームレートを2倍にします。' },
  'realesrgan-x4plus': { title: 'Real-ESRGAN ×4', purpose: '完成した動画のサイズを2倍にします。' },
  'upscaler-x2-1.1': {
    title: '空間アップスケーラー×2、1.1',
    purpose: '2つのパスの間でサイズを2倍にします。',
  },
  'upscaler-x2-1.0': {
    title: '空間アップスケーラー×2、1.0',
    purpose: '最初のバージョン。作者が公開を取りやめました。',
  },
  'upscaler-x1.5-1.0': {
    title: '空間アップスケーラー×1.5',
    purpose: '自分のワークフロー用。どのモードも使いません。',
  },
  'temporal-upscaler-x2-1.0': {
    title: '時間アップスケーラー×2',
    purpose: 'フレームレートを2倍にします。自分のワークフロー用で、どのモードも使いません。',
  },
  'union-control': {
    title: 'コントロールIC-LoRA（エッジ、深度、ポーズ）',
    purpose: 'スタイル変換を元の動画の動きに従わせます。',
  },
  'transformer-dev-bf16': {
    title: 'dev Transformer、bf16',
    purpose: 'Transformerのみ、最高精度。',
  },
  'transformer-dev-fp8': { title: 'dev Transformer、fp8', purpose: 'Transformerのみ。' },
  'transformer-distilled-1.1-fp8': { title: '蒸留Transformer 1.1、fp8', purpose: fastOnly },
  'transformer-distilled-1.1-mxfp8': { title: '蒸留Transformer 1.1、mxfp8', purpose: fastOnly },
  'transformer-distilled-fp8': { title: '蒸留Transformer 1.0、fp8', purpose: '最初の蒸留版。' },
  'gguf-dev-q4km': { title: 'dev GGUF、Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'dev GGUF、UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'dev GGUF、UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'dev GGUF、Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: '蒸留GGUF 1.1、Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: '蒸留GGUF 1.1、Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: '蒸留GGUF 1.1、UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'QuantStackの蒸留GGUF 1.1、Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'QuantStackの蒸留GGUF 1.1、Q6_K',
    purpose: fastGguf,
  },
  'text-projection': {
    title: 'テキストプロジェクション',
    purpose: 'テキストエンコーダーを分割ファイルやGGUFにつなぎます。',
  },
  'connectors-distilled': {
    title: '蒸留GGUF用のテキストコネクター',
    purpose: 'テキストエンコーダーを蒸留GGUFにつなぎます。',
  },
  'video-vae': {
    title: '動画VAE',
    purpose: 'latentをフレームにデコードします。分割ファイルとGGUF用。',
  },
  'video-vae-distilled': {
    title: '蒸留GGUF用の動画VAE',
    purpose: 'latentをフレームにデコードします。蒸留GGUF用。',
  },
  'audio-vae': {
    title: 'オーディオVAE',
    purpose: 'latentをサウンドにデコードします。分割ファイルとGGUF用。',
  },
  'audio-vae-distilled': {
    title: '蒸留GGUF用のオーディオVAE',
    purpose: 'latentをサウンドにデコードします。蒸留GGUF用。',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'スタイル変換の「深度」のために、動画の深度を推定します。',
  },
  sdpose: {
    title: 'SDPose',
    purpose: 'スタイル変換の「ポーズ」のために、動画のポーズを検出します。',
  },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: 'SDPoseのために複数の人物を検出します。自分のワークフロー用です。',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: 'もう1つの深度モデル。自分のワークフロー用です。',
  },
  'preview-vae': {
    title: 'プレビューVAE',
    purpose:
      'KJNodesを使う自分のワークフローで、プレビューが鮮明になります。ComfyUI本体は使いません。',
  },
  'prompt-enhancer': {
    title: 'プロンプト拡張LoRA',
    purpose: '公式テンプレートで、テキストエンコーダーに長いプロンプトを書かせます。',
  },
  'ic-motion-track': {
    title: 'モーショントラックIC-LoRA',
    purpose: `描いた軌道に沿って物を動かします。${own}`,
  },
  'ic-ingredients': {
    title: '素材IC-LoRA',
    purpose: '「テキストから動画」で、参照画像の人や物を保ちます。',
  },
  'ic-clean-plate': { title: 'クリーンプレートIC-LoRA', purpose: '動画から人と車を消します。' },
  'ic-upscaler-x2': {
    title: 'ピクセルアップスケーラー×2 IC-LoRA',
    purpose: '動画のサイズを2倍にし、ディテールを加えます。',
  },
  'ic-upscaler-x4': {
    title: 'ピクセルアップスケーラー×4 IC-LoRA',
    purpose: '動画のサイズを4倍にし、ディテールを加えます。',
  },
  'ic-deblur': { title: 'ピンぼけ補正IC-LoRA', purpose: 'ピンぼけの動画を鮮明にします。' },
  'ic-decompression': { title: '圧縮補正IC-LoRA', purpose: '動画の圧縮ノイズを取り除きます。' },
  'ic-colorization': { title: 'カラー化IC-LoRA', purpose: '白黒動画に色を付けます。' },
  'ic-day-to-night': { title: '昼から夜へIC-LoRA', purpose: '昼の動画を夜にします。' },
  'ic-water': { title: '水シミュレーションIC-LoRA', purpose: '動画に水を加えます。' },
  'ic-greenscreen': {
    title: 'グリーンバックIC-LoRA',
    purpose: '話す人物の背景をグリーンバックにします。',
  },
  'ic-crossview': {
    title: 'IC-LoRA CrossView',
    purpose: 'シーンを新しいカメラアングルで見せます。',
  },
  'ic-in-outpainting': {
    title: 'イン・アウトペイントIC-LoRA',
    purpose: 'より大きいフレームで、動画の周囲を描き足します。',
  },
  'ic-relight': {
    title: 'リライトIC-LoRA',
    purpose: '屋外の動画を、別の太陽の光で照らし直します。',
  },
  'ic-shave': { title: 'ひげそりIC-LoRA', purpose: '動画の人物のひげを取り除きます。' },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `話す人物を吹き替えます。${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `明るさの範囲を広げます。${own}` },
  'id-lora-talkvid': {
    title: '声のLoRA',
    purpose: '「テキストから動画」と「画像から動画」で、サンプルの声で話します。',
  },
  'style-transition': {
    title: 'トランジションLoRA',
    purpose: 'あるシーンが別のシーンに変わります。プロンプトにzhuanchangが必要です。',
  },
  'style-fpv': { title: 'FPVドローンLoRA', purpose: 'FPVドローンの安定した飛行。' },
  'style-crt': {
    title: 'ブラウン管LoRA',
    purpose: '古いブラウン管の画面。プロンプトをcrtanim,で始めます。',
  },
  'style-fantasy-anime': {
    title: 'ファンタジーアニメLoRA',
    purpose: 'アニメ調のファンタジー。プロンプトにf4nt4sy4n1m6が必要です。',
  },
  'style-fantasy-realism': {
    title: 'ファンタジー実写LoRA',
    purpose: '実写調のファンタジー。プロンプトにf4nt4syが必要です。',
  },
  'style-fantasy-painterly': {
    title: 'ファンタジー絵画LoRA',
    purpose: '油絵調のファンタジー。プロンプトにD4rkP41nt3rが必要です。',
  },
  'style-cyberpunk': {
    title: 'サイバーパンクLoRA',
    purpose: '雨とネオン。プロンプトにC6b4rP8nkが必要です。',
  },
  'style-claymation': {
    title: 'クレイアニメLoRA',
    purpose: '粘土のストップモーション。プロンプトにclaymation styleが必要です。',
  },
  'style-felt': {
    title: 'フェルトLoRA',
    purpose: '切って縫ったフェルト。プロンプトにF3ltCut0u7が必要です。',
  },
  'style-paper': {
    title: '切り絵LoRA',
    purpose: '切り紙の重なり。プロンプトにPap3rCut0u7が必要です。',
  },
  'style-soft': {
    title: 'ソフト強調LoRA',
    purpose: 'ディテールを増やし、コントラストをやわらげます。',
  },
  'style-wild-west': {
    title: '西部劇LoRA',
    purpose: '砂ぼこりとカウボーイ。プロンプトにW1ldW4stが必要です。',
  },
  'style-product': {
    title: '商品広告LoRA',
    purpose: '広告映像。強度は0.85、プロンプトにsrx_commercialが必要です。',
  },
  'style-cinemagraph': {
    title: 'シネマグラフLoRA',
    purpose:
      '一部だけが動き、ほかは静止します。強度は2、プロンプトをCINEMAGRAPH_MOTIONで始めます。',
  },
  'camera-dolly-in': { title: 'カメラ：ドリーイン', purpose: camera },
  'camera-dolly-out': { title: 'カメラ：ドリーアウト', purpose: camera },
  'camera-dolly-left': { title: 'カメラ：左へ移動', purpose: camera },
  'camera-dolly-right': { title: 'カメラ：右へ移動', purpose: camera },
  'camera-jib-up': { title: 'カメラ：上へ移動', purpose: camera },
  'camera-jib-down': { title: 'カメラ：下へ移動', purpose: camera },
  'camera-static': { title: 'カメラ：固定', purpose: camera },
}

export const ja: Ltx23Words = {
  files,
  presets: { draft: 'ドラフト', fast: '高速', balanced: 'バランス', quality: '高品質' },
  help: {
    halfSize: '半分のサイズのプレビュー、8ステップ。良いものを仕上げます。',
    twoSteps: '8 + 2ステップ',
    official: '8 + 3ステップ、公式の設定',
    guided: 'ガイダンス付き20 + 3ステップ。ネガティブプロンプトを使用',
    onePass: '1パスで8ステップ',
    guidedOnce: '1パスでガイダンス付き20ステップ。ネガティブプロンプトを使用',
    followedTwice: '8 + 3ステップ、両方のパスで動画に従う',
  },
  loaders: {
    checkpoint: { name: 'チェックポイント' },
    split: { name: '分割ファイル', used: (settings) => `${settings}、分割ファイル` },
    gguf: { name: 'GGUF', used: (settings) => `${settings}、GGUF` },
  },
  roles: {
    checkpoint: 'チェックポイント',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: 'テキストエンコーダー',
    distilledLora: '蒸留LoRA',
    upscaler: 'アップスケーラー',
    textProjection: 'テキストプロジェクション',
    videoVae: '動画VAE',
    audioVae: 'オーディオVAE',
  },
  tools: {
    'clean-plate': {
      name: 'クリーンプレート',
      does: '人や車を消し、背後を補います。誰もいない場所の様子を書いてください。',
    },
    colorize: {
      name: 'カラー化',
      does: '白黒動画に自然な色を付けます。シーンを色も含めて書いてください。',
    },
    deblur: {
      name: 'ピンぼけ補正',
      does: 'ピンぼけの動画を鮮明にします。動きによるぶれは直しません。シーンを書いてください。',
    },
    decompress: {
      name: '圧縮の補正',
      does: '強い圧縮によるブロックやにじみを取り除きます。ノイズは取り除きません。シーンを書いてください。',
    },
    'day-to-night': {
      name: '昼から夜へ',
      does: '昼の映像を夜にします。屋外に最適です。夜の様子と明かりを書いてください。',
    },
    water: {
      name: '水を追加',
      does: '水のないシーンに川、波、雨、洪水を加えます。水とその動きを書いてください。',
    },
    greenscreen: {
      name: 'グリーンバック',
      does: 'カメラに向かって話す人物の背景を緑一色にします。縦長の動画用です。',
    },
    'camera-angle': {
      name: '別アングル',
      does: '同じシーンを別のアングルから見せます。小さな変更に最適で、背後からは使えません。',
    },
    'detail-2': {
      name: '高精細化×2',
      does: '小さい動画を2倍の大きさにし、ディテールを加えます。シーンを書いてください。',
    },
    'detail-4': {
      name: '高精細化×4',
      does: 'とても小さい動画を4倍の大きさにし、ディテールを加えます。シーンを書いてください。',
    },
    relight: {
      name: '照明の変更',
      does: '屋外の映像を照らし直します。光と、太陽の方向を選んでください。プロンプトにはそれだけを書き、シーンのことは書きません。',
    },
    shave: {
      name: 'ひげそり',
      does: '人物のあごひげ、口ひげ、無精ひげを取り除きます。顔と動きは変わりません。ひげのない人物を書いてください。',
    },
    outpaint: {
      name: 'アウトペイント',
      does: '動画のフレームを広げ、周囲を描き足します。動画そのものは変わりません。シーン全体を書いてください。',
    },
  },
}
