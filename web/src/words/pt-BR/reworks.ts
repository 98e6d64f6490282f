import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: 'Mais fluido',
    enlarge: 'Maior',
    join: 'Junção',
  },
  verbs: {
    smooth: (fps) => `Mais fluido: ${fps} fps`,
    enlarge: (size) => `Maior: ${size}`,
  },
  hints: {
    smooth: (from, to) =>
      `Dobra a taxa de quadros, de ${from} para ${to} fps. A duração e o som não mudam.`,
    enlarge: (from, to) =>
      `Dobra o tamanho, de ${from} para ${to}. A duração, a taxa de quadros e o som não mudam.`,
  },
  takes: (time) => `Leva ${time}.`,
  label: 'Falta um arquivo de modelo',
  needs: (name, file) => `“${name}” precisa de ${file}.`,
  download: (size) => `Baixar (${size}) e executar`,
  downloadUnsized: 'Baixar e executar',
  byHand: 'Baixe-o com este comando e tente novamente.',
  close: 'Fechar',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: 'Pós-processamento',
  from: 'Feito a partir de',
  clip: (frames, fps, size) => `${size}, ${frames} quadros a ${fps} fps`,
  show: (name) => `Mostrar ${name}`,
  useSettings: 'Usar ajustes',
  join: {
    verb: 'Juntar…',
    hint: 'Ordenar vídeos e juntá-los em um só.',
    several: (count) => `Juntar ${count} vídeos…`,
    label: 'Juntar vídeos',
    one: 'Adicione outro vídeo para juntá-lo a este.',
    total: (count, seconds, size, fps) => `${count} vídeos, ${seconds} s, ${size}, ${fps} fps`,
    seconds: (seconds) => `${seconds} s`,
    fitted: (size, to) => `${size}, cortado e redimensionado para ${to}`,
    spread: (fps, to) => `${fps} fps, reproduzido a ${to}`,
    part: (place, name) => `${place}: ${name}`,
    moved: (name, place, count) => `${name} é o ${place} de ${count}.`,
    remove: 'Remover',
    addFiles: 'Adicionar arquivos…',
    sending: (name) => `Enviando ${name}…`,
    crossfade: 'Transição gradual',
    crossfadeHelp: 'Com 0, corta de um vídeo para o próximo. O som também se funde.',
    noCrossfade:
      'Uma transição gradual precisa dos nós próprios do LTX AIO, que este ComfyUI não tem.',
    shared: (seconds) => `transição de ${seconds} s: curto demais para mais`,
    start: (count) => `Juntar ${count} vídeos`,
    cancel: 'Cancelar',
    keys: 'Alt e as setas movem um vídeo; Delete o remove.',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => [
    'O vídeo tem um só quadro, então não há nada entre quadros.',
    'Escolha um vídeo mais longo.',
  ],
  rework_too_fast: (v) => [
    `O dobro de ${decimal(v.fps)} fps passa dos ${v.max} fps que o ComfyUI consegue salvar.`,
    'O vídeo já é fluido.',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height} passa dos ${v.max} pixels por lado que os reprodutores conseguem mostrar.`,
    'O vídeo já é grande.',
  ],
  part_missing: (v) => [
    `Falta a parte ${v.part}, então as partes não puderam ser juntadas.`,
    `Faça de novo a parte ${v.part}, ou junte as outras.`,
  ],
  rework_no_room: (v) => [
    `O ComfyUI precisaria de cerca de ${decimal(v.gigabytes, 0)} GB de RAM, e este computador tem ${decimal(v.ram, 0)} GB.`,
    'Use um vídeo mais curto ou menor.',
  ],
}
