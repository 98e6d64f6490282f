import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: 'Quadros-chave',
  add: 'Adicionar imagens ou vídeos',
  full: (max) => `${max} quadros-chave é o máximo.`,
  picker: 'Escolher imagens ou vídeos como quadros-chave',
  keys: 'Esquerda e direita o movem um quadro, com Shift dez; um clipe vai para o próximo lugar possível. Home e End o movem para o primeiro ou o último quadro livre. Para cima e para baixo escolhem outro. Delete o remove, Ctrl+D o duplica.',
  first: 'Imagem inicial',
  last: 'Imagem final',
  at: (seconds) => `Quadro-chave em ${seconds} s`,
  clipAt: (seconds) => `Clipe em ${seconds} s`,
  place: (seconds, frame, of) => `${seconds} s, quadro ${frame} de ${of}`,
  clipPlace: (from, to, frame, last, of) => `${from}–${to} s, quadros ${frame} a ${last} de ${of}`,
  time: 'Tempo',
  strength: 'Força',
  strengthOf: (input) => `${input}: força`,
  snapped: (seconds, frame) => `→ quadro ${frame}, ${seconds} s`,
  clipSnapped: (from, to, frame, last) => `→ quadros ${frame} a ${last}, ${from}–${to} s`,
  start: 'Vídeo desde',
  length: 'Duração',
  swap: 'Trocar com o próximo',
  duplicate: 'Duplicar',
  remove: 'Remover',
  done: {
    added: (what) => `${what} é mais um quadro-chave.`,
    removed: (what) => `${what} não é mais um quadro-chave.`,
    moved: (what) => `Movido: ${what}.`,
    swapped: (what) => `Trocado de lugar: ${what}.`,
    duplicated: (what) => `Duplicado: ${what}.`,
  },
  sending: (name, percent) => `${name}: ${percent}%`,
  dismiss: 'Dispensar',
  longer: (seconds) => `Alongar para ${decimal(seconds)} s`,
  moveTo: (seconds) => `Mover para ${decimal(seconds, 2)} s`,
  shortenTo: (seconds) => `Encurtar para ${decimal(seconds, 2)} s`,
  fromSecond: (seconds) => `Iniciar em ${decimal(seconds, 1)} s do vídeo`,
  fromStart: 'Iniciar em 0 s do vídeo',
}

export const keyframeProblems: Pick<
  Words['problems'],
  | 'keys_missing'
  | 'keys_too_many'
  | 'key_out_of_range'
  | 'keys_collide'
  | 'clip_out_of_range'
  | 'keys_overlap'
  | 'clip_past_end'
> = {
  keys_missing: () => [
    'Ainda não há nenhuma imagem.',
    'Adicione uma imagem inicial, uma final ou um quadro-chave entre elas.',
  ],
  keys_too_many: (v) => [
    `Há ${v.count} quadros-chave; ${v.max} é o máximo.`,
    `Remova ${v.count - v.max}.`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)} está em ${decimal(v.at, 2)} s, mas o último quadro está em ${decimal(v.end, 2)} s.`,
    'Mova-o, ou deixe o vídeo mais longo.',
  ],
  keys_collide: (v) => [
    `${bare(v.name)} cai no mesmo quadro que outra imagem, em ${decimal(v.at, 2)} s.`,
    'Mova um dos dois um quadro ou mais.',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)} vai de ${decimal(v.at, 2)} a ${decimal(v.to, 2)} s, mas o último quadro está em ${decimal(v.end, 2)} s.`,
    'Mova ou encurte o clipe, ou deixe o vídeo mais longo.',
  ],
  keys_overlap: (v) => [
    `${bare(v.name)} e ${bare(v.other)} se sobrepõem em ${decimal(v.at, 2)} s.`,
    'Mova um dos dois, ou encurte o clipe.',
  ],
  clip_past_end: (v) => [
    `O clipe vai de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, mas ${bare(v.name)} termina em ${decimal(v.end, 2)} s.`,
    'Inicie-o antes, ou encurte-o.',
  ],
}
