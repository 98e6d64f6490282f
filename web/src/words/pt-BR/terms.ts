import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: 'Força da imagem',
    guideStrength: 'Força da guia',
    toolStrength: 'Força da ferramenta',
    sourceScale: 'Tamanho do vídeo',
    controlStrength: 'Força do controle',
    loraStrength: (lora) => `Força de ${lora}`,
    loraSecond: (lora) => `Força de ${lora} na segunda passagem`,
    steps: 'Passos',
    start: 'Início',
    cfg: 'CFG',
    referenceStrength: 'Força das referências',
    sheetStrength: 'Força da prancha',
    syncGuidance: 'Orientação dos lábios',
    detailGuidance: 'Orientação de detalhe',
  },
  sides: { width: 'largura', height: 'altura' },
  unnamed: {
    node: 'um nó',
    file: 'O arquivo',
    input: 'O arquivo de entrada',
    model: 'Um arquivo de modelo',
    host: 'outro servidor',
    answer: 'sem resposta',
  },
  andMore: (shown, more) => `${shown} e mais ${more}`,
}
