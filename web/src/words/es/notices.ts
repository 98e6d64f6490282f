import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: 'El video está listo',
  failed: 'Una ejecución falló',
  reportCopied: 'Informe copiado',
  reportCopiedHow: 'Pégalo donde pidas ayuda.',
  reportRefused: 'El navegador no permitió copiar el informe',
  reportRefusedHow: 'Puedes copiar el mensaje de ComfyUI desde la tarjeta.',
  noAnswer: 'ComfyUI no responde',
  partsApart: 'Por eso las partes quedan como videos separados.',
  runKept: 'La ejecución está guardada y se enviará cuando ComfyUI vuelva.',
  notSent: 'La ejecución no se envió',
  notCancelled: 'La ejecución aún no está cancelada',
  notReordered: 'El orden no cambió',
  willRetry: 'ComfyUI no responde. LTX AIO reintentará cuando vuelva.',
  connectionBroke: 'Conexión perdida',
  languageMissing: (language) => `No se pudo cargar el idioma: ${language}`,
  languageMissingHow: 'LTX AIO conserva su idioma actual. Recarga la página para reintentar.',
  previewOff: 'Vista previa en vivo desactivada para este ComfyUI',
  previewOffDetail: 'Puso fin a una ejecución. Puedes volver a activarla en Configuración.',
}
