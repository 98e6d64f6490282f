import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'fr',
  partBroken: 'Cette partie de LTX AIO a planté.',
  kept: 'Vos exécutions continuent. Les exécutions, les paramètres et tout ce que vous avez saisi sont conservés.',
}
