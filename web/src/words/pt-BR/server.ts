import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      'Um proxy entre esta página e o ComfyUI remove cabeçalhos: o LTX AIO não consegue conferir de onde vem a solicitação.',
      `Para isso, abra o ComfyUI diretamente: ${address}.`,
    ],
    bad_body: ['O servidor esperava outra coisa.', 'Recarregue a página.'],
    bad_name: [
      'Não é o nome de um arquivo nas pastas do ComfyUI.',
      'Procure o arquivo na pasta dele.',
    ],
    busy_elsewhere: [
      'Outro programa está usando este arquivo.',
      'Aguarde até terminar, ou feche-o, e tente novamente.',
    ],
    content_type: ['O servidor esperava outra coisa.', 'Recarregue a página.'],
    file_missing: ['O arquivo não está mais na pasta do ComfyUI.', 'Envie-o de novo.'],
    folder_gone: [
      'Falta a pasta deste arquivo.',
      'Reconecte o disco dela, ou escolha outra pasta.',
    ],
    header: (address) => [
      'A solicitação chegou sem o cabeçalho que o painel do LTX AIO envia.',
      `Recarregue a página. Se o ComfyUI aparece dentro de outra página, abra o ComfyUI diretamente (${address}): um proxy no caminho remove cabeçalhos.`,
    ],
    host: (address) => [
      'O LTX AIO não conhece o endereço em que o ComfyUI está aberto.',
      `Abra o ComfyUI pelo endereço IP ou como localhost${address === '' ? '' : `, ou adicione “${address}” a allowed_hosts em ComfyUI/user/__ltx_aio/config.json`}.`,
    ],
    linked: [
      'Este arquivo é um link para fora da pasta do ComfyUI, e o ComfyUI não o segue.',
      'Copie o próprio arquivo para a pasta de entrada do ComfyUI, ou escolha-o a partir dela.',
    ],
    not_saved: [
      'Não foi possível salvar o arquivo na pasta de entrada do ComfyUI.',
      'Confira se o ComfyUI consegue gravar ali e se o disco não está cheio.',
    ],
    not_deleted: [
      'Não foi possível excluir o arquivo.',
      'Feche os programas que o reproduzem, e confira se o ComfyUI consegue gravar na pasta dele.',
    ],
    not_ours: [
      'O LTX AIO não baixou este arquivo, então não o exclui.',
      'Exclua-o você mesmo da pasta dele.',
    ],
    not_yours: [
      'Este vídeo não está no histórico deste usuário.',
      'Entre como o usuário que o fez, ou exclua o arquivo da pasta dele.',
    ],
    not_writable: [
      'O ComfyUI não tem permissão para alterar sua pasta de modelos.',
      'Dê permissão de gravação ali ao usuário que executa o ComfyUI.',
    ],
    origin: (address) =>
      address === ''
        ? ['A solicitação vem de outro site.', 'Use o LTX AIO na própria página do ComfyUI.']
        : [
            `A página tem o endereço ${address}, mas sua solicitação chegou ao ComfyUI com outro.`,
            `Se há um proxy no caminho, faça-o repassar o endereço (nginx: proxy_set_header Host $http_host;) ou adicione “${address}” a allowed_hosts em ComfyUI/user/__ltx_aio/config.json. Se não, use o LTX AIO na própria página do ComfyUI.`,
          ],
    queue_full: [
      'A fila de downloads está cheia.',
      'Tente novamente quando alguns tiverem terminado.',
    ],
    token_form: [
      'Isto não é um token de acesso.',
      'Copie-o de huggingface.co/settings/tokens; ele começa com hf_.',
    ],
    token_not_saved: [
      'Não foi possível salvar o token.',
      'Confira se o ComfyUI consegue gravar em sua pasta de usuário e se o disco não está cheio.',
    ],
    token_not_settable: [
      'Outros têm acesso a este servidor, então o token não pode ser definido em uma página da web.',
      'Defina HF_TOKEN no servidor, ou execute “hf auth login” nele, e reinicie o ComfyUI.',
    ],
    unknown_model: [
      'O LTX AIO não conhece este modelo.',
      'Recarregue a página e, se o LTX AIO acabou de ser atualizado, reinicie o ComfyUI.',
    ],
    app_off: [
      'A página do LTX AIO para celulares e tablets está desativada.',
      'Ative-a nas Configurações do painel, no computador que executa o ComfyUI.',
    ],
    devices_not_saved: [
      'Não foi possível salvar.',
      'Confira se o ComfyUI consegue gravar em sua pasta de usuário e se o disco não está cheio.',
    ],
    no_code: [
      'Nenhum código vale agora: ele foi usado, digitado errado vezes demais ou tem mais de 10 minutos.',
      'Mostre um novo nas Configurações do painel, no computador que executa o ComfyUI.',
    ],
    no_such_file: [
      'A página do LTX AIO não tem nenhum arquivo com este nome.',
      'Recarregue a página.',
    ],
    not_here: [
      'Isto só pode ser mudado no computador que executa o ComfyUI.',
      'Abra o ComfyUI ali, em localhost.',
    ],
    not_paired: [
      'Este dispositivo não está pareado com o LTX AIO.',
      'Digite o código que as Configurações do painel mostram, no computador que executa o ComfyUI.',
    ],
    wrong_code: [
      'Este não é o código que o painel mostra.',
      'Confira e digite de novo. Depois de 5 tentativas erradas, ele deixa de valer.',
    ],
    unknown_engine: [
      'Este motor não está na lista do servidor.',
      'Recarregue a página. Os motores são listados em ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_route: [
      'O LTX AIO não pede isso a outros motores.',
      'Recarregue a página e, se o LTX AIO acabou de ser atualizado, reinicie o ComfyUI.',
    ],
    engine_unreachable: (engine) => [
      `Não há conexão com ${engine}.`,
      'Confira se ele está em execução e se seu endereço em ComfyUI/user/__ltx_aio/engines.json está certo.',
    ],
    engine_worker: (engine) => [
      `Não há conexão com ${engine}.`,
      'Inicie-o no painel do ComfyUI-Distributed ou no próprio computador dele e verifique de novo.',
    ],
    engine_address: (engine) => [
      `O nome no endereço de ${engine} leva a este computador ou a lugar nenhum.`,
      'Escreva em ComfyUI/user/__ltx_aio/engines.json o endereço IP, ou localhost para este computador.',
    ],
    engine_certificate: (engine) => [
      `A conexão criptografada com ${engine} falhou.`,
      'Confira se o endereço começa com http ou https e se o certificado é válido.',
    ],
    engine_key: (engine) => [
      `Não é possível ler a chave de ${engine}.`,
      'Verifique o arquivo que ComfyUI/user/__ltx_aio/engines.json indica para o cabeçalho.',
    ],
    engine_slow: (engine) => [
      `${engine} não respondeu a tempo.`,
      'Tente novamente. Se continuar, veja o que está em execução ali.',
    ],
    engine_broke: (engine) => [
      `A conexão com ${engine} foi perdida.`,
      'Tente novamente. Se continuar, verifique a rede.',
    ],
    engine_answer: (engine) => [
      `No endereço de ${engine}, respondeu algo diferente do esperado.`,
      'Verifique o endereço e “kind” em ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_denied: (engine) => [
      `${engine} nega o acesso.`,
      'Verifique os cabeçalhos em ComfyUI/user/__ltx_aio/engines.json: a chave falta ou está errada.',
    ],
    engine_failed: (engine) => [`${engine} não conseguiu responder.`, 'Veja o motivo no log dele.'],
    engine_redirected: (engine) => [
      `${engine} redireciona para outro endereço, que o LTX AIO não segue.`,
      'Abra-o no navegador e escreva o último endereço em ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_upload: (engine) => [
      `${engine} não aceita este arquivo.`,
      'Ele pode ser grande demais: inicie o ComfyUI ali com um --max-upload-size maior.',
    ],
    result_gone: (engine) => [
      `${engine} não tem mais este arquivo.`,
      'Ponha a execução na fila de novo.',
    ],
    result_not_saved: [
      'Não foi possível salvar o arquivo na pasta de saída do ComfyUI.',
      'Confira se o ComfyUI consegue gravar ali e se o disco não está cheio.',
    ],
    engines_unreadable: [
      'Não é possível ler ComfyUI/user/__ltx_aio/engines.json.',
      'Confira se o ComfyUI pode ler o arquivo e se ele não passa de 256 KiB.',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json não é uma lista JSON (linha e coluna ${place}).`,
      'Corrija o arquivo; docs/engines.md tem um exemplo.',
    ],
    engines_entry: (place) => [
      `Um motor está errado em ComfyUI/user/__ltx_aio/engines.json: ${place}.`,
      'Corrija a entrada; docs/engines.md diz o que cada campo pode conter.',
    ],
    engines_twice: (place) => [
      `Dois motores em ComfyUI/user/__ltx_aio/engines.json têm o mesmo nome: ${place}.`,
      'Dê outro nome a um dos dois.',
    ],
    engines_workers: (place) => [
      `O ComfyUI-Distributed em ${place} não diz quais workers tem.`,
      'Confira se ele está em execução e tem o ComfyUI-Distributed e verifique de novo.',
    ],
    worker_host: (place) => [
      `Um worker do ComfyUI-Distributed não é usado porque está em outro host: ${place}.`,
      'Se ele for seu, adicione o host dele a “hosts” deste motor em ComfyUI/user/__ltx_aio/engines.json.',
    ],
    worker_entry: (place) => [
      `Um worker do ComfyUI-Distributed não pode ser usado como está configurado: ${place}.`,
      'Confira o nome e a porta dele no painel do ComfyUI-Distributed. São usados no máximo 32 workers.',
    ],
    engines_open: [
      'Outros usuários deste computador podem ler as chaves em ComfyUI/user/__ltx_aio/engines.json.',
      'Deixe só o usuário que executa o ComfyUI ler o arquivo: chmod 600.',
    ],
    too_large: ['A solicitação é grande demais.', 'Envie menos de uma vez.'],
  }

/** The server's fallback message. */
const nothingBetter = 'That did not work.'

export function refusalOf(refused: {
  code: string
  what: string
  remedy: string
  address: string
}): Message {
  const { code, what, remedy, address } = refused
  const known = refusals[code]
  if (known) return typeof known === 'function' ? known(address) : known
  return what === nothingBetter
    ? ['Não funcionou.', 'Veja o motivo no log do ComfyUI.']
    : [what, remedy]
}
