/**
 * npm run record:replays [-- MODE …]
 *
 * Records three runs of each mode, or of those named, on a real ComfyUI with tiny weights, for the tests of progress and time left
 * (tests/replay). Run it on an idle machine: any other load distorts the times.
 */
import { join } from 'node:path'
import { clientOf } from '../tests/comfyui/client.ts'
import { makeSamples } from '../tests/comfyui/samples.ts'
import { writeRuns } from '../tests/replay/write.ts'
import type { ModeId } from '../web/src/core/form/form.ts'
import { modes } from '../web/src/modes/index.ts'
import { findComfy, startComfy } from './comfyui/comfy.ts'
import { cache } from './machine/paths.ts'

const comfy = findComfy()
if ('missing' in comfy) {
  console.error(comfy.missing.join(' '))
  process.exit(1)
}
makeSamples()
// With more, torch's threads wait for each other whenever something else runs.
process.env['OMP_NUM_THREADS'] = '1'

const takes = [
  ['cold', 10],
  ['cached', 20],
  ['cached again', 30],
] as const

const wanted = process.argv.slice(2)
const all = Object.keys(modes) as ModeId[]
/** It ends with a sample clip, which is shorter than 2 s. */
const isShort = (mode: ModeId): boolean => modes[mode].lengthFrom === 'video'

for (const mode of wanted.length > 0 ? all.filter((id) => wanted.includes(id)) : all) {
  // A new server, because the previous mode's models would still be in memory.
  const server = await startComfy({ comfy, base: join(cache, 'record-replays') })
  try {
    const client = clientOf(server.url)
    const runs = []
    for (const [name, seed] of takes) {
      const seconds = isShort(mode) ? 1 : 2
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
