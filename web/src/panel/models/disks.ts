import type { Library } from '../../core/files/library.ts'

/** A disk with model folders; sizes in bytes. */
export interface Disk {
  readonly volume: number
  /** one of its folders, to identify it */
  readonly label: string
  /** the catalogue's files */
  readonly models: number
  readonly other: number
  readonly free: number
  readonly total: number
}

/** The disks, in the order of ComfyUI's folders. A file shared by several rows counts once. */
export function disksOf({ folders, models }: Library): Disk[] {
  const disks = new Map<number, { label: string; models: number; free: number; total: number }>()
  for (const { roots } of Object.values(folders))
    for (const { volume, label, free, total } of roots)
      if (!disks.has(volume)) disks.set(volume, { label, models: 0, free, total })
  const seen = new Set<string>()
  for (const { copies } of Object.values(models))
    for (const { folder, root, path, bytes } of copies) {
      const { label, volume } = folders[folder]?.roots[root] ?? {}
      const disk = volume === undefined ? undefined : disks.get(volume)
      const name = `${label}/${path}`
      if (!disk || seen.has(name)) continue
      seen.add(name)
      disk.models += bytes
    }
  return [...disks].map(([volume, disk]) => ({
    ...disk,
    volume,
    other: Math.max(0, disk.total - disk.free - disk.models),
  }))
}
