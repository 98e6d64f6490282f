import type { Words } from '../en/index.ts'

export const batch: Words['batch'] = {
  strength: (strength) => `força ${strength}`,
  label: (count, prompt) => `Lote de ${count}: ${prompt}`,
  span: (from, to, video) => `Trecho de ${from}–${to} s de ${video}, refeito`,
  poster: (number, what) => `${number}: ${what}`,
  chosen: 'escolhido',
  choose: (number) => `Escolher ${number}`,
  ready: (ready, count) =>
    ready === count
      ? `${count} vídeos`
      : `${ready} de ${count} ${ready === 1 ? 'pronto' : 'prontos'}`,
  waiting: 'em espera',
  running: 'em andamento',
  failed: 'falhou',
  play: 'Reproduzir todos',
  pause: 'Pausar todos',
  finish: (count) => (count === 1 ? 'Finalizar o escolhido' : `Finalizar os ${count} escolhidos`),
  compare: 'Comparar os dois',
  hideOthers: 'Ocultar os outros',
  clear: 'Não escolher nenhum',
  more: (count) => `Mostrar mais ${count}`,
  inStrip: (count, what) => `Lote de ${count}, ${what}`,
  keys: 'As teclas 1 a 9 escolhem, as setas movem, Enter mostra, F finaliza, S adiciona aos favoritos, X oculta, C compara, Espaço reproduz ou pausa.',
}
