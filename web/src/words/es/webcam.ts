import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: 'Tomar una imagen con la cámara web',
  label: 'Cámara web',
  take: 'Tomar la imagen',
  close: 'Cerrar la cámara web',
  troubles: {
    insecure: 'Los navegadores solo permiten la cámara web en direcciones https y en localhost.',
    refused: 'El navegador bloqueó la cámara web. Permítela para esta página y reintenta.',
    missing: 'No se encontró ninguna cámara web. Conecta una y reintenta.',
    failed: 'No se puede usar la cámara web. Cierra otros programas que la usen y reintenta.',
  },
}
