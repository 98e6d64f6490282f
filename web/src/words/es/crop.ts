import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `Recorte de ${file}`,
  all: 'Muestra toda la imagen.',
  cut: (parts) => `Recortado: ${parts}.`,
  left: (percent) => `${percent}\u00A0% a la izquierda`,
  right: (percent) => `${percent}\u00A0% a la derecha`,
  top: (percent) => `${percent}\u00A0% arriba`,
  bottom: (percent) => `${percent}\u00A0% abajo`,
  keys: 'Las flechas lo mueven, más rápido con Mayús. Más y menos cambian el zoom, 0 lo centra.',
  center: 'Centrar el recorte',
}
