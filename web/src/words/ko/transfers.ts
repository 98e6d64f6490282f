import type { Words } from '../en/index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} 파일에는 Hugging Face 로그인이 필요하지만 토큰이 설정되어 있지 않습니다.`,
    'Hugging Face에서 액세스 토큰을 만들어 “설정”에 입력하세요.',
  ],
  gated_need_accept: (v) => [
    `Hugging Face 계정이 아직 ${v.repo}의 라이선스에 동의하지 않았습니다.`,
    '페이지를 열어 라이선스에 동의한 후 다시 시도하세요.',
  ],
  bad_token: (v) => [
    `Hugging Face가 ${v.file} 파일의 토큰을 거부했습니다.`,
    '“설정”에 다시 입력하거나 새 토큰을 만드세요.',
  ],
  token_revoked: (v) => [
    `${v.file} 파일을 다운로드하는 중에 토큰이 취소되었습니다.`,
    '“설정”에 새 토큰을 입력한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다.',
  ],
  forbidden: (v) => [
    `토큰에 ${v.repo} 접근 권한이 없습니다.`,
    '페이지에서 접근을 신청하거나, 제한된 저장소를 읽을 수 있도록 토큰을 설정하세요.',
  ],
  file_gone: (v) => [
    `${v.file} 파일이 더 이상 ${v.repo}에 없습니다.`,
    'LTX AIO를 업데이트하세요. 새 버전은 새 위치를 알 수 있습니다.',
  ],
  revision_gone: (v) => [
    `LTX AIO가 아는 ${v.file} 파일의 버전이 더 이상 ${v.repo}에 없습니다.`,
    'LTX AIO를 업데이트하세요. 새 버전은 대체 파일을 알 수 있습니다.',
  ],
  repo_not_found: (v) => [
    `${v.repo} 저장소가 Hugging Face에 더 이상 없거나 비공개입니다.`,
    'LTX AIO를 업데이트하세요. 새 버전은 파일의 새 위치를 알 수 있습니다.',
  ],
  upstream_changed: (v) => [
    `${v.repo}의 ${v.file} 파일이 바뀌었습니다.`,
    'LTX AIO를 업데이트하세요. 최신 버전이라면 이전 파일의 미완료 다운로드를 제거하고 다시 다운로드하세요.',
  ],
  disk_full: (v) => [
    `${v.file} 파일과 그 뒤의 파일에 ${v.need} 필요하지만 ${v.free}만 사용할 수 있습니다.`,
    '공간을 확보하거나 다른 디스크의 폴더를 선택한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다.',
  ],
  not_writable: (v) => [
    `ComfyUI가 ${v.folder} 폴더에 쓸 수 없습니다.`,
    '다른 폴더를 선택하거나 ComfyUI에 쓰기 권한을 주세요.',
  ],
  dest_exists_different: (v) => [
    `이름이 ${v.file}인 다른 파일이 이미 있어 그대로 두었습니다.`,
    '옮기거나 이름을 바꾼 후 다시 시도하세요.',
  ],
  busy_elsewhere: (v) => [
    `다른 ComfyUI가 같은 폴더에 ${v.file} 파일을 다운로드하고 있습니다.`,
    '끝날 때까지 기다리거나 그 ComfyUI를 닫은 후 다시 시도하세요.',
  ],
  checksum_mismatch: (v) => [
    `${v.file} 파일이 두 번 모두 손상된 채 도착하여 삭제했습니다.`,
    '다시 시도하세요. 계속되면 다른 네트워크나 미러를 사용해 보세요.',
  ],
  too_long: (v) => [
    `서버가 ${v.file} 파일의 크기보다 많은 데이터를 보내 폐기했습니다.`,
    '다시 시도하세요. 계속되면 다른 네트워크나 미러를 사용해 보세요.',
  ],
  network: (v) => [
    `${v.file} 다운로드 중에 연결이 끊어졌습니다(${v.last}).`,
    '네트워크를 확인한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다.',
  ],
  proxy_auth: (v) => [
    `${v.file} 파일을 다운로드하려면 이 네트워크의 프록시 비밀번호가 필요합니다.`,
    '사용자 이름과 비밀번호가 들어 있는 프록시 주소를 ComfyUI에 설정하고 다시 시작하세요.',
  ],
  proxy_socks: (v) => [
    `${v.proxy} 프록시로는 ${v.file} 파일을 다운로드할 수 없습니다. LTX AIO는 SOCKS를 지원하지 않습니다.`,
    'ComfyUI의 https_proxy를 HTTP 프록시로 설정하거나 변수를 제거한 후 다시 시작하세요.',
  ],
  proxy_unusable: (v) => [
    `${v.file} 파일에 설정된 프록시 주소가 올바르지 않습니다: ${v.proxy}.`,
    'https_proxy를 고친 후(예: http://127.0.0.1:3128) ComfyUI를 다시 시작하세요.',
  ],
  proxy_unreachable: (v) => [
    `${v.file} 파일에 사용하는 ${v.proxy} 프록시가 응답하지 않습니다.`,
    '프록시를 시작하거나, https_proxy를 고치고 ComfyUI를 다시 시작하세요.',
  ],
  certificate: (v) => [
    `${v.file} 요청에 응답한 서버의 인증서를 이 컴퓨터가 신뢰하지 않습니다.`,
    '프록시나 백신이 연결을 검사하고 있을 수 있습니다. SSL_CERT_FILE에 그 인증서를 설정하고 ComfyUI를 다시 시작하세요. 컴퓨터의 시계도 확인하세요.',
  ],
  endpoint_unusable: (v) => [
    `HF_ENDPOINT(${v.endpoint})가 웹 주소가 아니어서 ${v.file} 파일을 다운로드할 수 없습니다.`,
    '앞에 https://를 붙이거나 변수를 제거한 후 ComfyUI를 다시 시작하세요.',
  ],
  not_a_hub: (v) => [
    `${v.file} 요청에 Hugging Face가 아닌 다른 것이 응답했습니다. 이 네트워크의 로그인 페이지일 수 있습니다.`,
    '브라우저에서 네트워크에 로그인하거나 HF_ENDPOINT의 미러를 확인하세요.',
  ],
  unexpected_host: (v) => [
    `${v.file} 다운로드가 ${v.host} 서버로 전달되었지만 Hugging Face 서버가 아닙니다.`,
    '그곳에서는 아무것도 다운로드하지 않았습니다. 네트워크와 HF_ENDPOINT의 미러를 확인하세요.',
  ],
  offline: (v) => [
    `ComfyUI가 Hugging Face를 끈 상태로 시작되어 ${v.file} 파일을 다운로드할 수 없습니다.`,
    'HF_HUB_OFFLINE 없이 시작하거나 파일을 직접 폴더에 넣으세요.',
  ],
  part_is_symlink: (v) => [
    `${v.file} 파일을 저장할 위치에 링크가 있어 쓰지 않았습니다.`,
    '링크를 제거한 후 다시 시도하세요.',
  ],
  path_too_long: (v) => [
    `${v.file} 파일의 경로가 이 시스템에서 허용하는 길이를 넘습니다.`,
    '경로가 더 짧은 폴더를 선택하세요.',
  ],
  folder_gone: (v) => [
    `${v.file} 다운로드 중에 ${v.folder} 폴더가 사라졌습니다.`,
    '디스크를 다시 연결하거나 다른 폴더를 선택한 후 다시 시도하세요.',
  ],
  broken_file: (v) => [
    `${v.file} 파일이 검증에 실패했습니다: ${faults.is(v.fault)}.`,
    '제거한 후 다시 다운로드하세요.',
  ],
  not_ours: (v) => [
    `${v.file} 파일은 LTX AIO가 다운로드한 것이 아니어서 삭제하지 않습니다.`,
    '더 이상 필요하지 않으면 직접 삭제하세요.',
  ],
  queue_full: (v) => [
    `다운로드 대기열이 가득 차서 ${v.file} 파일을 추가하지 못했습니다.`,
    '일부가 끝난 후 다시 시도하세요.',
  ],
  unexpected: (v) => [
    `${v.file} 파일에서 예상하지 못한 오류가 발생했습니다.`,
    '다시 시도하세요. 자세한 내용은 ComfyUI의 콘솔에 있으니 버그를 보고할 때 함께 보내세요.',
  ],
  differs_from_source: (v) => [
    `${v.file} 파일은 완전하지만 ${v.repo}의 파일과 다릅니다.`,
    '직접 변경했다면 그대로 두세요. 아니라면 삭제하고 다시 다운로드하세요.',
  ],
  download_failed: (v) => [
    `${v.file} 파일을 다운로드할 수 없습니다(${v.code}).`,
    '다시 시도하세요. 자세한 내용은 ComfyUI의 콘솔에 있습니다.',
  ],
}
