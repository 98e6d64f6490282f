import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) => `${clock(since)}부터 ComfyUI가 응답하지 않습니다. 작업은 보존됩니다.`,
  unread: (files) =>
    `ComfyUI 사용자 폴더의 ${files} 파일을 모두 읽을 수 없습니다. 파일은 그대로 두며, 해당 월의 작업이 여기에 빠져 있을 수 있습니다.`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('ko', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(milliseconds)
}
