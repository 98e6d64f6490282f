import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: 'Démonstration enregistrée\u00A0: ces vidéos existaient déjà. Installez ComfyUI pour faire les vôtres.',
}
