import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: '이 작업',
  previous: '이전 작업',
  next: '다음 작업',
  place: (at, of) => `${at}/${of}`,
  inputs: '입력',
  useInput: (input, mode) => `다음으로 사용: ${mode}의 ${input}`,
  from: (seconds) => `${seconds}초부터`,
  loras: 'LoRA',
  second: (strength) => `, 2차 패스 ${strength}`,
  settings: '설정',
  size: '크기',
  length: '길이',
  lengthOf: (frames, fps, seconds) => `${frames}프레임, ${fps} fps, ${seconds}초`,
  seed: '시드',
  took: '소요 시간',
  made: '만든 날짜',
  file: '파일',
}
