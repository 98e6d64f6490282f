import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: 'Imagens de referência',
  hint: (max) =>
    `Até ${max} imagens de pessoas e coisas que o vídeo deve mostrar. Elas são reunidas em uma prancha.`,
  inUse: (count) => (count === 1 ? '1 imagem' : `${count} imagens`),
  add: 'Adicionar imagens',
  sheet: 'Prancha',
  of: (image) => `Referência ${image}`,
  image: (place, count, name) => `Imagem ${place} de ${count}: ${name}`,
  order: 'Arraste para reordenar, ou use Alt com uma seta.',
  caption: (place) => `Quem ou o que está na imagem ${place}`,
  captionHint: 'Por exemplo: a woman with red hair in a green coat',
  remove: (name) => `Remover ${name}`,
  fill: 'Escrevê-las no prompt',
  filled: 'O prompt diz o que está na prancha.',
  uncaptioned:
    'Diga o que cada imagem mostra, de preferência em inglês: o modelo foi treinado com prompts que começam assim.',
  making: 'Montando a prancha…',
  moved: (name, place) => `${name} agora é a imagem ${place}.`,
  done: {
    added: (name) => `${name} é uma imagem de referência.`,
    removed: (name) => `${name} não é mais uma imagem de referência.`,
    moved: (name) => `${name} tem outro lugar na prancha.`,
  },
  voice: {
    label: 'Voz',
    help: 'O que é dito vem do prompt, entre aspas; a voz vem desta amostra.',
    fill: 'Escrever o prompt em seções',
    filled: 'O prompt tem suas seções.',
  },
}
