import type { Families } from '../../core/family/families.ts'
import { type PastRun, type Work, workOf } from '../../core/progress/past-runs.ts'
import { isOpenLength, lengthIn, type Request } from '../../core/form/request.ts'
import { snapFrames } from '../../core/form/snap.ts'
import { modes } from '../../modes/index.ts'
import type { Entry } from '../ledger/entry.ts'

/** A history may have thousands. */
export const newestRuns = 300

/** Older runs add nothing. */
const maxPast = 100

/** In place of a device: what another engine has isn't known, but that it is always the same. */
export function deviceOf(engine: string): string {
  return `engine ${engine}`
}

/** Whether a run was on this device. Runs from before that was recorded count for every device here. */
export function isOnDevice({ timing, engine }: Entry, device: string | undefined): boolean {
  if (engine) return device === deviceOf(engine.id)
  if (timing?.device === undefined) return !device?.startsWith(deviceOf(''))
  return device === undefined || timing.device === device
}

/** The newest measured runs on this device, for estimates. `past` is newest first. */
export function pastRunsOf(
  past: readonly Entry[],
  families: Families,
  device: string | undefined,
  counts: (request: Request) => boolean = () => true,
): PastRun[] {
  return past
    .filter(
      (entry) =>
        entry.state.status === 'completed' &&
        entry.timing !== undefined &&
        isOnDevice(entry, device) &&
        counts(entry.request),
    )
    .slice(0, maxPast)
    .flatMap(({ request, timing }) => {
      const work = workFor(request, families)
      return work && timing ? [{ work, timing }] : []
    })
}

/** The last lengths count: prompts of one project are alike. */
const lastChosen = 9

/** A request whose length the model has yet to choose gets the one to expect: the median of what it chose last. */
export function likelyOf(request: Request, past: readonly Entry[], families: Families): Request {
  if (!isOpenLength(request)) return request
  const family = families.of(request)
  const seconds = past
    .filter((entry) => entry.request.chosenFrames !== null && families.of(entry.request) === family)
    .slice(0, lastChosen)
    .map((entry) => lengthIn(entry.request))
    .toSorted((a, b) => a - b)
  const median = seconds[Math.floor(seconds.length / 2)]
  if (median === undefined) return request
  return { ...request, chosenFrames: snapFrames(median, request.fps, family.frames.step) }
}

const works = new WeakMap<Request, Work | null>()

/** The work of a request, null if its preset was removed. Requests never change, and every estimate asks for the same past ones. */
export function workFor(request: Request, families: Families): Work | null {
  const known = works.get(request)
  if (known !== undefined) return known
  const work = workOf(request, modes[request.mode], families.of(request))
  works.set(request, work)
  return work
}
