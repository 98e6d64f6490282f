import type { Words } from '../en/index.ts'

export const health: Words['health'] = {
  title: '이 ComfyUI의 상태',
  check: '이 ComfyUI 점검',
  checkHelp: '버전, 노드, 모델 파일, 디스크, 메모리를 확인하고 실행 옵션을 제안합니다.',
  back: '설정으로 돌아가기',
  recheck: '다시 점검',
  checking: '점검 중…',
  copyAll: '모두 복사',
  copyHelp: '개인 경로가 없는 영어 보고서를 복사합니다. 도움을 주는 사람에게 공유하세요.',
  copied: '보고서 복사됨',
  copiedDetail: '도움을 요청하는 곳에 붙여넣으세요.',
  notCopied: '브라우저가 복사를 허용하지 않았습니다',
  notCopiedDetail: '텍스트를 선택하여 직접 복사하세요.',
  mark: { ok: '정상', warning: '경고', fault: '문제' },
  verdict: {
    ok: '모두 정상입니다.',
    warning: (count) => `사용할 수 있지만 경고가 ${count}개 있습니다.`,
    fault: (count) => `해결할 문제가 ${count}개 있습니다.`,
  },
  areas: {
    versions: '버전',
    nodes: '노드',
    models: '모델 파일',
    disk: '디스크',
    memory: '메모리',
    flags: '실행 옵션',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'ComfyUI 프론트엔드',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUI가 응답하지 않습니다.',
  startIt: '다시 시작하거나 콘솔을 확인하세요.',
  again: '다시 시도',
  versionUnknown: (name) => `${name}의 버전을 알 수 없습니다.`,
  tooOld: (min, name) => `${name} 버전이 낮습니다. ${min} 이상으로 업데이트하세요.`,
  shimAbsent: 'LTX AIO의 백엔드가 응답하지 않아 다운로드와 파일 확인을 사용할 수 없습니다.',
  shimRemedy: 'ComfyUI를 다시 시작한 후 콘솔에서 LTX AIO를 찾아보세요.',
  nodesFine: (classes, modes) =>
    `모드 ${modes}개에서 사용하는 노드 ${classes}개가 필요한 입력과 함께 모두 설치되어 있습니다.`,
  otherNeeds: (family, version) => `${family}에는 ComfyUI ${version} 이상이 필요합니다.`,
  otherFine: (family, nodes) => `${family}에서 사용하는 노드 ${nodes}개가 모두 설치되어 있습니다.`,
  neededBy: (modes) => `필요한 모드: ${modes}.`,
  inputGone: (input, node) =>
    `이 ComfyUI의 ${node}에는 더 이상 ${input} 입력이 없습니다. 작업에서 생략됩니다.`,
  inputUnknown: (input, node) =>
    `이 ComfyUI의 ${node}에는 LTX AIO가 모르는 ${input} 입력이 필요합니다.`,
  updateUs: 'ComfyUI Manager에서 LTX AIO를 업데이트하세요.',
  modelsFine: (mode, count) => `“${mode}”에 필요한 파일 ${count}개가 모두 설치되어 있습니다.`,
  missing: (mode, count, amount, atLeast) =>
    `“${mode}”에 필요한 파일 ${count}개가 누락되었습니다: ${amount}${atLeast ? ' 이상' : ''}.`,
  byHand: '다운로드 명령은 “만들기”에 있습니다.',
  download: '다운로드',
  broken: (file) => `${file} 파일이 손상되었습니다.`,
  brokenRemedy: '“모델”에서 제거한 후 다시 다운로드하세요.',
  fileMissing: (file) => `선택한 ${file} 파일이 없습니다.`,
  putInto: (folder) => `ComfyUI/models/${folder}에 넣거나 “고급”에서 다른 파일을 선택하세요.`,
  showModels: '“모델” 보기',
  disk: (free, labels, more) =>
    `${labels}${more > 0 ? ` 외 폴더 ${more}개` : ''}: ${free} 사용 가능.`,
  noRoom: (lacking) => `누락된 파일을 위한 공간이 부족합니다. ${lacking} 이상 확보하세요.`,
  littleRoom: '공간이 적습니다. 작업은 임시 파일도 저장합니다.',
  locked: (label) => `ComfyUI가 ${label} 폴더에 쓸 수 없습니다.`,
  lockedRemedy:
    '그곳에는 다운로드할 수 없습니다. 권한을 변경하거나 “모델”에서 다른 폴더를 선택하세요.',
  machineUnknown: 'ComfyUI가 아직 하드웨어 정보를 보내지 않았습니다.',
  card: (name, all, free) => `${name}: ${all}, ${free} 사용 가능.`,
  memory: (all, free) => `RAM: ${all}, ${free} 사용 가능.`,
  noCard: '그래픽 카드가 없습니다. ComfyUI가 CPU에서 실행됩니다.',
  noCardRemedy: '작업은 실행되지만 매우 오래 걸립니다.',
  littleMemory: '메모리가 적습니다. 다른 프로그램을 닫으세요.',
  unload: '모델 언로드',
  cramped: (room) =>
    `VRAM과 RAM을 합쳐도 체크포인트에 필요한 ${room} GB보다 적습니다. “고급”에서 GGUF를 선택하세요.`,
  startedWith: (flag) => `ComfyUI가 ${flag} 옵션으로 시작되었습니다.`,
  leaveOut: '이 옵션을 빼세요.',
  flagsFine: (flags) => (flags === '' ? '문제가 되는 옵션이 없습니다.' : `${flags}: 문제없습니다.`),
  flagsUnknown: 'ComfyUI가 실행 옵션을 알려 주지 않습니다.',
  command: 'ComfyUI 시작 명령',
  commandHelp:
    '이미 사용하는 옵션에 추가하세요. ComfyUI Desktop에서는 설정의 “서버 구성”, comfy-cli에서는 “comfy launch --” 뒤에 입력합니다.',
  commandNone: '이 컴퓨터에는 옵션이 필요하지 않습니다. ComfyUI의 기본값이면 됩니다.',
  copyCommand: '명령 복사',
  commandCopied: '명령 복사됨',
  commandCopiedDetail: 'ComfyUI를 종료한 후 이 명령으로 시작하세요.',
  alreadySet: '이미 사용 중',
  flags: {
    cpu: '그래픽 카드가 없으면 이 옵션이 있어야 ComfyUI가 시작됩니다.',
    reserve: (vram) =>
      `카드의 VRAM은 ${vram} GB입니다. 화면과 다른 프로그램을 위해 일부를 남겨, 작업이 마지막에 실패하지 않게 합니다(예상).`,
    lowVram:
      '이 컴퓨터에는 동적 VRAM이 없습니다. 이 옵션은 텍스트 인코더를 카드에 올리지 않게 합니다.',
    pinned: (ram) =>
      `RAM은 ${ram} GB입니다. ComfyUI는 최대 90%를 고정(pinned)하며, 고정된 메모리는 스왑할 수 없습니다.`,
    amdPinned:
      'AMD 카드에서는 고정 메모리를 사용할 때 LTX가 불러오는 중에 멈출 수 있습니다(다른 사용자의 보고).',
    amdOffload: 'AMD 카드에서 계산 중에 가중치를 옮길 때도 보고되었습니다.',
    uploads: (limit) =>
      `업로드가 ${limit} MB로 제한되어 있습니다. 스타일 변환용 비디오는 이보다 큰 경우가 많습니다.`,
  },
  harm: {
    allOnCard: (family) =>
      `모든 모델을 카드에 두지만 ${family}에는 카드의 VRAM이 부족하며, 동적 VRAM도 꺼집니다.`,
    noDynamic: '카드보다 큰 모델도 잘 실행되게 하는 동적 VRAM이 꺼집니다.',
    reload: '작업이 끝날 때마다 모델을 언로드하고 다음 작업에서 다시 불러옵니다.',
    noCache: '작업 사이에 캐시가 남지 않아 “완성”과 “새 시드”에서 모든 과정을 다시 실행합니다.',
    noMetadata:
      '비디오에 설정이 저장되지 않아, 비디오를 패널에 끌어다 놓아도 설정을 다시 사용할 수 없습니다.',
    cpuVae: 'CPU에서 디코딩하면 몇 분이 걸립니다.',
    wide: '가중치에 두 배에서 네 배의 메모리가 필요합니다.',
  },
}
