import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `Recorte de ${file}`,
  all: 'Mostra a imagem inteira.',
  cut: (parts) => `Cortado: ${parts}.`,
  left: (percent) => `${percent}% à esquerda`,
  right: (percent) => `${percent}% à direita`,
  top: (percent) => `${percent}% em cima`,
  bottom: (percent) => `${percent}% embaixo`,
  keys: 'As setas o movem, mais rápido com Shift. Mais e menos mudam o zoom, 0 centraliza.',
  center: 'Centralizar o recorte',
}
