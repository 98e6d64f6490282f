import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: 'すべてのGPU',
    tiny: '12 GB未満',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB以上',
  },
  as: (row) => `${row}用の設定`,
  cardAs: (card, row) => `${card}、${row}用の設定`,
  unknown: '不明なハードウェア',
  noCard: 'GPUなし',
  official: '公式の設定',
  officialSlow: '公式の設定、最小サイズ（非常に時間がかかります）',
  lowVram: '低VRAMモード',
  upTo: (max) => `最大${max}`,
  firstUpTo: (size, max) => `デフォルト${size}、最大${max}`,
  first: (size) => `デフォルト${size}`,
  estimated: (settings) => `${settings}（推定）`,
  both: (settings, sizes) => `${settings}、${sizes}`,
  line: (machine, settings, why) => `${machine}：${settings}${why}。`,
  why: {
    apple: '。AppleのGPUではfp8とfp4のファイルを使えません',
    nvfp4: '、nvfp4のチェックポイント',
    checkpointHere: '。チェックポイントはインストール済みですが、GGUFのほうが高速です',
    short: (room) => `。VRAMとRAMを合わせても、チェックポイントに必要な${room} GBに足りません`,
    shortWithoutPack: (room) =>
      `。VRAMとRAMを合わせても、チェックポイントに必要な${room} GBに足りません。より少ないメモリで動くGGUFを使うには、ComfyUI-GGUFノードパックをインストールしてください`,
    withoutPack:
      '。より少ないメモリで動くGGUFを使うには、ComfyUI-GGUFノードパックをインストールしてください',
  },
}
