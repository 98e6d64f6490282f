import { decimal } from '../words/index.ts'

/** "29.1 GB": what disks and downloads count in, 10^9 bytes; small files in MB. */
export function gigabytes(bytes: number): string {
  return bytes < 1e8 ? `${Math.ceil(bytes / 1e6)} MB` : `${decimal(bytes / 1e9, 1, 1)} GB`
}
