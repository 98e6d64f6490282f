import type { Words } from '../en/index.ts'

export const recording: Words['recording'] = {
  bar: '演示录制：这些视频是之前生成的。要生成自己的视频，请安装 ComfyUI。',
}
