/**
 * Text of strangers, made fit to be seen: file names, prompts and messages of servers may be megabytes
 * long, turn the direction of what stands beside them, or hide characters. The raw value stays what is
 * searched, copied and sent.
 */

/** Text on several lines. */
export function shownText(raw: string, most = 20_000): string {
  const text = visible(raw.slice(0, most * slack).replace(/\r\n?/g, '\n'))
  return isolated(shortened(text, most, raw.length > most * slack))
}

/** Text on one line. */
export function shownLine(raw: string, most = 200): string {
  const text = oneLine(raw.slice(0, most * slack))
  return isolated(shortened(text, most, raw.length > most * slack))
}

/** A file name: shortened in its middle, so that its ending is never out of sight. */
export function shownName(raw: string, most = 60): string {
  const start = Array.from(oneLine(raw.slice(0, most * slack)))
  if (start.length <= most && raw.length <= most * slack) return isolated(start.join(''))
  const tail = Math.floor(most / 3)
  const end = Array.from(oneLine(raw.slice(-most * slack))).slice(-tail)
  return isolated([...start.slice(0, most - tail - 1), '…', ...end].join(''))
}

/** Characters looked at for each one shown: hidden ones must not keep the rest from being seen. */
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
      // more than a few marks on one letter grow over the lines around it
      .replace(/((?:\p{M}[\u200C\u200D]?){4})[\p{M}\u200C\u200D]+/gu, '$1')
  )
}

/** Joiners make emoji and shape Persian and Indic words; between Latin letters they only hide. */
function joinerAt(joiners: string, at: number, text: string): string {
  const letter = (index: number): boolean => (text.charCodeAt(index) || 0) > 0x7f
  return letter(at - 1) && letter(at + joiners.length) ? joiners.slice(0, 1) : ''
}

function shortened(text: string, most: number, cut: boolean): string {
  // no text has more characters than code units
  if (!cut && text.length <= most) return text
  const characters = Array.from(text)
  if (!cut && characters.length <= most) return text
  return `${characters
    .slice(0, most - 1)
    .join('')
    .replace(/[\u200C\u200D\s]+$/u, '')}…`
}

const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** Between "first strong isolate" and its end, text of the other direction moves nothing outside. */
function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}
