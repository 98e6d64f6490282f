import type { TierId, TierRow } from '../family/tier-table.ts'

/** The machine, from ComfyUI's system stats. Sizes in bytes. */
export interface Machine {
  /** ComfyUI's name for it: "cuda:0 NVIDIA GeForce RTX 4070 : cudaMallocAsync" */
  readonly device: string
  /** "cuda", "mps", "cpu", … */
  readonly type: string
  readonly vram: number
  readonly ram: number
  /** version of PyTorch: "2.9.1+cu130" */
  readonly torch?: string
}

/** The tier row in effect, with its machine. */
export interface Tier extends TierRow {
  readonly id: TierId
  readonly machine: Machine | null
  /** chosen by the user rather than detected */
  readonly chosen: boolean
}
