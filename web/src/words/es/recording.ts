import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: 'Grabación de demostración: estos videos se hicieron antes. Instala ComfyUI para hacer los tuyos.',
}
