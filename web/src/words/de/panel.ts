import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'de',
  partBroken: 'Dieser Teil von LTX AIO ist abgestürzt.',
  kept: 'Deine Läufe gehen weiter. Läufe, Einstellungen und alles Eingegebene bleiben erhalten.',
}
