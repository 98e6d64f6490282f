/** An expected problem in two sentences: what happened, and what to do. */
export type Message = readonly [what: string, remedy: string]

/** Without the sub-folder for uploads, which means nothing to the user. */
export function bare(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
