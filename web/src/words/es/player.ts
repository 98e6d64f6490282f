import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: 'Reproducir',
  pause: 'Pausar',
  mute: 'Silenciar',
  unmute: 'Activar sonido',
  full: 'Pantalla completa',
  position: 'Posición en el video',
  time: (at, of) => `${at} de ${of} s`,
  playing: 'reproduciendo',
  paused: 'en pausa',
  silent: 'sin sonido',
  keys: 'Espacio reproduce o pausa; coma y punto retroceden o avanzan un fotograma, izquierda y derecha un segundo; arriba y abajo ajustan el volumen, M silencia; F muestra a pantalla completa.',
}
