export const frontends = ['1.45.20', '1.58.1'] as const

export function serverVariable(frontend: string): string {
  return `LTX_AIO_TEST_SERVER_${frontend.replaceAll('.', '_')}`
}
