import type { Comfy } from '../comfy.ts'
import type { Engine } from './engine.ts'

/** This ComfyUI: its files are where they belong, and its events come over the page's own socket. */
export function hereEngine(comfy: Comfy): Engine {
  return {
    about: null,
    upload: async (names) => new Map(names.map((name) => [name, name])),
    submit: (submission) => comfy.queue(submission),
    follow: () => () => undefined,
    result: async (_id, file) => file,
    capabilities: (classes) => comfy.nodeDefs(classes),
    machine: () => comfy.machine(),
    job: (id) => comfy.job(id),
    cancel: (id) => comfy.cancel(id),
    dequeue: (id) => comfy.dequeue(id),
    queued: () => comfy.queued(),
    live: () => comfy.live(),
  }
}
