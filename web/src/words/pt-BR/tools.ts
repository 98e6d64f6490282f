import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: 'Ferramenta',
  fill: 'Escrever o prompt da ferramenta',
  fillHint: 'Põe suas palavras no prompt com que este LoRA foi treinado. Desfazer restaura o seu.',
  alone: 'Manter só minhas palavras',
  aloneHint: 'Tira o que o prompt de outra ferramenta diz em volta delas. Desfazer o restaura.',
  untold: (trigger) => `Este LoRA responde a “${trigger}”, que não está no prompt.`,
  licence: (name) => `Licença: ${name}`,
  gated: 'Precisa de uma conta do Hugging Face',
  about: 'Sobre este LoRA',
  choices: {
    azimuth: 'Lado',
    elevation: 'Altura',
    distance: 'Distância',
    light: 'Luz',
    sun: 'Sol vindo de',
  },
  place: {
    label: 'Lugar do vídeo no enquadramento',
    at: {
      'top-left': 'Em cima à esquerda',
      top: 'Em cima',
      'top-right': 'Em cima à direita',
      left: 'Esquerda',
      center: 'Centro',
      right: 'Direita',
      'bottom-left': 'Embaixo à esquerda',
      bottom: 'Embaixo',
      'bottom-right': 'Embaixo à direita',
    },
    scaleHelp: '100%: tão grande quanto caiba no enquadramento.',
    sizes: (frame, inside) => `${frame}, dos quais o vídeo ocupa ${inside}.`,
    unknown: 'Adicione um vídeo para ver quanto é pintado em volta dele.',
    whole: 'O tamanho, abaixo, é o do enquadramento inteiro.',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [`Não há ferramenta ${v.tool}.`, `Escolha ${v.offered}.`],
  nothing_to_paint: (v) => [
    `O vídeo (${v.width}×${v.height}) ocupa todo o enquadramento (${v.frame.width}×${v.frame.height}), então não sobra nada para pintar em volta dele.`,
    'Escolha outra proporção em Tamanho, ou deixe o vídeo menor no enquadramento.',
  ],
  tool_reaches_limit: (v) => [
    `O vídeo tem ${v.width}×${v.height}, e uma execução faz lados de no máximo ${v.max} pixels: ele seria ampliado menos de ${v.by} vezes.`,
    'A ferramenta rende mais com vídeos menores.',
  ],
}
