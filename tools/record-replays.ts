/**
 * npm run record:replays
 *
 * Records three runs of each mode on a real ComfyUI with tiny weights, for the tests of progress and time
 * left (tests/replay). On an idle machine: what else it does is in the times.
 */
import { join } from 'node:path'
import { clientOf } from '../tests/comfyui/client.ts'
import { makeSamples } from '../tests/comfyui/samples.ts'
import { writeRuns } from '../tests/replay/write.ts'
import type { ModeId } from '../web/src/core/form.ts'
import { modes } from '../web/src/modes/index.ts'
import { cache, findComfy, startComfy } from './lib/comfy.mjs'

const comfy = findComfy()
if ('missing' in comfy) {
  console.error(comfy.missing.join(' '))
  process.exit(1)
}
makeSamples()
// with more, torch's threads wait for each other whenever anything else runs
process.env['OMP_NUM_THREADS'] = '1'

const takes = [
  ['cold', 10],
  ['cached', 20],
  ['cached again', 30],
] as const

for (const mode of Object.keys(modes) as ModeId[]) {
  // a server of its own: the models of the mode before would be in memory
  const server = await startComfy({ comfy, base: join(cache, 'record-replays') })
  try {
    const client = clientOf(server.url)
    const runs = []
    for (const [name, seed] of takes) {
      // the sample clip is shorter than 2 s
      const seconds = mode === 'style' ? 1 : 2
      const { request } = await client.requestOf(mode, {
        seed,
        width: 640,
        height: 384,
        seconds,
        fit: 'crop',
      })
      const { job, moments } = await client.run(request)
      if (job.state.status !== 'completed') throw new Error(`${mode}, ${name}: ${job.state.status}`)
      runs.push({ name, request, nodes: job.nodes, events: moments })
      console.log(`${mode}, ${name}: ${Math.round(moments.at(-1)?.at ?? 0)} ms`)
    }
    writeRuns(mode, runs)
  } finally {
    await server.stop()
  }
}
