import type { UploadRefusal } from '../en/uploads.ts'

export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: '文件超过了此服务器的上限',
    remedy:
      '请使用更小的文件，或提高 ComfyUI 前面的代理（nginx：client_max_body_size）或 ComfyUI 本身（--max-upload-size）的上限。',
  },
  login: {
    what: '服务器需要登录',
    remedy: '请重新加载页面并登录，然后重试。',
  },
  name: {
    what: 'ComfyUI 不接受该文件或其名称',
    remedy: '请重命名文件，然后重试。',
  },
  disk: {
    what: 'ComfyUI 无法保存',
    remedy: '请检查 ComfyUI 能否写入其输入文件夹，以及磁盘是否已满；原因见其控制台。',
  },
  proxy: {
    what: 'ComfyUI 前面的其他程序作出了响应',
    remedy: '请检查 ComfyUI 前面的代理，然后重试。',
  },
}
