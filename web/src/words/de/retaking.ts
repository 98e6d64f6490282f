import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: 'Neu machen',
  parts: {
    both: { label: 'Beides', hint: 'Bild und Ton des Abschnitts werden neu gemacht' },
    picture: { label: 'Bild', hint: 'Nur das Bild wird neu gemacht; der Ton bleibt' },
    sound: { label: 'Ton', hint: 'Nur der Ton wird neu gemacht; das Bild bleibt' },
  },
  span: 'Abschnitt',
  context: 'Kontext',
  contextHelp:
    'Wie viel des Videos vor und nach dem Abschnitt das Modell sieht und hört, damit er sich einfügt.',
  spanOf: (from, to) => `${from}–${to} s`,
  longest: (seconds) => `Ein Abschnitt kann bis zu ${seconds} s lang sein.`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `Das Video hat ${v.frames} ${v.frames === 1 ? 'Frame' : 'Frames'}; das Modell braucht mindestens ${v.min}.`,
    'Ein längeres Video wählen.',
  ],
  span_empty: (v) => [
    'Der Abschnitt ist leer: Nichts würde neu gemacht.',
    `Mindestens ${decimal(v.min, 2)} s wählen.`,
  ],
  span_outside: (v) => [
    `Der Abschnitt beginnt bei ${decimal(v.start, 2)} s, aber das Video ist ${decimal(v.seconds, 2)} s lang.`,
    `Bei ${decimal(v.latest, 2)} s oder früher beginnen.`,
  ],
  span_too_long: (v) => [
    `Der Abschnitt von ${decimal(v.seconds, 1)} s ist mit ${decimal(v.context, 1)} s Kontext auf jeder Seite zu lang für einen Lauf.`,
    `Höchstens ${decimal(v.max, 1)} s wählen, oder unter Erweitert weniger Kontext.`,
  ],
  span_far: (v) => [
    `Auf einer Seite des Abschnitts liegen ${decimal(v.seconds, 0)} s Video; ComfyUI kann dort höchstens ${decimal(v.max, 0)} s behalten.`,
    'Das Video zuerst auf die Umgebung des Abschnitts kürzen.',
  ],
}
