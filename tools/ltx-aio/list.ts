import type { VideoFacts } from '../../web/src/core/form/media.ts'
import type { RequestInput } from '../../web/src/core/form/request.ts'
import { parseRequest, Refused } from '../prompt/request.ts'
import { withClipFacts } from '../prompt/rework.ts'
import { createFinder, filesOf, type LocalFile, renamed } from './files.ts'
import { keysOf } from './manifest.ts'
import type { Placed, Row } from './rows.ts'

/** A request of a list, with the server's names for its files. */
export interface Wanted {
  readonly place: string
  readonly key: string
  readonly input: RequestInput
  /** those of its files that are on this machine */
  readonly files: readonly LocalFile[]
}

/** Stands for a video that only the server can examine: a request needs numbers. */
export const anyVideo: VideoFacts = {
  kind: 'video',
  frames: 49,
  width: 512,
  height: 512,
  fps: 24,
  seconds: 49 / 24,
  hasAudio: true,
  audioSeconds: 49 / 24,
}

/** Reads the requests of a list and the local files that they name. */
export async function readWanted(
  rows: readonly Row[],
  folder: string,
): Promise<{ readonly wanted: readonly Wanted[]; readonly problems: readonly Placed[] }> {
  const finder = createFinder(folder)
  const found: Omit<Wanted, 'key'>[] = []
  const problems: Placed[] = []
  for (const { place, json } of rows) {
    try {
      const given = parseRequest(await withClipFacts(json, async () => anyVideo))
      const named = filesOf(given)
      const local = new Map<string, LocalFile>()
      for (const one of named) {
        const file = await finder.find(one)
        if (file) local.set(one.name, file)
      }
      const input = renamed(unguessed(given, json), (name) => local.get(name)?.name ?? name)
      found.push({ place, input, files: [...local.values()] })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      problems.push(...error.problems.map((one) => ({ place, ...one })))
    }
  }
  const keys = keysOf(found.map(({ input }) => input))
  return { wanted: found.map((one, at) => ({ ...one, key: keys[at] ?? '' })), problems }
}

/** The request with the clips as they were given, for the server to examine those without numbers. */
function unguessed(input: RequestInput, json: Row['json']): RequestInput {
  const { rework } = json as { readonly rework?: { readonly clips: RequestInput['rework'] } }
  return input.rework && rework
    ? { ...input, rework: { ...input.rework, clips: rework.clips as never } }
    : input
}
