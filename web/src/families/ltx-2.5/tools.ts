import type { Tool } from '../../core/family/tools.ts'
import { tools as before } from '../ltx-2.3/tools.ts'
import type { Ltx25Words } from './words/en.ts'

type ToolId = keyof Ltx25Words['tools']

const lightricks = (name: string): string =>
  `https://huggingface.co/Lightricks/LTX-2.5-22b-IC-LoRA-${name}`

/** A tool of LTX-2.3 with LTX-2.5's own LoRA, which its model card gives the same prompt. */
function remade(id: ToolId, own: Pick<Tool, 'lora' | 'source'> & Partial<Tool>): Tool {
  const same = before.find((tool) => tool.id === id)
  if (!same) throw new Error(`LTX-2.3 has no tool ${id}`)
  return { ...same, ...own }
}

/**
 * Lightricks' IC-LoRAs for LTX-2.5 that change a video, in the order of LTX-2.3's. The model cards recommend strength 1;
 * every guide is as large as the video, but for the pixel upscaler, whose own is half as large.
 */
export const tools: readonly Tool[] = [
  remade('clean-plate', { lora: '2.5-ic-clean-plate', source: lightricks('Clean-Plate') }),
  remade('colorize', { lora: '2.5-ic-colorization', source: lightricks('Colorization') }),
  remade('deblur', { lora: '2.5-ic-deblur', source: lightricks('Deblur') }),
  remade('decompress', { lora: '2.5-ic-decompression', source: lightricks('Decompression') }),
  remade('day-to-night', { lora: '2.5-ic-day-to-night', source: lightricks('Day-To-Night') }),
  // from 1.5 on it can warp faces
  remade('water', { lora: '2.5-ic-water', strength: 1, source: lightricks('Water-Simulation') }),
  remade('detail-2', { lora: '2.5-ic-upscaler-x2', source: lightricks('Pixel-Spatial-Upscaler') }),
]
