import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['GPUメモリ（VRAM）が足りなくなりました。', cardRemedy(v)],
  host_memory: (v) => [
    'メモリ（VRAMではなくRAM）が足りなくなりました。',
    v.stage === 'load' || v.stage === 'encode'
      ? 'ほかのプログラムを閉じるか、より小さいモデルファイルを選んでください。Windowsではページファイルを大きくするのも効果があります。'
      : 'ほかのプログラムを閉じるか、動画を小さく、または短くしてください。',
  ],
  preview_failed: () => [
    'ライブプレビューでエラーが発生し、ジョブが終了しました。',
    'プレビューなしでもう一度実行してください。ComfyUIか、プレビューを描画するノードパックを更新すると直ることがあります。',
  ],
  model_damaged: (v) => [
    `${v.file}を読み込めません。ファイルが不完全か、モデルではありません。`,
    '削除してからダウンロードし直してください。ダウンロードが途中で切れたり、この名前でWebページが保存されたりすると起こります。',
  ],
  model_unknown: (v) => [
    `${v.nodeClass}は${v.file}を読み込めません。別の種類のモデルです。`,
    '別のファイルを選ぶか、正しいフォルダーに移してください。チェックポイントはcheckpoints、単体のTransformerはdiffusion_models、LoRAはlorasに置きます。',
  ],
  models_mixed: (v) => [
    'モデルファイルの組み合わせが正しくありません。',
    `同じバージョンのファイルを使ってください。Transformer、テキストエンコーダー、テキストプロジェクション、2つのVAE、アップスケーラー、LoRAは、すべて${v.family}用でなければなりません。`,
  ],
  tokenizer_missing: () => [
    'テキストエンコーダーのファイルにトークナイザーがないため、プロンプトをエンコードできません。',
    '元のモデルの分割ファイルではなく、ComfyUI用に1つにまとめられたテキストエンコーダーを使ってください。',
  ],
  text_encoder_missing: (v) => [
    '選択したファイルにはテキストエンコーダーが含まれていません。',
    `テキストエンコーダーに${v.family}用のGemmaファイルを選んでください。`,
  ],
  vae_missing: (v) => [
    '選択したファイルには動画VAEが含まれていません。',
    `完全なチェックポイントか、${v.family}用の動画VAEを選んでください。`,
  ],
  audio_vae_missing: (v) => [
    '選択したファイルにはオーディオVAEが含まれていません。',
    `完全なチェックポイントか、${v.family}用のオーディオVAEを選んでください。`,
  ],
  gguf_unknown: (v) => [
    `ComfyUI-GGUFは${v.file}のモデルに対応していません。`,
    `ComfyUI-GGUFを更新するか、${v.family}の別のGGUFを選んでください。テキストエンコーダーはTransformerとしては使えません。`,
  ],
  input_broken: (v) => [
    `ComfyUIは${bare(v.name)}を読み込めません。`,
    '別のファイルを選ぶか、作成したプログラムで開いて書き出し直してください。',
  ],
  sound_missing: (v) => [
    `${bare(v.name)}には音がありません。`,
    '音声トラックのあるファイルを選んでください。',
  ],
  sound_start_beyond: (v) => [
    `オーディオの開始位置が${bare(v.name)}の終わりを過ぎています。`,
    'もっと前の開始位置を選んでください。',
  ],
  video_start_beyond: (v) => [
    `開始位置が${bare(v.name)}の終わりを過ぎています。`,
    'もっと前の開始位置を選んでください。',
  ],
  rework_model_wrong: (v) => [
    `${v.file}はこの処理のモデルではありません。`,
    'ダウンロードし直してください。この名前で別のファイルが保存されている可能性があります。',
  ],
  channels_differ: () => [
    '音声のチャンネル数が異なるため、ComfyUIでは結合できません。',
    '動画の音声をステレオで保存してから、もう一度結合してください。',
  ],
  guide_too_long: () => ['ガイドが動画の終わりを超えています。', '動画を長くしてください。'],
  guide_size: () => [
    'このサイズは、フレームの縮小版を使うコントロールLoRAでは使えません。',
    '縮小版が割り切れるサイズにするか、ユニオンコントロールLoRAを使ってください。',
  ],
  shapes_differ: () => [
    '処理中の2つのデータの形状（shape）が一致しません。',
    '多くの場合、モデルかLoRAが別バージョンのLTX用です。「モデル」でファイルを確認し、追加したLoRAを外してください。',
  ],
  sound_broken: () => [
    '生成されたサウンドが壊れているため、動画を保存できませんでした。',
    '映像は問題ない可能性があるので、音なしで保存してください。どのシードでも起こる場合は、オーディオVAEが間違っているかもしれません。',
  ],
  sound_unsavable: () => [
    'サウンドを保存できませんでした。サンプルレートまたはチャンネル数がAACに対応していません。',
    '映像に問題はありません。音なしで保存するか、オーディオを48 kHzのステレオに変換して生成し直してください。',
  ],
  first_pass_gone: () => [
    'ドラフトが保存した第1パスがないか、読み込めません。',
    'もう一度仕上げてください。第1パスからやり直すため、時間がかかります。',
  ],
  save_disk_full: () => [
    'ディスクがいっぱいのため、動画を保存できませんでした。',
    '空き容量を増やして再試行してください。別のジョブが始まるまでは、保存以外の結果がComfyUIのキャッシュに残っています。',
  ],
  save_outside: () => [
    '動画のフォルダーがComfyUIの出力フォルダーの外へのリンクになっており、このComfyUIはそこに保存しません。',
    'リンクoutput/videoを通常のフォルダーに置き換えるか、--output-directoryで保存先を指定してComfyUIを起動してから、再試行してください。',
  ],
  save_forbidden: () => [
    'ComfyUIの出力フォルダーに書き込めないか、フォルダーがありません。',
    'ComfyUIに書き込み権限を与えるか、別の--output-directoryを指定して起動してから、再試行してください。',
  ],
  gpu_unusable: () => [
    'PyTorchがこのGPUを使えません。',
    'GPUとドライバーに合ったPyTorchをインストールしてください。どれが合うかはComfyUIのREADMEに書かれています。',
  ],
  gpu_too_old: () => [
    'このPyTorchでは、この種類のモデルファイルをこのGPUで実行できません。',
    'nvfp4ではなくfp8のファイルを選ぶか、CUDA 13対応のPyTorchをインストールしてください。',
  ],
  gpu_crashed: () => [
    'グラフィックドライバーがクラッシュしました。ComfyUIを再起動するまでGPUは使えません。',
    'ComfyUIを再起動して再試行してください。再発する場合は、ドライバーを更新し、オーバークロックを解除してください。',
  ],
  gpu_transfer: () => [
    'モデルをGPUに転送できませんでした。',
    'ComfyUIを再起動してください。再発する場合は、--disable-pinned-memoryを付けて起動してください。',
  ],
  device_mismatch: () => [
    '1つのモデルが複数のデバイスに分かれていました。',
    'すべてのモデルをアンロードして再試行してください。再発する場合は、ComfyUIを更新してください。',
  ],
  apple_dtype: () => [
    'AppleのGPUではfp8とfp4のモデルファイルを実行できません。',
    'bf16のファイルかGGUFを選んでください。',
  ],
  node_changed: (v) => [
    `このComfyUIの${v.nodeClass}の入力が、LTX AIOの想定と異なります。`,
    'LTX AIOとComfyUIを更新し、ComfyUIを再起動してください。',
  ],
  python_package_missing: (v) => [
    `ComfyUIに必要なPythonパッケージがありません：${v.message}。`,
    'ComfyUIを動かしているPythonでrequirements.txtをインストールし、再起動してください。',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'すべてのモデルをアンロードして再試行するか、より小さいテキストエンコーダーを選んでください。動画のサイズは関係ありません。'
        : '低VRAMモードをオンにすると、テキストエンコーダーがCPUで動きます。動画のサイズは関係ありません。'
    case 'audio':
      return '使うオーディオを短くしてください。動画が短いほど、ここで使うメモリも減ります。'
    case 'rework':
      return 'より短い、または小さい動画を使うか、GPUを使っているほかのプログラムを閉じてください。'
    case 'image':
    case 'video':
    case 'latent':
      return '動画を小さく、または短くしてください。画像は動画のサイズで準備されます。'
    case 'upscale':
    case 'diffuse_2':
      return '動画を小さく、または短くするか、この段階の前で終わるドラフトを生成してください。'
    case 'decode':
      return lowVram
        ? '動画を小さく、または短くしてください。タイルはすでに小さくなっています。'
        : '小さいタイルでデコードしてください。別のジョブが始まるまでは、サンプリング済みのlatentがComfyUIのキャッシュに残っています。'
    case 'diffuse_1':
    case 'save':
    case null:
      return '動画を小さく、または短くするか、GPUを使っているほかのプログラムを閉じてください。'
  }
}
