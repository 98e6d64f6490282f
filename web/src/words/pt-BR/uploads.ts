import type { UploadRefusal } from '../en/uploads.ts'

export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: 'é maior do que este servidor permite',
    remedy:
      'Use um arquivo menor, ou aumente o limite no proxy à frente do ComfyUI (nginx: client_max_body_size) ou no próprio ComfyUI (--max-upload-size).',
  },
  login: {
    what: 'o servidor exige login',
    remedy: 'Recarregue a página, entre e tente novamente.',
  },
  name: {
    what: 'o ComfyUI não aceita o arquivo ou seu nome',
    remedy: 'Renomeie o arquivo e tente novamente.',
  },
  disk: {
    what: 'o ComfyUI não conseguiu salvá-lo',
    remedy:
      'Confira se o ComfyUI consegue gravar em sua pasta de entrada e se o disco não está cheio; o console dele diz o motivo.',
  },
  proxy: {
    what: 'algo à frente do ComfyUI respondeu no lugar dele',
    remedy: 'Verifique o proxy à frente do ComfyUI e tente novamente.',
  },
}
