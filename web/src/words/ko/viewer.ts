import type { Words } from '../en/index.ts'

export const viewer: Words['viewer'] = {
  label: '뷰어',
  fold: '뷰어 접기',
  unfold: '뷰어 펼치기',
  newest: '최신 결과',
  took: (time) => `소요 시간 ${time}`,
  useSeed: '이 시드를 양식에 사용',
  seedUsed: (seed) => `시드 ${seed} 값을 양식에 넣었습니다.`,
  line: {
    label: '크기, 길이, 시드',
    seconds: (seconds) => `${seconds}초`,
    upTo: (length) => `최대 ${length}`,
    fps: (fps) => `${fps} fps`,
    seed: (seed) => `시드 ${seed}`,
    times: (count) => `× ${count}`,
  },
  swap: '두 이미지 바꾸기',
  editor: '큰 편집기',
  done: '완료',
}
