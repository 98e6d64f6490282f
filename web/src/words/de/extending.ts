import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: 'Anfügen',
  directions: {
    after: { label: 'Nach dem Ende', hint: 'Der neue Teil folgt auf den letzten Frame' },
    before: { label: 'Vor dem Anfang', hint: 'Der neue Teil führt zum ersten Frame hin' },
  },
  context: 'Kontext',
  contextHelp:
    'Wie viel des Videos das Modell noch einmal sieht und hört, um Bewegung und Ton weiterzuführen.',
  contextFrames: (frames, seconds) => `${frames} Frames, ${seconds} s`,
  contextOnly: (frames) => `${frames} Frames`,
  saves: 'Speichern',
  whole: 'Das ganze Video',
  new: 'Nur den neuen Teil',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `Wie viele Frames ${bare(v.name)} hat, ist nicht bekannt.`,
    'Das Backend von LTX AIO installieren, das sie zählt.',
  ],
  video_too_short_to_extend: (v) => [
    `Das Video hat ${v.frames} ${v.frames === 1 ? 'Frame' : 'Frames'}; um die Bewegung weiterzuführen, sind mindestens ${v.min} nötig.`,
    'Ein längeres Video wählen oder den letzten Frame in Bild zu Video verwenden.',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)} hat ${v.width}×${v.height} Pixel: Ein Video mit ungeraden Seiten kann ComfyUI nicht speichern.`,
    'Um ein Pixel beschneiden, sodass beide Seiten gerade sind.',
  ],
  video_large: (v) => [
    `ComfyUI braucht etwa ${decimal(v.gigabytes, 0)} GB Arbeitsspeicher, um ${v.frames} Frames mit ${v.width}×${v.height} zu verbinden.`,
    'Wenn das nicht reicht, das Video auf seine letzten Sekunden kürzen oder nur den neuen Teil speichern.',
  ],
  video_too_large: (v) => [
    `ComfyUI bräuchte ${decimal(v.gigabytes, 0)} GB Arbeitsspeicher, um ${v.frames} Frames mit ${v.width}×${v.height} zu verbinden.`,
    'Das Video zuerst auf seine letzten Sekunden kürzen.',
  ],
  context_other: (v) => [
    `Der Kontext hat ${v.context} statt ${v.asked} Frames: Das Modell nimmt 9, 17, 25 und so weiter, so viele das Video hat.`,
    'Nichts tun oder einen anderen Kontext wählen.',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)} hat ${v.channels} Tonkanäle; erzeugter Ton lässt sich nur an Mono und Stereo anfügen.`,
    'Zuerst auf Stereo abmischen.',
  ],
}
