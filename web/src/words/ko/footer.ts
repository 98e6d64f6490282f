import type { Words } from '../en/index.ts'

export const footer: Words['footer'] = {
  generate: (count) => (count > 1 ? `생성 × ${count}` : '생성'),
  sending: '보내는 중…',
  control: 'Ctrl',
  waiting: (count) =>
    count > 1
      ? `파일이 준비되면 비디오 ${count}개의 생성을 시작합니다.`
      : '파일이 준비되면 시작합니다.',
  dontGenerate: '생성하지 않기',
  files: {
    label: '모델 파일',
    download: '누락된 파일 다운로드',
    count: (files) => `파일 ${files}개`,
    atLeast: (size) => `${size} 이상`,
    free: (size) => `${size} 사용 가능`,
    noRoom: '디스크 공간이 부족합니다.',
    makeRoom: (size) => `${size} 이상 확보하거나 다른 디스크의 폴더를 선택하세요.`,
    which: (files) => (files === 1 ? '파일과 폴더' : '파일별 폴더'),
    byHand: (files) =>
      `모델 파일 ${files}개가 누락되었습니다. ComfyUI를 실행하는 컴퓨터에서, ComfyUI 폴더가 들어 있는 폴더에서 터미널을 열고 실행하세요:`,
    noShim: '다운로드할 수 없습니다. LTX AIO의 백엔드가 응답하지 않습니다.',
  },
}
