import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: '데모 녹화: 이전에 만든 비디오입니다. 직접 만들려면 ComfyUI를 설치하세요.',
}
