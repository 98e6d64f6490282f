import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: 'Reproduzir',
  pause: 'Pausar',
  mute: 'Silenciar',
  unmute: 'Ativar som',
  full: 'Tela cheia',
  position: 'Posição no vídeo',
  time: (at, of) => `${at} de ${of} s`,
  playing: 'reproduzindo',
  paused: 'em pausa',
  silent: 'sem som',
  keys: 'Espaço reproduz ou pausa; vírgula e ponto voltam ou avançam um quadro, esquerda e direita um segundo; para cima e para baixo ajustam o volume, M silencia; F mostra em tela cheia.',
}
