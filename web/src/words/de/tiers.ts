import type { Words } from '../index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: 'keine bestimmte Karte',
    tiny: 'weniger als 12 GB',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB und mehr',
  },
  as: (row) => `Wie für ${row}`,
  cardAs: (card, row) => `${card}, wie für ${row}`,
  unknown: 'Was dieser Rechner hat, ist nicht bekannt',
  noCard: 'Keine Grafikkarte',
  official: 'die offiziellen Einstellungen',
  officialSlow: 'die offiziellen Einstellungen und sehr lange Läufe',
  lowVram: 'Low-VRAM-Modus',
  withGguf: (settings) => `${settings} mit einem GGUF`,
  withSplit: (settings) => `${settings} mit einzelnen Dateien`,
  upTo: (most) => `bis ${most}`,
  firstUpTo: (size, most) => `zunächst ${size}, bis ${most}`,
  first: (size) => `zunächst ${size}`,
  estimated: (settings) => `${settings} (geschätzt)`,
  why: {
    apple: '; die Grafik von Apple kann mit fp8- und fp4-Dateien nicht rechnen',
    nvfp4: ', mit dem nvfp4-Checkpoint',
    checkpointHere: '; der Checkpoint ist schon da, ein GGUF wäre schneller',
    short: (room) =>
      `; Karte und Arbeitsspeicher haben zusammen weniger als die ${room} GB, die ein Checkpoint braucht`,
    shortWithoutPack: (room) =>
      `; Karte und Arbeitsspeicher haben zusammen weniger als die ${room} GB, die ein Checkpoint braucht: Ein GGUF bräuchte weniger, sobald das Paket ComfyUI-GGUF installiert ist`,
    withoutPack:
      '; ein GGUF bräuchte weniger Speicher, sobald das Paket ComfyUI-GGUF installiert ist',
  },
}
