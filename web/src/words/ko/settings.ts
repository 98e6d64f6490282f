import type { Words } from '../en/index.ts'

export const settings: Words['settings'] = {
  language: {
    title: '언어',
    label: '이 패널의 언어',
    help: '“ComfyUI와 동일”은 ComfyUI의 언어 설정을 따릅니다. 설정되어 있지 않으면 브라우저의 언어 중 LTX AIO가 지원하는 첫 번째 언어를 사용합니다.',
    auto: 'ComfyUI와 동일',
  },
  machine: {
    title: '이 컴퓨터',
    runsOn: '실행 장치',
    processor: 'CPU',
    graphicsMemory: 'VRAM',
    memory: 'RAM',
    unknown: 'ComfyUI가 아직 하드웨어 정보를 보내지 않았습니다.',
    setUpFor: '설정 기준',
    automatic: '자동',
  },
  owner: {
    title: '이 서버의 제한',
    modes: (modes) =>
      `소유자가 제공하는 모드: ${new Intl.ListFormat('ko', { type: 'unit' }).format(modes)}.`,
    presets: (mode, presets) => `${mode}(${presets})`,
    seconds: (limit) => `소유자의 설정에 따라 작업이 ${limit} 후에 중지됩니다.`,
    ignored: (entries) =>
      `user/__ltx_aio/limits.json에서 읽을 수 없어 아무것도 제한하지 않는 항목: ${entries}.`,
  },
  memory: {
    title: 'RAM',
    titleOfCard: 'VRAM',
    help: 'ComfyUI는 작업 사이에 모델을 메모리에 유지합니다. 다른 프로그램을 위해 메모리를 비우려면 언로드하세요. 다음 작업에서 다시 불러옵니다.',
    free: (free, all) => `${all} 중 ${free} 사용 가능.`,
    freeOfRam: (free, all) => `RAM: ${all} 중 ${free} 사용 가능.`,
    models: '메모리의 모델',
    noModels: '불러온 모델이 없습니다.',
    unload: '모델 언로드',
    unloading: '언로드하는 중…',
    waiting: (before) =>
      `현재 ${before} 사용 가능. ComfyUI는 작업 사이에 언로드하므로 기다리는 중입니다…`,
    freed: (before, now) => `이전 사용 가능: ${before}. 현재 사용 가능: ${now}.`,
    asBefore: (free) => `여전히 ${free} 사용 가능: 불러온 모델이 없었거나 작업에서 사용 중입니다.`,
    unreachable: 'ComfyUI가 응답하지 않습니다.',
    processor: 'CPU',
    badgeTitle: (free, all) => `${all} 중 ${free} 사용 가능`,
  },
  runs: {
    title: '작업',
    tell: '작업이 끝나면 알림',
    tellHelp: '이 패널이 보이지 않을 때 알립니다.',
    refused:
      '브라우저가 이 페이지의 알림을 차단했습니다. https 또는 localhost와 알림 허용이 필요합니다. 그때까지는 ComfyUI에 표시됩니다.',
    tellBy: { toast: 'ComfyUI에서', system: '시스템', none: '끄기' },
    sound: '작업이 끝나면 소리 재생',
    soundHelp: '“만들기”를 보고 있을 때를 제외하고 짧은 소리를 냅니다.',
    previews: '실시간 미리보기',
    previewsHelp: '스텝마다 첫 프레임의 작은 이미지를 표시합니다.',
    previewsFailed: (version) =>
      `ComfyUI ${version}에서 미리보기 때문에 작업이 중단되어 실시간 미리보기를 껐습니다. 켜면 다시 시도합니다.`,
    previewsSince: (min, version) =>
      `실시간 미리보기에는 ComfyUI ${min} 이상이 필요합니다. 현재 버전: ${version}.`,
  },
  token: {
    asking: '토큰 확인 중…',
    noServerPart: '다운로드할 수 없습니다. LTX AIO의 백엔드가 응답하지 않습니다.',
    check: '확인',
    checking: '확인하는 중…',
    forget: '지우기',
    theToken: ': 토큰',
    label: '토큰',
    another: '새 토큰',
    save: '저장',
    make: { before: '읽기 토큰은', after: '에서 만듭니다.' },
    kept: '서버에 저장되고 Hugging Face에만 전송되며, 다시 표시되지 않습니다.',
  },
  makes: (families) =>
    `비디오와 소리를 생성하는 모델: ${new Intl.ListFormat('ko').format(families)}`,
}
