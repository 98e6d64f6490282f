import type { Words } from '../index.ts'

export const recording: Words['recording'] = {
  bar: 'Eine Aufzeichnung: Diese Videos sind früher entstanden. Für eigene Videos ComfyUI installieren.',
}
