import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: 'qualquer placa de vídeo',
    tiny: 'menos de 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB ou mais',
  },
  as: (row) => `Ajustes para ${row}`,
  cardAs: (card, row) => `${card}, ajustes para ${row}`,
  unknown: 'Hardware desconhecido',
  noCard: 'Sem placa de vídeo',
  official: 'ajustes oficiais',
  officialSlow: 'ajustes oficiais no menor tamanho; execuções muito longas',
  lowVram: 'pouca VRAM',
  upTo: (max) => `até ${max}`,
  firstUpTo: (size, max) => `${size} por padrão, até ${max}`,
  first: (size) => `${size} por padrão`,
  estimated: (settings) => `${settings} (estimado)`,
  both: (settings, sizes) => `${settings}, ${sizes}`,
  line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
  why: {
    apple: '; as GPUs da Apple não executam arquivos fp8 ou fp4',
    nvfp4: ', com o checkpoint nvfp4',
    checkpointHere: '; o checkpoint já está instalado, mas um GGUF seria mais rápido',
    short: (room) =>
      `; a VRAM e a RAM juntas não chegam aos ${room} GB de que um checkpoint precisa`,
    shortWithoutPack: (room) =>
      `; a VRAM e a RAM juntas não chegam aos ${room} GB de que um checkpoint precisa: instale o pacote de nós ComfyUI-GGUF para usar um GGUF, que precisa de menos`,
    withoutPack:
      '; instale o pacote de nós ComfyUI-GGUF para usar um GGUF, que precisa de menos memória',
  },
}
