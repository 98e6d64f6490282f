import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}, ${reached}/${stages}` : name),
  ready: (prompt) => `비디오가 완성되었습니다: ${prompt}`,
  cancelled: '작업이 취소되었습니다.',
  report: 'ComfyUI 메시지',
  lines: '복사할 명령',
  files: '누락된 파일',
}
