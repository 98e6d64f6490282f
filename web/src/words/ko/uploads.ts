import type { UploadRefusal } from '../en/uploads.ts'

export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: '이 서버의 한도보다 큽니다',
    remedy:
      '더 작은 파일을 사용하거나, ComfyUI 앞에 있는 프록시(nginx: client_max_body_size) 또는 ComfyUI(--max-upload-size)의 한도를 높이세요.',
  },
  login: {
    what: '서버에 로그인이 필요합니다',
    remedy: '페이지를 새로고침하고 로그인한 후 다시 시도하세요.',
  },
  name: {
    what: 'ComfyUI가 파일이나 파일 이름을 받지 않습니다',
    remedy: '파일 이름을 바꾼 후 다시 시도하세요.',
  },
  disk: {
    what: 'ComfyUI가 저장할 수 없습니다',
    remedy:
      'ComfyUI가 입력 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요. 이유는 콘솔에 있습니다.',
  },
  proxy: {
    what: 'ComfyUI 앞에 있는 다른 것이 대신 응답했습니다',
    remedy: 'ComfyUI 앞에 있는 프록시를 확인한 후 다시 시도하세요.',
  },
}
