import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: 'Seu primeiro vídeo',
  close: 'Fechar este guia',
  states: { done: 'feito', working: 'em andamento', now: 'agora', later: 'depois' },
  files: {
    title: 'Arquivos de modelo',
    looking: 'Verificando quais arquivos o ComfyUI tem…',
    here: (mode) => `“${mode}” tem todos os arquivos de que precisa.`,
    missing: (count, amount, atLeast) =>
      `${count === 1 ? 'Falta 1 arquivo' : `Faltam ${count} arquivos`}, ${atLeast ? 'pelo menos ' : ''}${amount}.`,
    free: (free) => `${free} livres no disco.`,
    noRoom: (lacking) => `Não há espaço em disco suficiente: antes, libere ${lacking}.`,
    loading: (received, size) => `${received} de ${size} baixados.`,
    byHand: 'Não é possível baixá-los daqui: veja os comandos abaixo.',
    failed: 'Um download falhou: veja abaixo.',
    chosen: 'Falta um arquivo que você escolheu: veja abaixo.',
    get: 'Baixar o que falta',
  },
  prompt: {
    title: 'Um prompt',
    help: 'Descreva o que acontece, como a câmera se move e o que se ouve.',
    english: 'Escreva em inglês: o codificador de texto foi treinado nesse idioma.',
    use: 'Usar este exemplo',
    written: 'Escrito.',
    choose: (input) => `Escolher: ${input}`,
    needsFile: 'Este modo também precisa de:',
  },
  run: {
    title: 'Gerar',
    made: (size, seconds) => `Faz ${seconds} s de vídeo em ${size}.`,
    unknownTime: 'Ainda sem estimativa: ela virá da primeira execução.',
    load: (amount, min, max) => `Primeiro, carrega ${amount}: de ${min} a ${max} (estimado).`,
    seconds: (count) => `${count}\u00A0s`,
    minutes: (count) => `${count}\u00A0min`,
    go: 'Fazer seu primeiro vídeo',
    running: 'Em andamento: veja abaixo.',
    waits: 'Aguardando os arquivos.',
    check: 'Verificar este ComfyUI',
  },
}
