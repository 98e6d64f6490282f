import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: 'beliebige Grafikkarte',
    tiny: 'weniger als 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB und mehr',
  },
  as: (row) => `Einstellungen für ${row}`,
  cardAs: (card, row) => `${card}, Einstellungen für ${row}`,
  unknown: 'Hardware unbekannt',
  noCard: 'Keine Grafikkarte',
  official: 'offizielle Einstellungen',
  officialSlow: 'offizielle Einstellungen in der kleinsten Größe; Läufe dauern sehr lange',
  lowVram: 'Low-VRAM-Modus',
  upTo: (max) => `bis ${max}`,
  firstUpTo: (size, max) => `standardmäßig ${size}, bis ${max}`,
  first: (size) => `standardmäßig ${size}`,
  estimated: (settings) => `${settings} (geschätzt)`,
  both: (settings, sizes) => `${settings}, ${sizes}`,
  line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
  why: {
    apple: '; GPUs von Apple können fp8- und fp4-Dateien nicht ausführen',
    nvfp4: ', mit dem nvfp4-Checkpoint',
    checkpointHere: '; der Checkpoint ist schon vorhanden, ein GGUF wäre aber schneller',
    short: (room) =>
      `; Grafik- und Arbeitsspeicher zusammen sind kleiner als die ${room} GB, die ein Checkpoint braucht`,
    shortWithoutPack: (room) =>
      `; Grafik- und Arbeitsspeicher zusammen sind kleiner als die ${room} GB, die ein Checkpoint braucht: Ein GGUF braucht weniger; dafür das Node-Paket ComfyUI-GGUF installieren`,
    withoutPack:
      '; ein GGUF braucht weniger Speicher: dafür das Node-Paket ComfyUI-GGUF installieren',
  },
}
