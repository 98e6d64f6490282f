/**
 * Makes untrusted text safe to display: file names, prompts and server messages may be megabytes long, change
 * the direction of the text around them, or hide characters. Search, copy and send use the raw value.
 */

/** Text on several lines. */
export function shownText(raw: string, max = 20_000): string {
  const text = visible(raw.slice(0, max * slack).replace(/\r\n?/g, '\n'))
  return isolated(shortened(text, max, raw.length > max * slack))
}

/** Text on one line. */
export function shownLine(raw: string, max = 200): string {
  const text = oneLine(raw.slice(0, max * slack))
  return isolated(shortened(text, max, raw.length > max * slack))
}

/** A file name, shortened in the middle so that its extension stays visible. */
export function shownName(raw: string, max = 60): string {
  const start = Array.from(oneLine(raw.slice(0, max * slack)))
  if (start.length <= max && raw.length <= max * slack) return isolated(start.join(''))
  const tail = Math.floor(max / 3)
  const end = Array.from(oneLine(raw.slice(-max * slack))).slice(-tail)
  return isolated([...start.slice(0, max - tail - 1), '…', ...end].join(''))
}

/** Characters read per character shown: hidden ones must not crowd out the rest. */
const slack = 4

function oneLine(raw: string): string {
  return visible(raw).replace(/\s+/g, ' ').trim()
}

function visible(raw: string): string {
  return (
    raw
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      // bidi controls, zero-width space, byte order marks, tags …; joiners and the emoji selectors do show
      .replace(/(?!\t|\n|\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{DI}\u2028\u2029\uFFF9-\uFFFB]/gu, '')
      .replace(/[\u200C\u200D]+/g, joinerAt)
      // more than a few marks on a letter overlap the lines around it
      .replace(/((?:\p{M}[\u200C\u200D]?){4})[\p{M}\u200C\u200D]+/gu, '$1')
  )
}

/** Joiners build emoji and shape Persian and Indic words; between Latin letters they only hide. */
function joinerAt(joiners: string, at: number, text: string): string {
  const letter = (index: number): boolean => (text.charCodeAt(index) || 0) > 0x7f
  return letter(at - 1) && letter(at + joiners.length) ? joiners.slice(0, 1) : ''
}

function shortened(text: string, max: number, cut: boolean): string {
  // a text never has more characters than code units
  if (!cut && text.length <= max) return text
  const characters = Array.from(text)
  if (!cut && characters.length <= max) return text
  return `${characters
    .slice(0, max - 1)
    .join('')
    .replace(/[\u200C\u200D\s]+$/u, '')}…`
}

const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Inside a "first strong isolate", text of the other direction moves nothing outside. */
function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}
