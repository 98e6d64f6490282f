import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: '이 컴퓨터 측정',
  help: (family) =>
    `${family} 모델로 점점 커지는 짧은 비디오 다섯 개를 만듭니다. 대부분의 그래픽 카드에서 약 10분이 걸립니다. 이후 제안되는 크기와 시간은 추정값이 아니라 이 컴퓨터의 측정값입니다.`,
  start: '측정',
  again: '다시 측정',
  progress: (done, of) => `비디오 ${of}개 중 ${done}개 완료`,
  stop: '중지',
  size: '크기',
  time: '시간',
  full: '메모리 부족',
  found: (family) => `${family} 모델로 측정`,
}
