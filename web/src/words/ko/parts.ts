import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · 모든 부분 다음`,
  missing: (part, name) => `${part}번 부분 없음 · ${name}`,
  hints: {
    part: (part) =>
      `이 부분은 ${part}번 부분의 마지막 프레임에서 시작하지만, ${part}번 부분이 취소되었거나 실패했습니다. ${part}번 부분을 다시 만들면 이어서 실행됩니다.`,
    join: (part) =>
      `${part}번 부분이 취소되었거나 실패하여 합칠 수 없습니다. ${part}번 부분을 다시 만들거나 나머지를 합치세요.`,
  },
  again: (part) => `${part}번 부분 다시 만들기`,
  joinOthers: '나머지 합치기…',
}
