import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: 'Fuerza de la imagen',
    guideStrength: 'Fuerza de la guía',
    toolStrength: 'Fuerza de la herramienta',
    sourceScale: 'Tamaño del video',
    controlStrength: 'Fuerza del control',
    loraStrength: (lora) => `Fuerza de ${lora}`,
    loraSecond: (lora) => `Fuerza de ${lora} en la segunda pasada`,
    steps: 'Pasos',
    start: 'Inicio',
    cfg: 'CFG',
    referenceStrength: 'Fuerza de las referencias',
    sheetStrength: 'Fuerza de la lámina',
    syncGuidance: 'Guía para labios',
    detailGuidance: 'Guía para detalles',
  },
  sides: { width: 'ancho', height: 'alto' },
  unnamed: {
    node: 'un nodo',
    file: 'El archivo',
    input: 'El archivo de entrada',
    model: 'Un archivo de modelo',
    host: 'otro servidor',
    answer: 'sin respuesta',
  },
  andMore: (shown, more) => `${shown} y ${more} más`,
}
