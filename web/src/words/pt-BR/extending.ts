import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: 'Adicionar',
  directions: {
    after: { label: 'Após o fim', hint: 'A parte nova segue o último quadro' },
    before: { label: 'Antes do início', hint: 'A parte nova leva ao primeiro quadro' },
  },
  context: 'Contexto',
  contextHelp: 'Quanto do vídeo o modelo vê e ouve de novo para continuar seu movimento e seu som.',
  contextFrames: (frames, seconds) => `${frames} quadros, ${seconds} s`,
  contextOnly: (frames) => `${frames} quadros`,
  saves: 'Salvar',
  whole: 'O vídeo inteiro',
  new: 'Só a parte nova',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `O número de quadros de ${bare(v.name)} é desconhecido.`,
    'Instale o backend do LTX AIO, que os conta.',
  ],
  video_too_short_to_extend: (v) => [
    `O vídeo tem ${v.frames} ${v.frames === 1 ? 'quadro' : 'quadros'}; são necessários pelo menos ${v.min} para continuar seu movimento.`,
    'Escolha um vídeo mais longo, ou use o último quadro dele em Imagem para vídeo.',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)} tem ${v.width}×${v.height}: o ComfyUI não consegue salvar um vídeo com lados ímpares.`,
    'Recorte-o em um pixel, para que os dois lados sejam pares.',
  ],
  video_large: (v) => [
    `O ComfyUI precisa de cerca de ${decimal(v.gigabytes, 0)} GB de RAM para juntar ${v.frames} quadros de ${v.width}×${v.height}.`,
    'Se faltar memória, corte o vídeo aos últimos segundos, ou salve só a parte nova.',
  ],
  video_too_large: (v) => [
    `O ComfyUI precisaria de ${decimal(v.gigabytes, 0)} GB de RAM para juntar ${v.frames} quadros de ${v.width}×${v.height}.`,
    'Antes, corte o vídeo aos últimos segundos.',
  ],
  context_other: (v) => [
    `O contexto é de ${v.context} quadros em vez de ${v.asked}: o modelo usa 9, 17, 25 e assim por diante, conforme o vídeo tiver.`,
    'Deixe assim, ou escolha outro contexto.',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)} tem ${v.channels} canais de áudio; o som gerado só pode ser unido a mono e estéreo.`,
    'Antes, mixe para estéreo.',
  ],
}
