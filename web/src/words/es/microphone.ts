import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: 'Grabar con el micrófono',
  stop: 'Detener la grabación',
  troubles: {
    insecure: 'Los navegadores solo permiten grabar en direcciones https y en localhost.',
    refused: 'El navegador bloqueó el micrófono. Permítelo para esta página y reintenta.',
    missing: 'No se encontró ningún micrófono. Conecta uno y reintenta.',
    failed: 'No se puede usar el micrófono. Cierra otros programas que lo usen y reintenta.',
  },
}
