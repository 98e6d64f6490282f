import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: 'Texto a video',
    short: 'Texto',
    hint: 'Convierte un prompt en video y sonido.',
    sample: { title: 'Una cometa roja sobre las dunas', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: 'Audio a video',
    short: 'Audio',
    hint: 'Hace un video que sigue tu audio.',
    sample: { title: 'Un músico en un pequeño escenario', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: 'Imagen a video',
    short: 'Imagen',
    hint: 'Anima una imagen y agrega sonido.',
    sample: { title: 'Una imagen cobra vida', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: 'Sincronía labial',
    short: 'Labios',
    hint: 'Hace que un retrato diga o cante tu audio.',
    sample: { title: 'Un retrato habla', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: 'Imagen inicial y final',
    short: 'Inicio–fin',
    hint: 'Pasa por hasta ocho imágenes y clips, cada uno a su tiempo.',
    sample: { title: 'Una imagen se convierte en otra', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: 'Transferencia de estilo',
    short: 'Estilo',
    hint: 'Da a tu video un nuevo estilo y conserva su movimiento.',
    sample: { title: 'Tu video en plastilina y fieltro', prompt: english.style.sample.prompt },
  },
  tool: {
    name: 'Retoques',
    short: 'Retoques',
    hint: 'Repara o cambia un video entero: color, nitidez, luz, detalle.',
    sample: { title: 'Una calle vacía', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: 'Extender',
    short: 'Extender',
    hint: 'Alarga un video, después de su final o antes de su inicio.',
    sample: { title: 'Lo que pasa después', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: 'Retoma',
    short: 'Retoma',
    hint: 'Vuelve a hacer un momento de un video y deja el resto como está.',
    sample: { title: 'Un momento, otra vez', prompt: english.retake.sample.prompt },
  },
}
