import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `O ComfyUI ${is} tem quatro vulnerabilidades publicadas: arquivos que outros põem no servidor podem executar scripts no seu navegador, e prompts podem ler arquivos fora das pastas do ComfyUI.`,
    'Atualize o ComfyUI para 0.28 ou posterior.',
  ],
  pageFile: (is) => [
    `Sabe-se que o ComfyUI ${is} enche o arquivo de paginação com até 120 GB.`,
    'Atualize o ComfyUI.',
  ],
  memoryGrows: (is) => [
    `Sabe-se que o ComfyUI ${is} usa mais memória a cada execução.`,
    'Atualize o ComfyUI. Até lá, reinicie-o quando as execuções ficarem lentas.',
  ],
  blueScreen: (is) => [
    `Sabe-se que o ComfyUI ${is} pode travar o Windows ou ficar sem memória ao mover pesos para a placa de vídeo.`,
    'Atualize o ComfyUI, ou volte para 0.34.',
  ],
  directMlEnds: () => [
    'O ComfyUI usa aqui o DirectML, que a versão 0.46 não aceita mais.',
    'Antes de atualizar, instale o PyTorch para sua placa: ROCm para AMD, XPU para Intel.',
  ],
  linkedInputs: () => [
    'Desde a versão 0.28, o ComfyUI recusa links para fora de sua pasta de entrada.',
    'Ponha ali o próprio arquivo, ou inicie o ComfyUI com --input-directory e a pasta que o contém.',
  ],
}
