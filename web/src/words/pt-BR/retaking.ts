import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: 'Refazer',
  parts: {
    both: { label: 'Ambos', hint: 'A imagem e o som do trecho são refeitos' },
    picture: { label: 'Imagem', hint: 'Só a imagem é refeita; o som fica' },
    sound: { label: 'Som', hint: 'Só o som é refeito; a imagem fica' },
  },
  span: 'Trecho',
  context: 'Contexto',
  contextHelp:
    'Quanto do vídeo o modelo vê e ouve antes e depois do trecho, para que ele se encaixe.',
  spanOf: (from, to) => `${from}–${to} s`,
  longest: (seconds) => `Um trecho pode durar até ${seconds} s.`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `O vídeo tem ${v.frames} ${v.frames === 1 ? 'quadro' : 'quadros'}; o modelo precisa de pelo menos ${v.min}.`,
    'Escolha um vídeo mais longo.',
  ],
  span_empty: (v) => [
    'O trecho está vazio: nada seria refeito.',
    `Faça-o durar pelo menos ${decimal(v.min, 2)} s.`,
  ],
  span_outside: (v) => [
    `O trecho começa em ${decimal(v.start, 2)} s, mas o vídeo dura ${decimal(v.seconds, 2)} s.`,
    `Faça-o começar em ${decimal(v.latest, 2)} s ou antes.`,
  ],
  span_too_long: (v) => [
    `O trecho de ${decimal(v.seconds, 1)} s, com ${decimal(v.context, 1)} s de contexto de cada lado, é demais para uma execução.`,
    `Faça-o durar no máximo ${decimal(v.max, 1)} s, ou escolha menos contexto em Avançado.`,
  ],
  span_far: (v) => [
    `Há ${decimal(v.seconds, 0)} s de vídeo de um lado do trecho; o ComfyUI consegue manter ali no máximo ${decimal(v.max, 0)} s.`,
    'Antes, corte o vídeo em torno do trecho.',
  ],
}
