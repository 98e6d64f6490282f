import type { Comfy } from '../../comfy/comfy.ts'
import { annotatedName, type ServerFile } from '../../core/form/held.ts'
import type { MediaFacts } from '../../core/form/media.ts'
import { type Clip, clipOf, type Reworked } from '../../core/form/rework.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { ifReachable } from '../world/reachable.ts'

/** Videos on the server as clips of a rework. */

/** A video's clip, or why it can't be one. Null if nothing is known about the file. */
export function clipFrom(
  file: ServerFile,
  job: string | null,
  facts: MediaFacts | null,
  otherwise: Reworked | null,
): { readonly clip: Clip } | { readonly problem: Problem } | null {
  const name = file.filename
  if (facts?.kind === 'unreadable') {
    const { reason, cause = null } = facts
    return { problem: problem('media_unreadable', { name, reason, cause }) }
  }
  if (facts && facts.kind !== 'video')
    return { problem: problem('media_wrong_kind', { name, is: facts.kind, needs: 'video' }) }
  const known = facts ?? otherwise
  return known && { clip: clipOf(file, job, known) }
}

/** What the backend says about a file; null if it doesn't answer. */
export async function factsOf(
  file: ServerFile,
  comfy: Pick<Comfy, 'shim'>,
): Promise<MediaFacts | null> {
  return (await ifReachable(() => comfy.shim.probe(annotatedName(file)))) ?? null
}
