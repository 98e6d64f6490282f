/**
 * A walk through earlier prompts, as in a shell. Every text that was typed on the way stays where it was typed,
 * until the walk ends: `typedIn` has them all.
 */
export interface Walk {
  /** earlier prompts, newest first, as they were when the walk began */
  readonly list: readonly string[]
  /** index in the list; -1 is the text that was there before */
  readonly at: number
  /** texts by place, where they differ from the list's */
  readonly typed: ReadonlyMap<number, string>
}

/** A walk that starts at this text. A text that is in the list is not met twice. */
export function startWalk(text: string, list: readonly string[]): Walk {
  return {
    list: [...new Set(list)].filter((one) => one !== text),
    at: -1,
    typed: new Map([[-1, text]]),
  }
}

/** The text at the walk's place. */
export function textAt({ list, at, typed }: Walk): string {
  return typed.get(at) ?? list[at] ?? ''
}

/** The walk after a step, 1 = older, -1 = newer; null at either end. `now` is the text in the field. */
export function step(walk: Walk, by: 1 | -1, now: string): Walk | null {
  const here = keep(walk, now)
  const at = here.at + by
  return at < -1 || at >= here.list.length ? null : { ...here, at }
}

/** The walk with the text as it is now in its place. */
export function keep(walk: Walk, now: string): Walk {
  return now === textAt(walk) ? walk : { ...walk, typed: new Map([...walk.typed, [walk.at, now]]) }
}

/** The texts that were typed and are in no list, besides the one in the field; the newest place first. */
export function typedIn({ list, at, typed }: Walk): string[] {
  return [...typed]
    .filter(([place, text]) => place !== at && text.trim() !== '' && !list.includes(text))
    .sort(([one], [other]) => one - other)
    .map(([, text]) => text)
}
