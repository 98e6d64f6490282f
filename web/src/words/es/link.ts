import type { Words } from '../en/index.ts'

export const link: Words['link'] = {
  silent: (since) => `ComfyUI no responde desde las ${clock(since)}; tus ejecuciones se conservan.`,
  unread: (files) =>
    `No se puede leer por completo ${files} en la carpeta de usuario de ComfyUI. LTX AIO no lo cambia; quizá falten aquí ejecuciones de ese mes.`,
}

function clock(milliseconds: number): string {
  return new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit' }).format(milliseconds)
}
