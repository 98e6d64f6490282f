import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: 'Herramienta',
  fill: 'Escribir el prompt de la herramienta',
  fillHint:
    'Pone tus palabras en el prompt con el que se entrenó este LoRA. Deshacer restaura el tuyo.',
  alone: 'Conservar solo mis palabras',
  aloneHint:
    'Quita lo que dice a su alrededor el prompt de otra herramienta. Deshacer lo restaura.',
  untold: (trigger) => `Este LoRA responde a «${trigger}», que no está en el prompt.`,
  licence: (name) => `Licencia: ${name}`,
  gated: 'Necesita una cuenta de Hugging Face',
  about: 'Sobre este LoRA',
  choices: {
    azimuth: 'Lado',
    elevation: 'Altura',
    distance: 'Distancia',
    light: 'Luz',
    sun: 'Sol desde',
  },
  place: {
    label: 'Lugar del video en el encuadre',
    at: {
      'top-left': 'Arriba a la izquierda',
      top: 'Arriba',
      'top-right': 'Arriba a la derecha',
      left: 'Izquierda',
      center: 'Centro',
      right: 'Derecha',
      'bottom-left': 'Abajo a la izquierda',
      bottom: 'Abajo',
      'bottom-right': 'Abajo a la derecha',
    },
    scaleHelp: '100\u00A0%: tan grande como quepa en el encuadre.',
    sizes: (frame, inside) => `${frame}, de los que el video ocupa ${inside}.`,
    unknown: 'Agrega un video para ver cuánto se pinta a su alrededor.',
    whole: 'El tamaño, más abajo, es el del encuadre completo.',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [`No hay ninguna herramienta ${v.tool}.`, `Elige ${v.offered}.`],
  nothing_to_paint: (v) => [
    `El video (${v.width}×${v.height}) ocupa todo el encuadre (${v.frame.width}×${v.frame.height}), así que no queda nada que pintar a su alrededor.`,
    'Elige otra relación de aspecto en Tamaño, o haz el video más pequeño en el encuadre.',
  ],
  tool_reaches_limit: (v) => [
    `El video mide ${v.width}×${v.height}, y una ejecución hace lados de ${v.max} píxeles como máximo: se ampliaría menos de ${v.by} veces.`,
    'La herramienta aporta más con videos más pequeños.',
  ],
}
