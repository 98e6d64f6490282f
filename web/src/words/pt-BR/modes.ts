import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: 'Texto para vídeo',
    short: 'Texto',
    hint: 'Transforma um prompt em vídeo e som.',
    sample: { title: 'Uma pipa vermelha sobre dunas', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: 'Áudio para vídeo',
    short: 'Áudio',
    hint: 'Faz um vídeo que segue seu áudio.',
    sample: { title: 'Um músico em um pequeno palco', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: 'Imagem para vídeo',
    short: 'Imagem',
    hint: 'Anima uma imagem e adiciona som.',
    sample: { title: 'Uma imagem ganha vida', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: 'Sincronia labial',
    short: 'Lábios',
    hint: 'Faz um retrato falar ou cantar seu áudio.',
    sample: { title: 'Um retrato fala', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: 'Imagem inicial e final',
    short: 'Início–fim',
    hint: 'Passa por até oito imagens e clipes, cada um no seu tempo.',
    sample: { title: 'Uma imagem vira outra', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: 'Transferência de estilo',
    short: 'Estilo',
    hint: 'Dá ao seu vídeo um novo estilo e mantém o movimento.',
    sample: { title: 'Seu vídeo em massinha e feltro', prompt: english.style.sample.prompt },
  },
  tool: {
    name: 'Retoques',
    short: 'Retoques',
    hint: 'Repara ou muda um vídeo inteiro: cor, foco, luz, detalhe.',
    sample: { title: 'Uma rua vazia', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: 'Estender',
    short: 'Estender',
    hint: 'Alonga um vídeo, depois do fim ou antes do início.',
    sample: { title: 'O que acontece depois', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: 'Refazer trecho',
    short: 'Trecho',
    hint: 'Faz de novo um momento de um vídeo e deixa o resto como está.',
    sample: { title: 'Um momento, mais uma vez', prompt: english.retake.sample.prompt },
  },
}
