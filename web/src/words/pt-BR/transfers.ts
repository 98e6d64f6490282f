import type { Words } from '../en/index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} exige login no Hugging Face, e nenhum token está definido.`,
    'Crie um token de acesso no Hugging Face e informe-o em Configurações.',
  ],
  gated_need_accept: (v) => [
    `Sua conta do Hugging Face ainda não aceitou a licença de ${v.repo}.`,
    'Abra a página dele, aceite a licença e tente novamente.',
  ],
  bad_token: (v) => [
    `O Hugging Face recusou o token para ${v.file}.`,
    'Informe-o de novo em Configurações, ou crie um novo.',
  ],
  token_revoked: (v) => [
    `O token foi revogado enquanto ${v.file} era baixado.`,
    'Informe um novo em Configurações e retome: o que já foi baixado é mantido.',
  ],
  forbidden: (v) => [
    `O token não tem acesso a ${v.repo}.`,
    'Solicite acesso na página dele, ou permita que o token leia repositórios restritos.',
  ],
  file_gone: (v) => [
    `${v.file} não está mais em ${v.repo}.`,
    'Atualize o LTX AIO: uma versão mais recente talvez conheça o novo local.',
  ],
  revision_gone: (v) => [
    `A versão de ${v.file} que o LTX AIO conhece não está mais em ${v.repo}.`,
    'Atualize o LTX AIO: uma versão mais recente talvez conheça a que a substitui.',
  ],
  repo_not_found: (v) => [
    `${v.repo} não está mais no Hugging Face, ou é privado.`,
    'Atualize o LTX AIO: uma versão mais recente talvez conheça o novo local dos arquivos.',
  ],
  upstream_changed: (v) => [
    `${v.file} foi substituído em ${v.repo}.`,
    'Atualize o LTX AIO. Se ele estiver em dia, remova o download incompleto do arquivo antigo e baixe de novo.',
  ],
  disk_full: (v) => [
    `${v.file} e os arquivos depois dele na fila precisam de ${v.need}; só há ${v.free} livres.`,
    'Libere espaço ou escolha uma pasta em outro disco e retome: o que já foi baixado é mantido.',
  ],
  not_writable: (v) => [
    `O ComfyUI não tem permissão para gravar em sua pasta para ${v.folder}.`,
    'Escolha outra pasta, ou dê permissão de gravação ao ComfyUI.',
  ],
  dest_exists_different: (v) => [
    `Já existe outro arquivo chamado ${v.file}. Ele não foi alterado.`,
    'Mova-o ou renomeie-o e tente novamente.',
  ],
  busy_elsewhere: (v) => [
    `Outro ComfyUI está baixando ${v.file} na mesma pasta.`,
    'Aguarde até terminar, ou feche esse ComfyUI, e tente novamente.',
  ],
  checksum_mismatch: (v) => [
    `${v.file} chegou danificado duas vezes e foi excluído.`,
    'Tente novamente. Se continuar, tente com outra rede ou outro espelho.',
  ],
  too_long: (v) => [
    `O servidor enviou mais dados do que ${v.file} deveria ter. Eles foram descartados.`,
    'Tente novamente. Se continuar, tente com outra rede ou outro espelho.',
  ],
  network: (v) => [
    `A conexão foi perdida enquanto ${v.file} era baixado (${v.last}).`,
    'Verifique a rede e retome: o que já foi baixado é mantido.',
  ],
  proxy_auth: (v) => [
    `O proxy desta rede exige uma senha para baixar ${v.file}.`,
    'Defina para o ComfyUI um endereço de proxy com nome de usuário e senha, e reinicie-o.',
  ],
  proxy_socks: (v) => [
    `Não é possível baixar ${v.file} por ${v.proxy}: o LTX AIO não aceita SOCKS.`,
    'Defina em https_proxy um proxy HTTP para o ComfyUI, ou remova a variável, e reinicie-o.',
  ],
  proxy_unusable: (v) => [
    `O proxy para ${v.file} é ${v.proxy}, que não é um endereço de proxy válido.`,
    'Corrija https_proxy, por exemplo http://127.0.0.1:3128, e reinicie o ComfyUI.',
  ],
  proxy_unreachable: (v) => [
    `O proxy ${v.proxy} para ${v.file} não responde.`,
    'Inicie o proxy, ou corrija https_proxy e reinicie o ComfyUI.',
  ],
  certificate: (v) => [
    `O servidor que respondeu por ${v.file} tem um certificado em que este computador não confia.`,
    'Um proxy ou antivírus pode estar inspecionando a conexão: defina SSL_CERT_FILE com o certificado dele e reinicie o ComfyUI. Verifique também o relógio do computador.',
  ],
  endpoint_unusable: (v) => [
    `Não é possível baixar ${v.file}: HF_ENDPOINT é ${v.endpoint}, que não é um endereço da web.`,
    'Ponha https:// na frente, ou remova a variável, e reinicie o ComfyUI.',
  ],
  not_a_hub: (v) => [
    `Algo que não é o Hugging Face respondeu por ${v.file}, talvez uma página de login desta rede.`,
    'Entre na rede pelo navegador, ou verifique o espelho em HF_ENDPOINT.',
  ],
  unexpected_host: (v) => [
    `O download de ${v.file} foi redirecionado para ${v.host}, que não é um servidor do Hugging Face.`,
    'Nada foi baixado dali. Verifique a rede e o espelho em HF_ENDPOINT.',
  ],
  offline: (v) => [
    `O ComfyUI foi iniciado com o Hugging Face desativado, então ${v.file} não pode ser baixado.`,
    'Inicie-o sem HF_HUB_OFFLINE, ou ponha você mesmo o arquivo na pasta dele.',
  ],
  part_is_symlink: (v) => [
    `Há um link onde ${v.file} seria gravado. Ele não foi seguido.`,
    'Remova o link e tente novamente.',
  ],
  path_too_long: (v) => [
    `O caminho de ${v.file} é mais longo do que este sistema permite.`,
    'Escolha uma pasta com um caminho mais curto.',
  ],
  folder_gone: (v) => [
    `A pasta para ${v.folder} desapareceu enquanto ${v.file} era baixado.`,
    'Reconecte o disco dela ou escolha outra pasta, e tente novamente.',
  ],
  broken_file: (v) => [
    `${v.file} não passou na verificação: ${faults.is(v.fault)}.`,
    'Remova-o e baixe de novo.',
  ],
  not_ours: (v) => [
    `O LTX AIO não baixou ${v.file}, então não o exclui.`,
    'Exclua-o você mesmo se não precisar mais dele.',
  ],
  queue_full: (v) => [
    `A fila de downloads está cheia, então ${v.file} não foi adicionado.`,
    'Tente novamente quando alguns downloads tiverem terminado.',
  ],
  unexpected: (v) => [
    `Ocorreu um erro inesperado com ${v.file}.`,
    'Tente novamente. Os detalhes estão no console do ComfyUI; inclua-os em um relatório de erro.',
  ],
  differs_from_source: (v) => [
    `${v.file} está completo, mas é diferente do arquivo em ${v.repo}.`,
    'Mantenha-o se você mesmo o alterou; se não, exclua-o e baixe de novo.',
  ],
  download_failed: (v) => [
    `Não foi possível baixar ${v.file} (${v.code}).`,
    'Tente novamente. Os detalhes estão no console do ComfyUI.',
  ],
}
