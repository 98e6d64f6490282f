import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: 'El token funciona.',
  fineOf: (account) => `El token funciona; pertenece a ${account}.`,
  from: {
    environment: ' de HF_TOKEN',
    login: ' de la sesión de Hugging Face',
    pasted: ' introducido aquí',
  },
  bad: (from) => `Hugging Face rechazó el token${from}.`,
  unreachable: 'No se pudo comprobar el token: Hugging Face no responde.',
  notSent: 'El token no se envió: HF_ENDPOINT apunta a un espejo que no puede recibirlo.',
  unchecked: (from) => `El token${from} aún no se ha comprobado.`,
  absent: 'Sin token. Solo lo necesitan los archivos marcados con un candado.',
  absentHere:
    'Sin token. En un servidor compartido solo se puede definir ahí: inicia ComfyUI con HF_TOKEN.',
}
