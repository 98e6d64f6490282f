import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: 'Imagen inicial', hint: 'El video empieza con esta imagen.' },
  lastFrame: { label: 'Imagen final', hint: 'El video termina con esta imagen.' },
  portrait: { label: 'Retrato', hint: 'La persona que habla o canta.' },
  styleImage: {
    label: 'Imagen de estilo',
    hint: 'Opcional: el primer fotograma en el nuevo estilo.',
  },
  sound: { label: 'Audio', hint: 'Música o voz, se usa sin cambios.' },
  speech: { label: 'Voz', hint: 'Lo que el retrato dice o canta, se usa sin cambios.' },
  voice: { label: 'Muestra de voz', hint: 'Cinco segundos de habla con la voz deseada.' },
  video: { label: 'Video', hint: 'Aporta el movimiento.' },
  treated: { label: 'Video', hint: 'Lo que la herramienta trata; su sonido queda igual.' },
  retaken: { label: 'Video', hint: 'Queda igual fuera del tramo.' },
  extended: { label: 'Video', hint: 'Queda igual; la parte nueva lo continúa.' },
}
