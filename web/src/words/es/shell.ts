import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO: crear video y sonido',
  send: 'Enviar a LTX AIO',
  loading: 'Cargando LTX AIO…',
  slow: 'LTX AIO está tardando en cargar.',
  slowRemedy: 'Revisa la conexión con ComfyUI, o reintenta.',
  notLoaded: 'No se pudo cargar LTX AIO.',
  notLoadedRemedy: 'Reintenta, o recarga la página. Si se acaba de actualizar, reinicia ComfyUI.',
  broken: 'LTX AIO falló y no se puede mostrar.',
  again: 'Reintentar',
  copy: 'Copiar informe',
  reload: 'Recargar la página',
  copied: 'Informe copiado. Pégalo en un issue de GitHub.',
  notCopied: 'El navegador no permitió copiar. Selecciona el texto de abajo.',
  details: 'Qué contiene el informe',
  report: 'Informe',
}
