import type { Words } from '../index.ts'

export const panel: Words['panel'] = {
  lang: 'de',
  cannotStart: (error) =>
    `LTX AIO konnte nicht starten: ${error}. Die Seite neu laden; wenn das nicht hilft, bitte melden.`,
}
