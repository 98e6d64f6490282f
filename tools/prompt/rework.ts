import { reworkProblem } from '../../web/src/core/check/reworkable.ts'
import { fileNamed } from '../../web/src/core/form/held.ts'
import type { MediaFacts } from '../../web/src/core/form/media.ts'
import { Request, type RequestInput } from '../../web/src/core/form/request.ts'
import { clipOf, Rework } from '../../web/src/core/form/rework.ts'
import { type Problem, problem } from '../../web/src/core/problem/problem.ts'

/** Requests that work on finished videos. */

/** A clip with its file alone: the server knows the rest. */
interface Unread {
  readonly file: string
  readonly job?: string | null
}

/**
 * A request as it was read, with what the server says of the clips that state no frames, size and rate. Without a
 * server it stays as it is, and reading it says what is missing.
 */
export async function withClipFacts(
  json: unknown,
  probe: ((file: string) => Promise<MediaFacts | null>) | null,
): Promise<unknown> {
  const { rework, ...rest } = json as { readonly rework?: { readonly clips?: unknown } }
  if (!probe || !Array.isArray(rework?.clips)) return json
  const clips = await Promise.all(
    rework.clips.map(async (clip: unknown) => {
      if (!isUnread(clip)) return clip
      const facts = await probe(clip.file)
      if (facts?.kind !== 'video') return clip
      return { ...clip, ...clipOf(fileNamed(clip.file), clip.job ?? null, facts), file: clip.file }
    }),
  )
  return { ...rest, rework: { ...rework, clips } }
}

function isUnread(clip: unknown): clip is Unread {
  const { file, frames } = (clip ?? {}) as Readonly<Record<string, unknown>>
  return typeof file === 'string' && frames === undefined
}

/** The request, and why it can't be made. */
export function reworkRequest(input: RequestInput): {
  readonly request: Request
  readonly problems: readonly Problem[]
} {
  const rework = Rework.parse(input.rework)
  const wrong = (message: string): Problem =>
    problem('request_invalid', { path: 'rework', message })
  const count = rework.clips.length
  const counted =
    rework.id === 'join'
      ? count < 2 && wrong('join takes at least two clips')
      : count > 1 && wrong(`${rework.id} takes one clip`)
  const trouble = counted || reworkProblem(rework)
  return {
    request: { ...Request.parse(input), rework },
    problems: trouble ? [trouble] : [],
  }
}
