import { decimal, words } from '../../words/index.ts'

/** Unit of memory sizes. */
export const gib = 2 ** 30

/** "29.1 GB": disks and downloads use 10^9 bytes; small files MB. */
export function gigabytes(bytes: number): string {
  const { MB, GB } = words().ui.units
  return bytes < 1e8 ? `${Math.ceil(bytes / 1e6)} ${MB}` : `${decimal(bytes / 1e9, 1, 1)} ${GB}`
}

/** "11.6 GB" of memory, in GiB. */
export function memoryText(bytes: number): string {
  return `${decimal(bytes / gib, 1, 1)} ${words().ui.units.GB}`
}
