import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: 'Arquivos',
  folder: 'Pasta dos novos vídeos',
  folderHelp: 'Na pasta de saída do ComfyUI.',
  name: 'Nome do arquivo',
  nameHelp:
    'Parte do ID da execução e um número são adicionados, para que nenhum arquivo seja sobrescrito.',
  tokens: 'Inserir uma variável',
  says: {
    prompt: 'Primeiras palavras do prompt',
    mode: 'Modo, por exemplo t2v',
    seed: 'Semente',
    preset: 'Predefinição',
    date: 'Data, em qualquer ordem: %date:yyyy-MM-dd%, %date:hhmmss%',
    width: 'Largura em pixels',
    height: 'Altura em pixels',
  },
  example: 'O próximo vídeo será salvo como:',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `Até lá, os novos vídeos vão para output/${before}.`,
  reset: 'Voltar ao padrão',
  faults: {
    token: (text) => `O LTX AIO não conhece ${text}. Use uma das variáveis abaixo.`,
    character: (text) =>
      text.trim()
        ? `Nomes de pastas e arquivos não podem conter ${text}. Remova-o.`
        : 'Nomes de pastas e arquivos não podem conter caracteres de controle. Remova-os.',
    reserved: (text) => `O Windows reserva o nome ${text}. Escolha outro.`,
    edge: (text) =>
      `“${text}” começa ou termina com um ponto ou um espaço. Remova-o: esses nomes se perdem.`,
    outside: 'A pasta precisa estar na pasta de saída do ComfyUI. Remova os pontos.',
    absolute:
      'Informe uma pasta dentro da pasta de saída do ComfyUI, como video/pipas, sem unidade nem barra no início.',
    levels: 'Um nome de arquivo não pode conter uma barra. Ponha as pastas no campo acima.',
    level: 'Há uma barra sem nome ao lado. Remova-a.',
    long: (max) => `É longo demais. Use no máximo ${max} caracteres.`,
  },
}
