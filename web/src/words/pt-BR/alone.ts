import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: 'Parear este dispositivo',
  how: 'No computador que executa o ComfyUI, abra Configurações no LTX AIO e escolha “Mostrar um código” em “Celular e tablet”.',
  code: 'Código',
  pair: 'Parear',
  pairing: 'Pareando…',
  noCookie:
    'O navegador não guardou o pareamento. Permita cookies para esta página e tente novamente.',
  off: 'Esta página está desativada.',
  offRemedy: 'Ative-a nas Configurações do LTX AIO, no computador que executa o ComfyUI.',
  users: 'Este ComfyUI tem vários usuários.',
  usersRemedy: 'Abra uma vez a página do ComfyUI neste navegador, escolha um usuário ali e volte.',
  usersPair: 'Pareie este dispositivo com um código mostrado pelo seu usuário em Configurações.',
  again: 'Tentar novamente',
  settings: {
    title: 'Celular e tablet',
    turn: 'Página para celulares e tablets',
    turnHelp:
      'Só este painel, em uma página própria, para os dispositivos da sua rede. Cada dispositivo é pareado uma vez, com um código.',
    opens:
      'O código só protege esta página e as solicitações do painel a partir dela. O ComfyUI não tem login: se for iniciado com --listen, qualquer pessoa na sua rede pode abrir o próprio ComfyUI, sem código.',
    on: 'A página para celulares e tablets está ativada.',
    off: 'A página para celulares e tablets está desativada.',
    notHere: 'Você pode mudar isso no computador que executa o ComfyUI, em localhost.',
    noAddress:
      'Nenhum endereço encontrado na sua rede. Se o ComfyUI foi iniciado sem --listen, ele só responde a este computador: inicie-o com --listen. Se não, abra o endereço deste computador seguido de /ltx_aio/app.',
    addresses: 'Endereço para o celular',
    code: 'Código',
    codeHelp: (minutes) =>
      minutes === 1
        ? 'Pareia um dispositivo. Válido por mais um minuto.'
        : `Pareia um dispositivo. Válido por mais ${minutes} minutos.`,
    showCode: 'Mostrar um código',
    anotherCode: 'Mostrar outro código',
    paired: 'Dispositivos pareados',
    unnamed: 'Dispositivo',
    since: (date) => `desde ${date}`,
    forget: (name) => `Esquecer ${name}`,
    forgetAll: 'Esquecer todos',
  },
}
