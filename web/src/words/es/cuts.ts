import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `Parte de ${file}`,
  label: 'Parte que se usa',
  start: 'Inicio',
  part: 'La parte',
  end: 'Fin',
  seconds: (seconds) => `${seconds} s`,
  span: (from, to, of) => `${from}–${to} s de ${of}`,
  until: (to, of) => `a ${to} s de ${of}`,
  longest: (seconds) => `Una ejecución puede usar hasta ${seconds} s.`,
  play: 'Reproducir la parte',
  stop: 'Detener',
  keys: 'Izquierda y derecha la mueven, más lejos con Mayús; Re Pág y Av Pág, según su duración; Inicio y Fin, hasta los extremos. I y O fijan su inicio y su fin en el puntero, o donde va la reproducción. Espacio reproduce la parte.',
  edits: {
    label: 'Fundidos, volumen, silencio',
    fadeIn: 'Fundido inicial',
    fadeOut: 'Fundido final',
    volume: 'Volumen',
    before: 'Silencio antes',
    after: 'Silencio después',
    apply: 'Aplicar a esta parte',
    help: 'Guarda la parte como un nuevo archivo WAV para esta ejecución. Tu archivo no cambia.',
  },
}
