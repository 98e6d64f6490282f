import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: 'Repetir',
  parts: {
    both: { label: 'Ambos', hint: 'Se repiten la imagen y el sonido del tramo' },
    picture: { label: 'Imagen', hint: 'Solo se repite la imagen; el sonido queda' },
    sound: { label: 'Sonido', hint: 'Solo se repite el sonido; la imagen queda' },
  },
  span: 'Tramo',
  context: 'Contexto',
  contextHelp: 'Cuánto del video ve y oye el modelo antes y después del tramo, para que encaje.',
  spanOf: (from, to) => `${from}–${to} s`,
  longest: (seconds) => `Un tramo puede durar hasta ${seconds} s.`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `El video tiene ${v.frames} ${v.frames === 1 ? 'fotograma' : 'fotogramas'}; el modelo necesita al menos ${v.min}.`,
    'Elige un video más largo.',
  ],
  span_empty: (v) => [
    'El tramo está vacío: no se repetiría nada.',
    `Haz que dure al menos ${decimal(v.min, 2)} s.`,
  ],
  span_outside: (v) => [
    `El tramo empieza en ${decimal(v.start, 2)} s, pero el video dura ${decimal(v.seconds, 2)} s.`,
    `Haz que empiece en ${decimal(v.latest, 2)} s o antes.`,
  ],
  span_too_long: (v) => [
    `El tramo de ${decimal(v.seconds, 1)} s, con ${decimal(v.context, 1)} s de contexto a cada lado, es demasiado para una ejecución.`,
    `Haz que dure ${decimal(v.max, 1)} s como máximo, o elige menos contexto en Avanzado.`,
  ],
  span_far: (v) => [
    `Hay ${decimal(v.seconds, 0)} s de video a un lado del tramo; ComfyUI puede conservar ahí ${decimal(v.max, 0)} s como máximo.`,
    'Recorta antes el video alrededor del tramo.',
  ],
}
