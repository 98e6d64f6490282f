import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: 'Demo-Aufzeichnung: Diese Videos sind früher entstanden. Für eigene Videos ComfyUI installieren.',
}
