import type { Words } from '../index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: 'Anfangsbild', hint: 'Das Bild, mit dem das Video beginnt.' },
  lastFrame: { label: 'Endbild', hint: 'Das Bild, mit dem das Video endet.' },
  portrait: { label: 'Porträt', hint: 'Wer spricht.' },
  styleImage: { label: 'Stilbild', hint: 'Optional: das erste Bild im neuen Aussehen.' },
  sound: { label: 'Ton', hint: 'Musik oder Sprache; der Ton bleibt genau, wie er ist.' },
  speech: { label: 'Sprache', hint: 'Was gesagt wird; der Ton bleibt genau, wie er ist.' },
  video: { label: 'Video', hint: 'Seiner Bewegung wird gefolgt.' },
}
