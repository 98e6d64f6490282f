import { watch } from 'vue'
import type { Problem } from '../../core/problem/problem.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Jobs } from './jobs.ts'

/**
 * Reads the server's lists again when a run fails because of a missing model file. The file may have gone
 * since the page was opened, and Create offers to download what the lists lack.
 */
export function watchForVanished(
  { live, past }: Pick<Jobs, 'live' | 'past'>,
  adviceOn: (job: Entry) => readonly Problem[],
  refresh: () => void,
): () => void {
  return watch(live, (now, before) => {
    const ended = new Set(before.map(({ id }) => id))
    for (const { id } of now) ended.delete(id)
    if (ended.size === 0) return
    const jobs = past.value.filter(({ id }) => ended.has(id))
    if (jobs.some((job) => adviceOn(job).some(isAboutModel))) refresh()
  })
}

function isAboutModel({ code, model }: Problem): boolean {
  return model !== undefined || code === 'model_missing' || code === 'model_damaged'
}
