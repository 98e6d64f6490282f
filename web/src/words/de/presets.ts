import type { Words } from '../index.ts'

export const presets: Words['presets'] = {
  names: { draft: 'Entwurf', fast: 'Schnell', balanced: 'Ausgewogen', quality: 'Qualität' },
  help: {
    halfSize: 'Vorschau in halber Größe, 8 Schritte. Gute danach fertigstellen.',
    twoSteps: '8 + 2 Schritte',
    official: '8 + 3 Schritte, die offiziellen Einstellungen',
    guided: '20 Schritte mit Guidance + 3; der negative Prompt wirkt',
    onePass: '8 Schritte in einem Durchgang',
    followedTwice: '8 + 3 Schritte, folgt dem Video in beiden Durchgängen',
  },
}
