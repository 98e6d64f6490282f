import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: 'Ajuda com o prompt',
  enhance: {
    button: 'Melhorar',
    hint: 'Escrever um prompt melhor a partir do seu',
    label: 'Prompts melhorados',
    cost: (model, time, separate) =>
      `Usa ${model}, ${separate ? 'um modelo pequeno que só escreve prompts' : 'o codificador de texto que toda execução carrega'} · ${time} por versão.`,
    unknown: 'ainda sem estimativa',
    onCpu: 'Com pouca VRAM, é executado na CPU, o que leva minutos.',
    seesImage: 'Também leva em conta sua imagem.',
    keeps: 'As palavras entre aspas ficam como estão.',
    behind: (runs) =>
      runs === 1 ? 'Começa após a execução em andamento.' : `Começa após ${runs} execuções.`,
    noPrompt: 'Escreva antes algumas palavras.',
    write: (takes) => (takes === 1 ? 'Escrever 1 versão' : `Escrever ${takes} versões`),
    again: 'Outras versões',
    takes: 'Versões',
    take: (take) => `Versão ${take}`,
    waits: (runs) =>
      runs === 0 ? 'Próximo na fila.' : runs === 1 ? 'Após 1 execução.' : `Após ${runs} execuções.`,
    sending: 'Enviando…',
    loading: 'Lendo seu prompt…',
    writing: (count) => `Escrevendo… cerca de ${count} palavras`,
    silent: 'O ComfyUI não responde. Isto continua quando ele responder.',
    cancelled: 'Cancelado.',
    useless: {
      empty: 'A resposta está vazia. Seu prompt não muda.',
      garbled: 'A resposta não é um prompt. O seu não muda.',
      same: 'Seu prompt ficou como estava.',
    },
    raw: 'A resposta',
    mended: (quotes) =>
      quotes === 1
        ? 'Mudou palavras entre aspas; as suas foram restauradas.'
        : `Mudou palavras em ${quotes} citações; as suas foram restauradas.`,
    added: (quotes) =>
      quotes === 1
        ? 'Omitiu palavras entre aspas; sua frase está no fim.'
        : `Omitiu ${quotes} citações; suas frases estão no fim.`,
    outdated: 'Você editou o prompt depois. Se usar uma versão, seu texto fica em Anteriores.',
    use: (take) => `Usar a versão ${take}`,
    used: (take) => `A versão ${take} está no prompt.`,
    undo: 'Desfazer',
    cancel: 'Cancelar',
    close: 'Fechar',
    ready: (take) => `A versão ${take} está pronta.`,
  },
  earlier: {
    button: 'Anteriores',
    hint: 'Prompts anteriores: seta para cima em um prompt vazio, Alt e setas em qualquer ponto',
    label: 'Prompts anteriores',
    search: 'Buscar prompts',
    starred: 'Só com estrela',
    star: 'Marcar este prompt com uma estrela',
    starCurrent: 'Marcar com uma estrela o prompt acima',
    unrun: 'não executado',
    none: 'Os prompts de suas execuções aparecerão aqui.',
    noMatch: 'Nenhum prompt corresponde.',
    more: (prompts) => `Mais ${prompts}: busque para encontrá-los.`,
  },
  phrases: {
    button: 'Frases',
    hint: 'Inserir uma frase, ou partir de um exemplo',
    label: 'Frases e exemplos',
    samples: 'Exemplos para este modo',
    camera: {
      title: 'Câmera',
      items: titled(camera.items, {
        still: 'Fixa',
        pushIn: 'Aproxima-se',
        pullBack: 'Afasta-se',
        pan: 'Panorâmica',
        tilt: 'Inclina-se para cima',
        track: 'Travelling',
        orbit: 'Gira em torno',
        crane: 'Sobe',
        sink: 'Desce',
        left: 'Para a esquerda',
        right: 'Para a direita',
        hand: 'Câmera na mão',
      }),
    },
    shot: {
      title: 'Plano e luz',
      items: titled(shot.items, {
        wide: 'Plano geral',
        close: 'Close',
        low: 'Contra-plongée',
        golden: 'Hora dourada',
        soft: 'Luz do dia suave',
        night: 'Noite',
      }),
    },
    sound: {
      title: 'Som',
      items: titled(sound.items, {
        ambience: 'Só ambiente',
        music: 'Música suave',
        speaks: 'Diz…',
      }),
    },
    before: {
      lipsync: {
        title: 'Lábios (no início)',
        items: titled(before.lipsync.items, { speaks: 'Fala', sings: 'Canta' }),
      },
    },
    avoid: {
      title: 'Evitar',
      items: titled(avoid.items, {
        subtitles: 'Sem legendas',
        logos: 'Sem logos',
        cuts: 'Sem cortes',
        talk: 'Ninguém fala',
      }),
    },
  },
  length: {
    words: (words) => (words === 1 ? '1 palavra' : `${words} palavras`),
    good: (family, min, max) => `${family} segue melhor prompts de ${min} a ${max} palavras.`,
  },
}
