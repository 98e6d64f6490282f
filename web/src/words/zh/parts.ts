import type { Words } from '../en/index.ts'

export const parts: Words['parts'] = {
  afterAll: (name) => `${name} · 在各段之后`,
  missing: (part, name) => `缺少第 ${part} 段 · ${name}`,
  hints: {
    part: (part) =>
      `此段从第 ${part} 段的最后一帧开始，而第 ${part} 段已取消或失败。重做第 ${part} 段后，此段会接着进行。`,
    join: (part) =>
      `第 ${part} 段已取消或失败，缺少它无法拼接。请重做第 ${part} 段，或拼接其余各段。`,
  },
  again: (part) => `重做第 ${part} 段`,
  joinOthers: '拼接其余各段…',
}
