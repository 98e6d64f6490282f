import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: 'cualquier tarjeta gráfica',
    tiny: 'menos de 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB o más',
  },
  as: (row) => `Ajustes para ${row}`,
  cardAs: (card, row) => `${card}, ajustes para ${row}`,
  unknown: 'Hardware desconocido',
  noCard: 'Sin tarjeta gráfica',
  official: 'ajustes oficiales',
  officialSlow: 'ajustes oficiales en el tamaño más pequeño; ejecuciones muy largas',
  lowVram: 'poca VRAM',
  upTo: (max) => `hasta ${max}`,
  firstUpTo: (size, max) => `${size} por defecto, hasta ${max}`,
  first: (size) => `${size} por defecto`,
  estimated: (settings) => `${settings} (estimado)`,
  both: (settings, sizes) => `${settings}, ${sizes}`,
  line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
  why: {
    apple: '; las GPU de Apple no pueden ejecutar archivos fp8 o fp4',
    nvfp4: ', con el checkpoint nvfp4',
    checkpointHere: '; el checkpoint ya está instalado, pero un GGUF sería más rápido',
    short: (room) =>
      `; la VRAM y la RAM juntas no llegan a los ${room} GB que necesita un checkpoint`,
    shortWithoutPack: (room) =>
      `; la VRAM y la RAM juntas no llegan a los ${room} GB que necesita un checkpoint: instala el paquete de nodos ComfyUI-GGUF para usar un GGUF, que necesita menos`,
    withoutPack:
      '; instala el paquete de nodos ComfyUI-GGUF para usar un GGUF, que necesita menos memoria',
  },
}
