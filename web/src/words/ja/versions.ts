import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `ComfyUI ${is}には4件の脆弱性が公表されています。ほかの人がサーバーに置いたファイルがブラウザーでスクリプトを実行したり、プロンプトがComfyUIのフォルダーの外のファイルを読み取ったりするおそれがあります。`,
    'ComfyUIを0.28以降に更新してください。',
  ],
  pageFile: (is) => [
    `ComfyUI ${is}には、ページファイルを最大120 GB使う既知の問題があります。`,
    'ComfyUIを更新してください。',
  ],
  memoryGrows: (is) => [
    `ComfyUI ${is}には、ジョブのたびにメモリ使用量が増える既知の問題があります。`,
    'ComfyUIを更新してください。それまでは、ジョブが遅くなったら再起動してください。',
  ],
  blueScreen: (is) => [
    `ComfyUI ${is}には、重みをGPUへ移すときにWindowsがクラッシュするか、メモリ不足になる既知の問題があります。`,
    'ComfyUIを更新するか、0.34に戻してください。',
  ],
  directMlEnds: () => [
    'ここではComfyUIがDirectMLで動いていますが、0.46からは対応しません。',
    '更新の前に、GPUに合ったPyTorchをインストールしてください（AMDはROCm、IntelはXPU）。',
  ],
  linkedInputs: () => [
    '0.28以降のComfyUIは、入力フォルダーの外へのリンクを拒否します。',
    'ファイルそのものを置くか、--input-directoryでそのファイルのフォルダーを指定してComfyUIを起動してください。',
  ],
}
