import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      '이 페이지와 ComfyUI 사이의 프록시가 헤더를 제거하여, LTX AIO가 요청의 출처를 확인할 수 없습니다.',
      `이 작업에는 ComfyUI를 직접 여세요: ${address}.`,
    ],
    bad_body: ['서버가 예상하지 못한 내용입니다.', '페이지를 새로고침하세요.'],
    bad_name: ['ComfyUI 폴더에 있는 파일의 이름이 아닙니다.', '폴더에서 파일을 찾아보세요.'],
    busy_elsewhere: [
      '다른 프로그램이 이 파일을 사용하고 있습니다.',
      '끝날 때까지 기다리거나 그 프로그램을 닫은 후 다시 시도하세요.',
    ],
    content_type: ['서버가 예상하지 못한 내용입니다.', '페이지를 새로고침하세요.'],
    file_missing: ['파일이 더 이상 ComfyUI 폴더에 없습니다.', '다시 업로드하세요.'],
    folder_gone: ['이 파일의 폴더가 없습니다.', '디스크를 다시 연결하거나 다른 폴더를 선택하세요.'],
    header: (address) => [
      'LTX AIO 패널이 보내는 헤더 없이 요청이 도착했습니다.',
      `페이지를 새로고침하세요. ComfyUI가 다른 페이지 안에 표시되어 있다면 직접 여세요(${address}). 중간의 프록시가 헤더를 제거합니다.`,
    ],
    host: (address) => [
      'LTX AIO가 ComfyUI를 연 주소를 알지 못합니다.',
      `ComfyUI를 IP 주소나 localhost로 열${address === '' ? '' : `거나, ComfyUI/user/__ltx_aio/config.json의 allowed_hosts에 “${address}” 주소를 추가하`}세요.`,
    ],
    linked: [
      'ComfyUI 폴더 밖으로 연결된 링크여서 ComfyUI가 열지 않습니다.',
      '파일 자체를 ComfyUI의 입력 폴더에 복사하거나 그곳에서 선택하세요.',
    ],
    not_saved: [
      '파일을 ComfyUI의 입력 폴더에 저장할 수 없습니다.',
      'ComfyUI가 그곳에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요.',
    ],
    not_deleted: [
      '파일을 삭제할 수 없습니다.',
      '파일을 재생하는 프로그램을 닫고, ComfyUI가 그 폴더에 쓸 수 있는지 확인하세요.',
    ],
    not_ours: [
      'LTX AIO가 다운로드한 파일이 아니어서 삭제하지 않습니다.',
      '폴더에서 직접 삭제하세요.',
    ],
    not_yours: [
      '이 사용자의 기록에 없는 비디오입니다.',
      '비디오를 만든 사용자로 로그인하거나 폴더에서 파일을 삭제하세요.',
    ],
    not_writable: [
      'ComfyUI가 모델 폴더를 변경할 수 없습니다.',
      'ComfyUI를 실행하는 사용자에게 쓰기 권한을 주세요.',
    ],
    origin: (address) =>
      address === ''
        ? ['다른 웹 페이지에서 온 요청입니다.', 'LTX AIO는 ComfyUI 페이지 안에서 사용하세요.']
        : [
            `페이지의 주소는 ${address}이지만 요청은 다른 주소로 ComfyUI에 도착했습니다.`,
            `사이에 프록시가 있다면 주소를 전달하게 하거나(nginx: proxy_set_header Host $http_host;), ComfyUI/user/__ltx_aio/config.json의 allowed_hosts에 “${address}” 주소를 추가하세요. 없다면 LTX AIO를 ComfyUI 페이지 안에서 사용하세요.`,
          ],
    queue_full: ['다운로드 대기열이 가득 찼습니다.', '일부가 끝난 후 다시 시도하세요.'],
    token_form: [
      '액세스 토큰이 아닙니다.',
      'huggingface.co/settings/tokens에서 복사하세요. hf_로 시작합니다.',
    ],
    token_not_saved: [
      '토큰을 저장할 수 없습니다.',
      'ComfyUI가 사용자 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요.',
    ],
    token_not_settable: [
      '다른 사람도 이 서버에 접근할 수 있어 웹 페이지에서는 토큰을 설정할 수 없습니다.',
      '서버에서 HF_TOKEN을 설정하거나 “hf auth login” 명령을 실행한 후 ComfyUI를 다시 시작하세요.',
    ],
    unknown_model: [
      'LTX AIO가 모르는 모델입니다.',
      '페이지를 새로고침하세요. LTX AIO를 방금 업데이트했다면 ComfyUI를 다시 시작하세요.',
    ],
    app_off: [
      '휴대폰과 태블릿용 LTX AIO 페이지가 꺼져 있습니다.',
      'ComfyUI를 실행하는 컴퓨터에서 패널의 “설정”을 열어 켜세요.',
    ],
    devices_not_saved: [
      '저장할 수 없습니다.',
      'ComfyUI가 사용자 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요.',
    ],
    no_code: [
      '유효한 코드가 없습니다. 이미 사용했거나, 너무 여러 번 잘못 입력했거나, 10분이 지났습니다.',
      'ComfyUI를 실행하는 컴퓨터에서 패널의 “설정”에 새 코드를 표시하세요.',
    ],
    no_such_file: ['LTX AIO 페이지에 이 이름의 파일이 없습니다.', '페이지를 새로고침하세요.'],
    not_here: [
      'ComfyUI를 실행하는 컴퓨터에서만 변경할 수 있습니다.',
      '그 컴퓨터에서 localhost로 ComfyUI를 여세요.',
    ],
    not_paired: [
      'LTX AIO와 페어링되지 않은 기기입니다.',
      'ComfyUI를 실행하는 컴퓨터의 패널 “설정”에 표시되는 코드를 입력하세요.',
    ],
    wrong_code: [
      '패널에 표시된 코드가 아닙니다.',
      '확인하고 다시 입력하세요. 5번 틀리면 코드가 무효가 됩니다.',
    ],
    unknown_engine: [
      '서버의 목록에 없는 엔진입니다.',
      '페이지를 새로고침하세요. 엔진은 ComfyUI/user/__ltx_aio/engines.json에 적습니다.',
    ],
    engine_route: [
      'LTX AIO가 다른 엔진에 보내지 않는 요청입니다.',
      '페이지를 새로고침하세요. LTX AIO를 방금 업데이트했다면 ComfyUI를 다시 시작하세요.',
    ],
    engine_unreachable: (engine) => [
      `${engine}에 연결할 수 없습니다.`,
      '실행 중인지, ComfyUI/user/__ltx_aio/engines.json의 주소가 맞는지 확인하세요.',
    ],
    engine_worker: (engine) => [
      `${engine}에 연결할 수 없습니다.`,
      'ComfyUI-Distributed 패널이나 해당 컴퓨터에서 시작한 뒤 다시 확인하세요.',
    ],
    engine_address: (engine) => [
      `${engine} 주소의 이름이 이 컴퓨터를 가리키거나 찾을 수 없습니다.`,
      'ComfyUI/user/__ltx_aio/engines.json에 IP 주소를 쓰고, 이 컴퓨터라면 localhost를 쓰세요.',
    ],
    engine_certificate: (engine) => [
      `${engine}에 대한 암호화된 연결에 실패했습니다.`,
      '주소가 http와 https 중 무엇으로 시작하는지, 인증서가 유효한지 확인하세요.',
    ],
    engine_key: (engine) => [
      `${engine}의 키를 읽을 수 없습니다.`,
      'ComfyUI/user/__ltx_aio/engines.json의 헤더에 지정된 파일을 확인하세요.',
    ],
    engine_slow: (engine) => [
      `${engine}에서 제시간에 응답하지 않았습니다.`,
      '다시 시도하세요. 계속되면 그곳에서 무엇이 실행 중인지 확인하세요.',
    ],
    engine_broke: (engine) => [
      `${engine}에 대한 연결이 끊어졌습니다.`,
      '다시 시도하세요. 계속되면 네트워크를 확인하세요.',
    ],
    engine_answer: (engine) => [
      `${engine}의 주소에서 예상과 다른 것이 응답했습니다.`,
      'ComfyUI/user/__ltx_aio/engines.json의 주소와 “kind”를 확인하세요.',
    ],
    engine_denied: (engine) => [
      `${engine}에서 접근을 거부했습니다.`,
      'ComfyUI/user/__ltx_aio/engines.json의 헤더를 확인하세요. 키가 없거나 잘못되었습니다.',
    ],
    engine_failed: (engine) => [
      `${engine}에서 응답할 수 없었습니다.`,
      '그곳의 로그에서 이유를 확인하세요.',
    ],
    engine_redirected: (engine) => [
      `${engine}에서 다른 주소로 전달하지만 LTX AIO는 따르지 않습니다.`,
      '브라우저에서 열고 마지막 주소를 ComfyUI/user/__ltx_aio/engines.json에 쓰세요.',
    ],
    engine_upload: (engine) => [
      `${engine}에서 이 파일을 받지 않습니다.`,
      '너무 클 수 있습니다. 그곳의 ComfyUI를 더 큰 --max-upload-size로 시작하세요.',
    ],
    result_gone: (engine) => [
      `${engine}에 더 이상 이 파일이 없습니다.`,
      '작업을 다시 대기열에 추가하세요.',
    ],
    result_not_saved: [
      '파일을 ComfyUI의 출력 폴더에 저장할 수 없습니다.',
      'ComfyUI가 그곳에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요.',
    ],
    engines_unreadable: [
      'ComfyUI/user/__ltx_aio/engines.json을 읽을 수 없습니다.',
      'ComfyUI에 읽기 권한이 있는지, 크기가 256 KiB 이하인지 확인하세요.',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json이 JSON 목록이 아닙니다(행과 열: ${place}).`,
      '파일을 고치세요. 예시는 docs/engines.md에 있습니다.',
    ],
    engines_entry: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json에 잘못 적힌 엔진이 있습니다: ${place}.`,
      '항목을 고치세요. 각 필드에 쓸 수 있는 값은 docs/engines.md에 있습니다.',
    ],
    engines_twice: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json에 이름이 같은 엔진이 두 개 있습니다: ${place}.`,
      '둘 중 하나의 이름을 바꾸세요.',
    ],
    engines_workers: (place) => [
      `${place}의 ComfyUI-Distributed가 어떤 워커가 있는지 알려주지 않습니다.`,
      '실행 중인지, ComfyUI-Distributed가 있는지 확인한 뒤 다시 확인하세요.',
    ],
    worker_host: (place) => [
      `ComfyUI-Distributed의 워커가 다른 호스트에 있어 사용되지 않습니다: ${place}.`,
      '본인의 것이라면 ComfyUI/user/__ltx_aio/engines.json에서 이 엔진의 “hosts”에 해당 호스트를 추가하세요.',
    ],
    worker_entry: (place) => [
      `ComfyUI-Distributed의 워커를 지금 설정으로는 사용할 수 없습니다: ${place}.`,
      'ComfyUI-Distributed 패널에서 이름과 포트를 확인하세요. 워커는 최대 32개까지 사용됩니다.',
    ],
    engines_open: [
      '이 컴퓨터의 다른 사용자가 ComfyUI/user/__ltx_aio/engines.json의 키를 읽을 수 있습니다.',
      'ComfyUI를 실행하는 사용자만 파일을 읽을 수 있게 하세요: chmod 600.',
    ],
    too_large: ['요청이 너무 큽니다.', '한 번에 보내는 양을 줄이세요.'],
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
    ? ['작업을 완료하지 못했습니다.', 'ComfyUI의 로그에서 이유를 확인하세요.']
    : [what, remedy]
}
