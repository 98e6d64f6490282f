/**
 * Up to 1.53, ComfyUI's frontend opens a dialog over the page, or a box that counts errors, for every
 * failure that its socket tells of: also for our runs, whose failures have a card here. So a failure of a
 * run that somebody here owns is told under a name of our own. To the frontend that run was interrupted: it
 * puts its progress away and shows nothing. All others reach it as ever.
 *
 * What listens first depends on the version (its store listens before any extension is loaded), so this
 * stands where its socket hands messages on. A frontend without that place behaves as if we were not here.
 */

/** Tells of the failure of a run that somebody here owns, as "execution_error" does of any other. */
export const ownFailure = 'ltx_aio.failed'

/** The part of ComfyUI's `api` that hands messages on. */
export interface Hub {
  dispatchCustomEvent?: (type: string, detail?: unknown) => boolean
}

export interface Failures {
  /** Whoever says yes owns the run with this prompt_id. */
  own(isOurs: (id: string) => boolean): () => void
  /** Is it the interruption that we have told the frontend of? */
  isMadeUp(detail: unknown): boolean
}

export function failuresOver(hub: Hub): Failures {
  const owners = new Set<(id: string) => boolean>()
  const madeUp = new WeakSet<object>()
  let listening = false

  function isOwned(detail: unknown): detail is object {
    const { prompt_id: id } = (detail ?? {}) as { prompt_id?: unknown }
    return typeof id === 'string' && [...owners].some((isOurs) => isOurs(id))
  }

  function listen(): void {
    const handOn = hub.dispatchCustomEvent
    if (listening || !handOn) return
    listening = true
    hub.dispatchCustomEvent = function dispatchCustomEvent(this: Hub, type, detail) {
      if (type !== 'execution_error' || !isOwned(detail)) return handOn.call(this, type, detail)
      handOn.call(this, ownFailure, detail)
      const instead = { ...detail }
      madeUp.add(instead)
      return handOn.call(this, 'execution_interrupted', instead)
    }
  }

  return {
    own(isOurs) {
      listen()
      owners.add(isOurs)
      return () => owners.delete(isOurs)
    },
    isMadeUp: (detail) => typeof detail === 'object' && detail !== null && madeUp.has(detail),
  }
}
