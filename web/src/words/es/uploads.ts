import type { UploadRefusal } from '../en/uploads.ts'

export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: 'es más grande de lo que permite este servidor',
    remedy:
      'Usa un archivo más pequeño, o aumenta el límite en el proxy delante de ComfyUI (nginx: client_max_body_size) o en el propio ComfyUI (--max-upload-size).',
  },
  login: {
    what: 'el servidor pide iniciar sesión',
    remedy: 'Recarga la página, inicia sesión y reintenta.',
  },
  name: {
    what: 'ComfyUI no acepta el archivo o su nombre',
    remedy: 'Cambia el nombre del archivo y reintenta.',
  },
  disk: {
    what: 'ComfyUI no pudo guardarlo',
    remedy:
      'Comprueba que ComfyUI pueda escribir en su carpeta de entrada y que el disco no esté lleno; su consola dice el motivo.',
  },
  proxy: {
    what: 'algo delante de ComfyUI respondió en su lugar',
    remedy: 'Revisa el proxy delante de ComfyUI y reintenta.',
  },
}
