import type { Words } from '../en/index.ts'

export const estimates: Words['estimates'] = {
  about: (time) => `약 ${time}`,
  between: (from, to) => `${from} ~ ${to}`,
  secondsBetween: (from, to) => `${from}~${to}초`,
  minutesBetween: (from, to) => `${from}~${to}분`,
  seconds: (count) => `${count}초`,
  minutes: (count) => `${count}분`,
  hours: (count) => `${count}시간`,
  over: (limit) => `${limit} 초과`,
  none: '아직 예상 시간이 없습니다. 이 컴퓨터에서 처음 실행하면 표시됩니다.',
  open: '길이를 모델이 정하므로 시간이 달라질 수 있습니다.',
  memory: {
    failed: (size, seconds) => `${size}, ${seconds}초에서는 이전에 여기서 메모리가 부족했습니다.`,
    beyond: '지금까지 여기서 메모리에 들어간 것보다 큽니다.',
    try: (how) => `${how} 시도`,
  },
}
