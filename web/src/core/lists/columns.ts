import type { Form, MediaField } from '../form/form.ts'

/** What a row of a list can say itself. */
export type RowField =
  | 'prompt'
  | 'negative'
  | MediaField
  | 'audioStart'
  | 'voiceStart'
  | 'videoStart'
  | 'seed'
  | 'seconds'
  | 'fps'
  | 'width'
  | 'height'
  | 'preset'
export type RowValues = Partial<Pick<Form, RowField>>

/** The names of each column, in English and German, without spaces and signs; the first is the usual one. */
const names: Readonly<Record<RowField, readonly string[]>> = {
  prompt: ['prompt', 'text', 'prompts'],
  negative: ['negative', 'negativeprompt', 'negativ', 'negativerprompt'],
  image: ['image', 'firstframe', 'portrait', 'styleimage', 'picture', 'bild', 'anfangsbild'],
  lastImage: ['lastimage', 'lastframe', 'endbild', 'letztesbild'],
  audio: ['sound', 'audio', 'speech', 'voice', 'ton', 'sprache', 'audiodatei'],
  video: ['video', 'sourcevideo'],
  voice: ['voicesample', 'stimmprobe'],
  voiceStart: ['voicestart', 'stimmstart'],
  audioStart: ['soundstart', 'audiostart', 'tonstart'],
  videoStart: ['videostart'],
  seed: ['seed'],
  seconds: ['length', 'seconds', 'duration', 'länge', 'laenge', 'dauer', 'sekunden'],
  fps: ['fps', 'framerate', 'bildrate'],
  width: ['width', 'breite'],
  height: ['height', 'höhe', 'hoehe'],
  preset: ['preset'],
}

const fields = Object.keys(names) as RowField[]

/** The names to write in a header. */
export const columnNames: readonly string[] = fields.flatMap((field) => names[field][0] ?? [])

/** The field of a column: "First frame", "first_frame" and "Length (s)" are all known. */
export function columnOf(name: string): RowField | null {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(.*\)|\[.*\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return fields.find((field) => names[field].includes(plain)) ?? null
}

/** Its usual name in a header. */
export function columnName(field: RowField): string {
  return names[field][0] ?? field
}
