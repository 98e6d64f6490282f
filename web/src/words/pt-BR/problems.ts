import type { Words } from '../en/index.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, madeIn, stated } from './numbers.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: 'uma imagem', audio: 'um arquivo de áudio', video: 'um vídeo' }

const noSettings = {
  large: 'passam de 1 MB',
  other: 'não são os de uma execução',
  mode: 'são para um modo que esta versão do LTX AIO não tem',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: [
    'Este arquivo é grande demais para predefinições.',
    'Escolha um arquivo que o LTX AIO tenha exportado.',
  ],
  damaged: [
    'As predefinições deste arquivo estão danificadas.',
    'Exporte-as de novo de onde vieram.',
  ],
  foreign: [
    'Este arquivo não tem predefinições do LTX AIO.',
    'Escolha um arquivo que o LTX AIO tenha exportado.',
  ],
  newer: [
    'Uma versão mais recente do LTX AIO exportou este arquivo.',
    'Atualize o LTX AIO e importe de novo.',
  ],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

const another = 'Escolha outro arquivo em Avançado, ou baixe um em Modelos.'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['O prompt está vazio.', 'Descreva o que acontece no vídeo.'],
  prompt_too_long: (v) => [
    `O prompt tem ${v.length} caracteres; o codificador de texto foi treinado com no máximo cerca de ${v.max}.`,
    `Encurte-o em ${v.length - v.max} caracteres.`,
  ],
  media_missing: (v) => [`Falta: ${v.label}.`, `Solte, cole ou escolha ${media[v.kind]}.`],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      'Escolha outro arquivo, ou abra este no programa que o criou e exporte de novo.',
    ]
    return [`Não é possível ler ${bare(v.name)}. ${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `Aqui é preciso ${media[v.needs]}; ${bare(v.name)} é ${media[v.is]}.`,
    `Escolha ${media[v.needs]}.`,
  ],
  media_too_large: (v) => [
    `${v.name} tem ${v.megabytes} MB; este ComfyUI aceita envios de até ${v.max} MB.`,
    `Use um arquivo menor, ou inicie o ComfyUI com --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`,
  ],
  upload_failed: (v) => [
    `Não foi possível enviar ${v.name}.`,
    'Confira se o ComfyUI está em execução e tente novamente.',
  ],
  upload_refused: (v) => [
    `Não foi possível enviar ${v.name}: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [
    `${v.name} ainda está sendo enviado.`,
    'Você poderá gerar assim que terminar.',
  ],
  audio_silent: (v) => [`${bare(v.name)} não tem som.`, 'Escolha um arquivo com faixa de áudio.'],
  audio_start_late: (v) => [
    `O áudio começa em ${stated(v.start)} s, mas o arquivo só dura ${decimal(v.seconds, 2, 2)} s.`,
    `Escolha um início menor que ${decimal(v.seconds, 2, 2)} s.`,
  ],
  video_start_late: (v) => [
    `O vídeo começa em ${stated(v.start)} s, mas o arquivo só dura ${decimal(v.seconds, 2, 2)} s.`,
    `Escolha um início menor que ${decimal(v.seconds, 2, 2)} s.`,
  ],
  start_negative: () => ['O início não pode ser negativo.', 'Use 0 s ou mais.'],
  video_silent: (v) => [
    `${bare(v.name)} não tem som para manter.`,
    'Escolha o som gerado, ou um vídeo com faixa de áudio.',
  ],
  video_too_short: (v) => [
    `O vídeo tem ${v.frames} ${v.frames === 1 ? 'quadro' : 'quadros'} depois do início; são necessários pelo menos ${v.min}.`,
    'Escolha um vídeo mais longo ou um início anterior.',
  ],
  video_fps_low: (v) => [
    `O vídeo tem ${decimal(v.fps, 3)} quadros por segundo; o mínimo é ${v.min}.`,
    'Antes, converta-o para 24 quadros por segundo, ou escolha outro vídeo.',
  ],
  video_fps_high: (v) => [
    `O vídeo tem ${decimal(v.fps, 3)} quadros por segundo; o máximo é ${v.max}.`,
    `Antes, converta-o para ${v.max} quadros por segundo ou menos.`,
  ],
  size_out_of_range: (v) => [
    `Uma ${v.side} de ${stated(v.value)} pixels não é aceita.`,
    `Use de ${v.min} a ${v.max} pixels.`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} é mais do que Pouca VRAM permite.`,
    `Use ${v.to}, ou desative Pouca VRAM em Avançado.`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)} tem ${v.width}×${v.height}: em ${v.size}, sobraria menos de um pixel dela.`,
    v.to === null
      ? 'Escolha outro tamanho, ou uma imagem menos alongada.'
      : `Use ${v.to}, ou uma imagem menos alongada.`,
  ],
  length_out_of_range: (v) => [
    `Uma duração de ${stated(v.seconds)} s são ${stated(v.frames)} quadros; são aceitos de ${v.min} a ${v.max}.`,
    `Use de ${decimal(v.min / v.fps, 1, 1)} a ${decimal(v.max / v.fps, 1, 1)} s a ${v.fps} quadros por segundo.`,
  ],
  fps_out_of_range: (v) => [
    `${stated(v.fps)} quadros por segundo não são aceitos.`,
    `Use um número inteiro de ${v.min} a ${v.max}.`,
  ],
  seed_out_of_range: (v) => [
    `A semente não pode ser ${stated(v.seed)}.`,
    'Use um número inteiro de 0 a 9007199254740992 (2^53), ou sorteie outra semente.',
  ],
  number_out_of_range: (v) => [
    `${v.label}: ${stated(v.value)} não é possível.`,
    `Use ${v.whole ? 'um número inteiro ' : ''}de ${stated(v.min)} a ${stated(v.max)}.`,
  ],
  preset_not_offered: (v) => [
    `“${v.mode}” não tem a predefinição “${v.preset}”.`,
    `Escolha ${v.offered}.`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint} é um checkpoint destilado, que não funciona com orientação CFG.`,
    `Escolha “${v.preset}”, ou um checkpoint dev.`,
  ],
  request_invalid: (v) => [
    `A solicitação não é válida em ${v.path || 'seu nível superior'}: ${v.message}.`,
    'Corrija-a; docs/prompt.md lista os campos de uma solicitação.',
  ],
  setting_idle: (v) => [
    `${v.label} não tem efeito aqui: “${v.preset}” usa passos destilados sem orientação CFG.`,
    'Ignore, ou escolha uma predefinição que use isso.',
  ],
  fps_assumed: (v) => [
    `A taxa de quadros do vídeo é desconhecida; supõe-se ${v.fps}.`,
    'Se ele ficar rápido ou lento demais, converta antes o vídeo para essa taxa.',
  ],
  video_shortened: (v) => [
    `O vídeo tem menos quadros do que a duração pede (${v.asked}); o resultado terá ${v.frames}.`,
    'Para ter mais, escolha um vídeo mais longo ou um início anterior.',
  ],
  audio_short: (v) => [
    `O áudio termina depois de ${decimal(v.seconds, 2, 2)} s; o resto do vídeo ficará em silêncio.`,
    'Deixe a duração em automático para terminar com o áudio.',
  ],
  sound_no_decoder: (v) => [
    `O ComfyUI não tem decodificador para o som de ${bare(v.name)}.`,
    'Converta o som para AAC, ou salve-o como WAV.',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)} tem ${v.channels} canais de áudio: carregá-lo derrubaria o ComfyUI.`,
    'Antes, mixe para estéreo.',
  ],
  sound_depth: (v) => [
    `O ComfyUI não consegue carregar o som de ${bare(v.name)}: ele tem 8 bits por amostra, ou outra profundidade de bits incomum.`,
    'Converta o som para 16 bits.',
  ],
  sound_channels: (v) => [
    `${bare(v.name)} tem ${v.channels} canais de áudio, que o ComfyUI não consegue salvar em um vídeo.`,
    'Antes, mixe para estéreo.',
  ],
  sound_rate: (v) => [
    `${bare(v.name)} tem uma taxa de amostragem de ${decimal(v.rate / 1000)} kHz, que o ComfyUI não consegue salvar em um vídeo.`,
    'Converta o som para 48 kHz.',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)} tem ${decimal(v.minutes, 0)} minutos de som; o ComfyUI precisaria de ${decimal(v.gigabytes, 0)} GB de memória para carregá-lo.`,
    'Recorte a parte de que você precisa.',
  ],
  sound_front_only: (v) => [
    `O modelo só usa os dois canais frontais de ${bare(v.name)}, que tem ${v.channels}.`,
    'Se as vozes estiverem no canal central, antes mixe para estéreo.',
  ],
  sound_early: (v) => [
    `O som de ${bare(v.name)} começa ${decimal(v.seconds, 2)} s depois do início; o ComfyUI o reproduzirá desde o primeiro quadro.`,
    'Inicie o vídeo onde o som dele começa, ou converta-o antes.',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} é uma animação: o ComfyUI precisaria de ${decimal(v.gigabytes, 0)} GB de memória para seus ${v.frames} quadros.`,
    'Salve o quadro desejado como imagem.',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} é uma animação; o primeiro de seus ${v.frames} quadros é usado.`,
    'Para usar outro quadro, salve-o como imagem.',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)} é reproduzido em ${v.shown}×${v.height}, mas o ComfyUI o lê como ${v.width}×${v.height} pixels quadrados: tudo parecerá deformado.`,
    'Antes, converta-o para pixels quadrados.',
  ],
  video_sparse: (v) => [
    `Depois de ${decimal(v.start)} s, o vídeo tem menos de ${v.min} quadros no tempo que eles deveriam ocupar.`,
    'Inicie-o em outro ponto, ou converta-o para uma taxa de quadros constante.',
  ],
  video_unseekable: () => [
    'O vídeo não tem índice, então o ComfyUI não consegue começar no meio dele.',
    'Inicie-o em 0 s, ou converta-o para MP4.',
  ],
  video_uneven: (v) => [
    `Este vídeo tem uma taxa de quadros variável: ${decimal(v.shown, 1, 1)} s dele viram ${decimal(v.made, 1, 1)} s, e a imagem e o som se desencontram.`,
    'Antes, converta-o para uma taxa de quadros constante.',
  ],
  audio_cut: (v) => [
    `O vídeo usa o áudio de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s; os últimos ${decimal(v.out, 2)} s ficam de fora.`,
    'Use todo o áudio, ou escolha outro início.',
  ],
  part_without_frame: () => [
    'Não foi possível ler o último quadro da parte anterior.',
    'Gere de novo a parte anterior, ou use o último quadro dela como imagem desta execução.',
  ],
  audio_over_most: (v) => [
    `O áudio é mais longo do que um vídeo pode ser: ele é usado de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, e os últimos ${decimal(v.out, 2)} s ficam de fora.`,
    'Use tudo em partes, feitas uma após a outra, ou escolha outro início.',
  ],
  voice_start_late: (v) => [
    `A amostra de voz dura ${decimal(v.seconds, 1)} s, mas deveria começar em ${decimal(v.start, 1)} s.`,
    'Escolha um início anterior.',
  ],
  references_too_many: (v) => [
    `Há ${v.count} imagens de referência; em uma prancha cabem ${v.max}.`,
    'Remova algumas.',
  ],
  sheet_missing: () => [
    'A prancha ainda não mostra estas imagens de referência neste tamanho.',
    'Aguarde um momento. Em uma solicitação, omita as referências e dê só a prancha.',
  ],
  node_missing: (v) => [
    `Este ComfyUI não tem o nó ${v.classes}.`,
    v.pack
      ? `Instale ${v.pack} com o ComfyUI Manager e reinicie o ComfyUI.`
      : `Atualize o ComfyUI para ${v.since ?? '0.27'} ou posterior${v.setting === null ? '' : `, ou desative “${v.setting}”`}.`,
  ],
  model_missing: (v) => [
    `Falta o arquivo de modelo ${v.file}.`,
    `Coloque-o em ComfyUI/models/${v.folder} ou em uma de suas subpastas.`,
  ],
  model_broken: (v) => [
    `O arquivo de modelo ${v.file} está danificado: ${faults.is(v.fault)}.`,
    `Exclua-o de ComfyUI/models/${v.folder} e baixe de novo.`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file} é para ${new Intl.ListFormat('pt-BR', { type: 'disjunction' }).format(v.of)} e não funciona com ${v.family}.`
      : `${v.file} não foi feito para ${v.family}.`,
    v.instead === null ? another : `Use ${v.instead}.`,
  ],
  lora_mixed: (v) => [
    `${v.file} foi feito para outro LTX, ${new Intl.ListFormat('pt-BR', { type: 'disjunction' }).format(v.of)}, e não funciona com ${v.family}.`,
    `Desative-o e escolha um LoRA para ${v.family}.`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file} é um LoRA para outro modelo, então não tem efeito em ${v.family}.`
      : `${v.file} é ${v.kind}, então não pode ser usado como LoRA.`,
    `Desative-o e escolha um LoRA para ${v.family}.`,
  ],
  model_unfit: (v) => [
    `${v.file} é ${v.kind}, então não serve como “${v.role}”.`,
    v.instead === null ? another : `Use ${v.instead}.`,
  ],
  model_misplaced: (v) => [
    `O arquivo de modelo ${v.file} está em ${v.found}, onde o ComfyUI não o procura.`,
    `Mova-o para ComfyUI/models/${v.folder}.`,
  ],
  option_missing: (v) => [
    `Este ComfyUI não oferece ${stated(v.value)} para ${v.input}.`,
    v.options ? `Escolha uma destas opções: ${v.options}.` : 'Não há opções para isso.',
  ],
  option_refused: (v) => [
    `Este ComfyUI não oferece ${v.value} para ${v.input}.`,
    'Escolha outra opção, ou atualize o LTX AIO no ComfyUI Manager.',
  ],
  value_out_of_limits: (v) => [
    `${v.input} não pode ser ${stated(v.value)} neste ComfyUI.`,
    v.min !== null && v.max !== null
      ? `Use de ${stated(v.min)} a ${stated(v.max)}.`
      : v.min !== null
        ? `Use pelo menos ${stated(v.min)}.`
        : `Use no máximo ${stated(v.max)}.`,
  ],
  input_unknown: (v) => [
    `${v.node} exige neste ComfyUI a entrada ${v.input}, que o LTX AIO não conhece.`,
    'Atualize o LTX AIO no ComfyUI Manager.',
  ],
  input_refused: (v) => [
    `O ComfyUI não aceita ${v.value} para ${v.input} em ${v.node}.`,
    'Mude esse ajuste, ou atualize o LTX AIO no ComfyUI Manager.',
  ],
  link_refused: (v) => [
    `Neste ComfyUI, ${v.node} espera para ${v.input} um tipo diferente do que o LTX AIO conecta.`,
    'Atualize o LTX AIO no ComfyUI Manager.',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'Este vídeo não foi feito com o LTX AIO.'
      : `Não é possível ler os ajustes deste arquivo: ${noSettings[v.reason]}.`,
    'Use o vídeo original que o LTX AIO salvou: outros programas removem ou mudam os ajustes que ele leva dentro.',
  ],
  import_unknown: (v) => [
    `O arquivo tem ajustes que esta versão do LTX AIO não conhece: ${v.names}.`,
    'Eles são ignorados. Atualize o LTX AIO para usá-los.',
  ],
  import_senseless: (v) => [
    `O arquivo tem ajustes inválidos: ${v.names}.`,
    'Em vez deles, são usados os valores padrão.',
  ],
  import_replaced: (v) => [v.what, 'Em vez disso, é usado o valor padrão.'],
  made_with_missing: (v) => [
    `Este vídeo foi feito com ${bare(v.name)}, que está ausente aqui.`,
    v.folder
      ? `Coloque-o em ComfyUI/models/${v.folder}, ou escolha outro arquivo.`
      : 'Escolha o arquivo de novo, ou outro.',
  ],
  preset_lacks: (v) => [
    `${bare(v.name)} está ausente aqui, então a predefinição o omite.`,
    `Coloque-o em ComfyUI/models/${v.folder} e use a predefinição de novo.`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => [
    'Uma predefinição do arquivo não pode ser lida.',
    'As outras foram importadas.',
  ],
  preset_senseless: (v) => [
    `${v.name} tem ajustes que esta versão não pode usar: ${v.fields}.`,
    'O resto foi importado.',
  ],
  prompt_blocked: (v) => [
    `A execução foi recusada antes de o ComfyUI verificá-la (HTTP ${v.status}).`,
    v.status === 413
      ? 'Aumente o tamanho máximo das solicitações no proxy à frente do ComfyUI (nginx: client_max_body_size) e tente novamente.'
      : 'Verifique o proxy, o firewall ou o login à frente do ComfyUI e tente novamente.',
  ],
  prompt_crashed: () => [
    'O ComfyUI ou um de seus pacotes de nós falhou ao verificar esta execução.',
    'Veja o motivo no console dele, corrija e tente novamente.',
  ],
  records_not_kept: (v) => [
    `O ComfyUI não consegue salvar suas execuções${v.status === null ? '' : ` (HTTP ${v.status})`}: ${
      v.copied
        ? 'elas só estão neste navegador.'
        : 'elas se perderão quando você sair desta página.'
    }`,
    {
      proxy:
        'Configure o proxy à frente do ComfyUI para repassar sem mudanças os endereços com %2F.',
      size: 'Aumente o tamanho máximo das solicitações no proxy à frente do ComfyUI (nginx: client_max_body_size).',
      disk: 'Confira se o ComfyUI consegue gravar em sua pasta de usuário e se o disco não está cheio.',
      login: 'Recarregue a página; se não ajudar, verifique o login à frente do ComfyUI.',
      other: 'O LTX AIO tenta de novo a cada 30 s.',
    }[v.why],
  ],
  record_unreadable: () => [
    'Não é possível ler por que esta execução falhou: seu registro está danificado.',
    'Os ajustes são mantidos: use-os, ou tente novamente.',
  ],
  family_needs_comfyui: (v) => [
    `${v.family} precisa do ComfyUI ${v.needs} ou posterior. Este é ${v.has}.`,
    'Atualize o ComfyUI e recarregue esta página.',
  ],
  server_down: () => [
    'O ComfyUI não responde.',
    'Reinicie-o, ou veja o console dele. Tudo aqui é mantido.',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `Outra coisa respondeu no lugar do LTX AIO (HTTP ${v.status}).`,
    'Entre de novo se esta página pedir login. Se não, verifique o proxy à frente do ComfyUI: ele precisa repassar as solicitações para /api/ltx_aio.',
  ],
  output_linked: (v) => [
    `A pasta output/${v.folder} é um link para fora da pasta de saída do ComfyUI, e este ComfyUI não salva ali.`,
    'Substitua o link por uma pasta, ou inicie o ComfyUI com --output-directory e a pasta desejada.',
  ],
  output_kept: (v) => [
    'O arquivo não foi excluído: o backend do LTX AIO não responde.',
    `Exclua-o da pasta output/${v.folder} do ComfyUI.`,
  ],
  server_refused: (v) => [
    `O ComfyUI recusou a execução: ${v.message}`,
    'Corrija o que a mensagem diz e gere de novo.',
  ],
  input_file_gone: (v) => [
    `${v.name} não está mais na pasta de entrada do ComfyUI.`,
    'Escolha o arquivo de novo.',
  ],
  run_failed: (v) => [
    `A execução falhou: ${v.message ?? 'sem motivo informado'}`,
    'Tente novamente. Se falhar do mesmo modo, inclua a mensagem do ComfyUI abaixo quando pedir ajuda.',
  ],
  no_video: () => [
    'A execução terminou sem um vídeo.',
    'Tente novamente. Se acontecer de novo, veja o console do ComfyUI.',
  ],
  made_otherwise: (v) => [
    `Não é o esperado: este vídeo tem ${madeIn(v.made, 'quadro', 'quadros')} em vez de ${madeIn(v.announced, 'quadro', 'quadros')}.`,
    v.fromVideo
      ? 'Converta o vídeo de origem para uma taxa de quadros constante e tente novamente.'
      : 'Tente novamente. Se o resultado for o mesmo, veja o console do ComfyUI.',
  ],
  run_lost: () => [
    'O ComfyUI foi reiniciado antes de esta execução terminar.',
    'Tente novamente: os ajustes e a semente são mantidos.',
  ],
  writing_lost: () => [
    'O ComfyUI não tem mais esta solicitação: ele foi reiniciado, ou alguém a removeu.',
    'Melhore de novo. Seu prompt não mudou.',
  ],
  run_stopped: () => [
    'O ComfyUI parou durante esta execução.',
    'Veja antes o console do ComfyUI: se esta execução foi a causa, tentar novamente pode pará-lo outra vez.',
  ],
  run_removed: () => [
    'Algo fora deste painel removeu esta execução da fila ou do histórico do ComfyUI.',
    'Tente novamente: os ajustes e a semente são mantidos.',
  ],
  run_over_limit: (v) => [
    `Encerrada: o dono deste servidor permite no máximo ${v.limit} por execução.`,
    'Deixe o vídeo mais curto ou menor, ou faça um rascunho. O que o ComfyUI já tinha salvado é mantido.',
  ],
  estimate_over_limit: (v) => [
    `Esta execução levaria ${v.time}; o dono deste servidor permite ${v.limit}.`,
    'Escolha uma duração mais curta, um tamanho menor ou outra predefinição.',
  ],
  mode_not_offered: (v) => [
    `O dono deste servidor não oferece “${v.mode}”.`,
    'Escolha outro modo.',
  ],
  preset_limited: (v) => [
    `O dono deste servidor não oferece “${v.preset}” em “${v.mode}”.`,
    'Escolha outra predefinição.',
  ],
  run_unknown: () => [
    'O ComfyUI não conhece mais esta execução: ele foi reiniciado, ou sua fila foi limpa.',
    'Tente novamente: os ajustes e a semente são mantidos.',
  ],
  ...listProblems,
}
