import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `Parte de ${file}`,
  label: 'Parte a usar',
  start: 'Início',
  part: 'A parte',
  end: 'Fim',
  seconds: (seconds) => `${seconds} s`,
  span: (from, to, of) => `${from}–${to} s de ${of}`,
  until: (to, of) => `a ${to} s de ${of}`,
  longest: (seconds) => `Uma execução pode usar até ${seconds} s.`,
  play: 'Reproduzir esta parte',
  stop: 'Parar',
  keys: 'Esquerda e direita a movem, mais longe com Shift; Page Up e Page Down, pela duração dela; Home e End, até as pontas. I e O definem o início e o fim no ponteiro, ou onde a reprodução está. Espaço reproduz a parte.',
  edits: {
    label: 'Fades, volume, silêncio',
    fadeIn: 'Fade-in',
    fadeOut: 'Fade-out',
    volume: 'Volume',
    before: 'Silêncio antes',
    after: 'Silêncio depois',
    apply: 'Aplicar a esta parte',
    help: 'Salva a parte como um novo arquivo WAV para esta execução. Seu arquivo não muda.',
  },
}
