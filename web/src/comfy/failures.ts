/**
 * Up to 1.53, ComfyUI's frontend opens a dialog over the page, or an error counter, for every failure that
 * its socket reports, including our runs, whose failures have a card here. So a failure of a run owned here
 * is dispatched under our own event name. The frontend sees an interruption: it clears its progress and shows
 * nothing. All other failures pass through.
 *
 * Which listener runs first depends on the version (its store listens before any extension loads), so this
 * hooks the socket's dispatch. Frontends without that hook behave as if we were not here.
 */

/** Reports the failure of a run owned here, as "execution_error" does for others. */
export const ownFailure = 'ltx_aio.failed'

/** The part of ComfyUI's `api` that dispatches messages. */
export interface Hub {
  dispatchCustomEvent?: (type: string, detail?: unknown) => boolean
}

export interface Failures {
  /** Whoever returns true owns the run with this prompt_id. */
  own(isOurs: (id: string) => boolean): () => void
  /** Whether this is the interruption that we made up for the frontend. */
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
