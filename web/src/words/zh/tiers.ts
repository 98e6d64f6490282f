import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: '任意显卡',
    tiny: '少于 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB 及以上',
  },
  as: (row) => `设置档位：${row}`,
  cardAs: (card, row) => `${card}，设置档位：${row}`,
  unknown: '未知硬件',
  noCard: '没有显卡',
  official: '官方设置',
  officialSlow: '官方设置，最小尺寸，运行会非常慢',
  lowVram: '低显存模式',
  upTo: (max) => `最大 ${max}`,
  firstUpTo: (size, max) => `默认 ${size}，最大 ${max}`,
  first: (size) => `默认 ${size}`,
  estimated: (settings) => `${settings}（估计）`,
  both: (settings, sizes) => `${settings}，${sizes}`,
  line: (machine, settings, why) => `${machine}：${settings}${why}。`,
  why: {
    apple: '；Apple GPU 无法运行 fp8 和 fp4 文件',
    nvfp4: '，使用 nvfp4 Checkpoint',
    checkpointHere: '；已安装 Checkpoint，但 GGUF 会更快',
    short: (room) => `；显存与内存之和不足 Checkpoint 所需的 ${room} GB`,
    shortWithoutPack: (room) =>
      `；显存与内存之和不足 Checkpoint 所需的 ${room} GB：请安装 ComfyUI-GGUF 节点包，以使用占用更少的 GGUF`,
    withoutPack: '；安装 ComfyUI-GGUF 节点包后可使用占用更少的 GGUF',
  },
}
