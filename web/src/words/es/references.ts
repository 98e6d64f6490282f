import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: 'Imágenes de referencia',
  hint: (max) =>
    `Hasta ${max} imágenes de personas y cosas que el video debe mostrar. Se reúnen en una lámina.`,
  inUse: (count) => (count === 1 ? '1 imagen' : `${count} imágenes`),
  add: 'Agregar imágenes',
  sheet: 'Lámina',
  of: (image) => `Referencia ${image}`,
  image: (place, count, name) => `Imagen ${place} de ${count}: ${name}`,
  order: 'Arrastra para reordenar, o usa Alt con una flecha.',
  caption: (place) => `Quién o qué hay en la imagen ${place}`,
  captionHint: 'Por ejemplo: a woman with red hair in a green coat',
  remove: (name) => `Quitar ${name}`,
  fill: 'Escribirlas en el prompt',
  filled: 'El prompt dice qué hay en la lámina.',
  uncaptioned:
    'Di qué muestra cada imagen, mejor en inglés: el modelo se entrenó con prompts que empiezan así.',
  making: 'Componiendo la lámina…',
  moved: (name, place) => `${name} es ahora la imagen ${place}.`,
  done: {
    added: (name) => `${name} es una imagen de referencia.`,
    removed: (name) => `${name} ya no es una imagen de referencia.`,
    moved: (name) => `${name} tiene otro lugar en la lámina.`,
  },
  voice: {
    label: 'Voz',
    help: 'Lo que se dice viene del prompt, entre comillas; la voz viene de esta muestra.',
    fill: 'Escribir el prompt en secciones',
    filled: 'El prompt tiene sus secciones.',
  },
}
