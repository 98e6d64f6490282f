/**
 * Where a run saves its video, and under which name: patterns of the user's own, with ComfyUI's tokens and ours.
 * All tokens are filled in when the run is recorded: ComfyUI would fill in those that it knows only when it saves,
 * and then nobody could tell where the file is.
 */

/** The folder below ComfyUI's output folder that runs save to unless another is chosen. */
export const outputFolder = 'video/LTX_AIO'

/** What the names of runs look like unless another pattern is chosen. */
export const namePattern = '%mode%_%date:yyyy-MM-dd%'

/** Patterns; an empty one is the default. */
export interface Naming {
  /** below ComfyUI's output folder; levels are separated by "/" */
  readonly videoFolder: string
  /** of the file, without its extension; the run's id follows it */
  readonly videoName: string
}

/** What the tokens of a run stand for. */
export interface RunFacts {
  /** of a mode or a rework */
  readonly mode: string
  readonly preset: string
  readonly seed: number
  readonly prompt: string
  /** pixels of the saved video */
  readonly width: number
  readonly height: number
  readonly date: Date
  readonly id: string
}

/** Tokens without a format, in the order in which they are shown. */
export const tokenNames = [
  'mode',
  'prompt',
  'seed',
  'preset',
  'width',
  'height',
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
] as const
export type TokenName = (typeof tokenNames)[number]

/** A token as it is typed, dates in the format of the default name. */
export function tokenText(name: string): string {
  return name === 'date' ? '%date:yyyy-MM-dd%' : `%${name}%`
}

/** Any text between two percent signs. */
const token = /%([^%]*)%/g
const dateToken = /^date(?::(.*))?$/s
/** ComfyUI's, of the same meaning: its frontend replaces `%date:…%`. */
const dateParts = /d{1,2}|M{1,2}|h{1,2}|m{1,2}|s{1,2}|yyyy|yy/g
const dateByDefault = 'yyyyMMddhhmmss'

/** Characters that Windows refuses in names, and control characters; % would be a token to ComfyUI. */
export const refusedCharacters = /[<>:"|?*\\%\p{Cc}]/u
/** Names of devices, which Windows refuses with any extension. */
export const reservedName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Together with a long output folder, these stay below the 260 characters of Windows. */
export const longestFolder = 80
export const longestName = 80
/** A file system takes 255 bytes; the run's id, the number and the extension take 20. */
const maxBytes = 180
/** the first words of the prompt */
const promptWords = 6
const promptLength = 40

/**
 * Where this run saves, below ComfyUI's output folder, without number and extension; undefined for the default
 * folder and name. It ends with the run's id, which makes it new: from an old name ComfyUI's cache would return an
 * older file. The patterns have been checked (`check.ts`).
 */
export function pathOf({ videoFolder, videoName }: Naming, facts: RunFacts): string | undefined {
  const [folder, name] = [videoFolder || outputFolder, videoName || namePattern]
  if (folder === outputFolder && name === namePattern) return undefined
  return exampleOf({ videoFolder, videoName }, facts)
}

/** The same, in full also for the defaults. */
export function exampleOf({ videoFolder, videoName }: Naming, facts: RunFacts): string {
  const levels = shortened(filled(videoFolder || outputFolder, facts, true), longestFolder)
  const name = shortened(filled(videoName || namePattern, facts), longestName)
  const file = [name, facts.id.slice(0, 8)].filter(Boolean).join('_')
  return [...levels.split('/'), file].map(safe).filter(Boolean).join('/')
}

/** The folder and the file's prefix of a path. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) }
}

/** Whether a file in ComfyUI's output folder may be a run's: it is in the default folder, or named as ours are. */
export function looksOurs({
  subfolder,
  filename,
}: Readonly<{ subfolder: string; filename: string }>): boolean {
  return subfolder === outputFolder || /(?:^|_)[0-9a-f]{8}_\d{5,}_\.[a-z0-9]+$/.test(filename)
}

/** The file that SaveVideo writes first for a path. */
export function firstFile(path: string): string {
  return `${path}_00001_.mp4`
}

/** The part of the folder that is the same for every run: levels before the first token. */
export function fixedFolder(videoFolder: string): string {
  const levels = (videoFolder || outputFolder).split('/')
  const varies = levels.findIndex((level) => level.includes('%'))
  return levels.slice(0, varies < 0 ? levels.length : varies).join('/')
}

/** The tokens of a pattern that mean nothing, as they were written. */
export function unknownTokens(pattern: string): string[] {
  return [...pattern.matchAll(token)].flatMap(([whole, inner = '']) =>
    isToken(inner) ? [] : [whole],
  )
}

/** A pattern with its tokens replaced, by something that is part of a name. */
export function withTokensAs(pattern: string, text: string): string {
  return pattern.replaceAll(token, text)
}

function isToken(inner: string): boolean {
  return dateToken.test(inner) || (tokenNames as readonly string[]).includes(inner)
}

/** With `folders`, a date may have several levels, as in ComfyUI: "%date:yyyy/MM%". */
function filled(pattern: string, facts: RunFacts, folders = false): string {
  return pattern.replaceAll(token, (whole, inner: string) => {
    const format = dateToken.exec(inner)
    if (format) {
      const date = formatDate(format[1] ?? dateByDefault, facts.date)
      return folders ? date.split('/').map(plain).join('/') : plain(date)
    }
    return isToken(inner) ? plain(valueOf(inner as TokenName, facts)) : whole
  })
}

function valueOf(name: TokenName, facts: RunFacts): string {
  const { date } = facts
  const values: Record<TokenName, () => string> = {
    mode: () => facts.mode,
    prompt: () => firstWords(facts.prompt),
    seed: () => String(facts.seed),
    preset: () => facts.preset,
    width: () => String(facts.width),
    height: () => String(facts.height),
    year: () => String(date.getFullYear()),
    month: () => formatDate('MM', date),
    day: () => formatDate('dd', date),
    hour: () => formatDate('hh', date),
    minute: () => formatDate('mm', date),
    second: () => formatDate('ss', date),
  }
  return values[name]()
}

/** In ComfyUI's formats, in local time: d, M, h (0 to 23), m, s once or twice; yy or yyyy. */
function formatDate(format: string, date: Date): string {
  const numbers: Readonly<Record<string, number>> = {
    d: date.getDate(),
    M: date.getMonth() + 1,
    h: date.getHours(),
    m: date.getMinutes(),
    s: date.getSeconds(),
  }
  return format.replaceAll(dateParts, (part) => {
    const year = String(date.getFullYear())
    if (part === 'yyyy') return year
    if (part === 'yy') return year.slice(2)
    return String(numbers[part.charAt(0)] ?? '').padStart(part.length, '0')
  })
}

/** Words of letters and digits alone, joined so that no shell and no address needs quotes. */
function firstWords(prompt: string): string {
  const words =
    prompt
      .normalize('NFC')
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return shortened(words.slice(0, promptWords).join('-'), promptLength)
}

/** A token's value is one part of a name: it makes no folders, and is no token itself. */
function plain(value: string): string {
  return value.replaceAll(new RegExp(`/|${refusedCharacters.source}`, 'gu'), '-')
}

/** One level that every system takes. */
function safe(level: string): string {
  const trimmed = level.replaceAll(/^[. ]+|[. ]+$/g, '')
  return reservedName.test(trimmed) ? `_${trimmed}` : trimmed
}

/** At most this many characters, whole ones, and not too many bytes. */
function shortened(text: string, length: number): string {
  const encoder = new TextEncoder()
  const kept = Array.from(text).slice(0, length)
  while (encoder.encode(kept.join('')).length > maxBytes) kept.pop()
  return kept.join('').replaceAll(/[-_. /]+$/g, '')
}
