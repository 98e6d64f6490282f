import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: 'Tirar uma imagem com a webcam',
  label: 'Webcam',
  take: 'Tirar a imagem',
  close: 'Fechar a webcam',
  troubles: {
    insecure: 'Os navegadores só permitem a webcam em endereços https e em localhost.',
    refused: 'O navegador bloqueou a webcam. Permita-a para esta página e tente novamente.',
    missing: 'Nenhuma webcam encontrada. Conecte uma e tente novamente.',
    failed: 'Não é possível usar a webcam. Feche outros programas que a usem e tente novamente.',
  },
}
