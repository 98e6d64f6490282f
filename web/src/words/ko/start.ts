import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: '첫 비디오',
  close: '이 안내 닫기',
  states: { done: '완료', working: '진행 중', now: '다음', later: '나중에' },
  files: {
    title: '모델 파일',
    looking: 'ComfyUI에 있는 파일을 확인하는 중…',
    here: (mode) => `“${mode}”에 필요한 파일이 모두 있습니다.`,
    missing: (count, amount, atLeast) =>
      `파일 ${count}개(${amount}${atLeast ? ' 이상' : ''})가 누락되었습니다.`,
    free: (free) => `디스크 공간 ${free} 사용 가능.`,
    noRoom: (lacking) => `디스크 공간이 부족합니다. 먼저 ${lacking} 이상 확보하세요.`,
    loading: (received, size) => `${size} 중 ${received} 다운로드됨.`,
    byHand: '여기서는 다운로드할 수 없습니다. 아래 명령을 참고하세요.',
    failed: '다운로드에 실패했습니다. 아래를 참고하세요.',
    chosen: '선택한 파일이 없습니다. 아래를 참고하세요.',
    get: '누락된 파일 다운로드',
  },
  prompt: {
    title: '프롬프트',
    help: '무슨 일이 일어나는지, 카메라가 어떻게 움직이는지, 무엇이 들리는지 설명하세요.',
    english: '영어로 쓰세요. 텍스트 인코더는 영어로 학습되었습니다.',
    use: '이 예시 사용',
    written: '작성됨.',
    choose: (input) => `선택: ${input}`,
    needsFile: '이 모드에는 다음도 필요합니다:',
  },
  run: {
    title: '생성',
    made: (size, seconds) => `${size}, ${seconds}초 비디오를 만듭니다.`,
    unknownTime: '아직 예상 시간이 없습니다. 처음 실행하면 표시됩니다.',
    load: (amount, min, max) => `먼저 ${amount} 불러오기: ${min} ~ ${max}(예상).`,
    seconds: (count) => `${count}초`,
    minutes: (count) => `${count}분`,
    go: '첫 비디오 만들기',
    running: '실행 중입니다. 아래를 참고하세요.',
    waits: '파일을 기다리는 중입니다.',
    check: '이 ComfyUI 점검',
  },
}
