import type { Words } from '../en/index.ts'

export const batch: Words['batch'] = {
  strength: (strength) => `fuerza ${strength}`,
  label: (count, prompt) => `Lote de ${count}: ${prompt}`,
  span: (from, to, video) => `Retoma de ${from}–${to} s de ${video}`,
  poster: (number, what) => `${number}: ${what}`,
  chosen: 'elegido',
  choose: (number) => `Elegir ${number}`,
  ready: (ready, count) =>
    ready === count
      ? `${count} videos`
      : `${ready} de ${count} ${ready === 1 ? 'listo' : 'listos'}`,
  waiting: 'en espera',
  running: 'en curso',
  failed: 'con error',
  play: 'Reproducir todos',
  pause: 'Pausar todos',
  finish: (count) => (count === 1 ? 'Finalizar el elegido' : `Finalizar los ${count} elegidos`),
  compare: 'Comparar los dos',
  hideOthers: 'Ocultar los demás',
  clear: 'No elegir ninguno',
  more: (count) => `Mostrar ${count} más`,
  inStrip: (count, what) => `Lote de ${count}, ${what}`,
  keys: 'Las teclas 1 a 9 eligen, las flechas mueven, Intro muestra, F finaliza, S agrega a favoritos, X oculta, C compara, Espacio reproduce o pausa.',
}
