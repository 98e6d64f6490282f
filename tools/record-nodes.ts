/**
 * npm run record:nodes [-- --server URL]
 *
 * Writes tests/node-defs/<version>.json: what a ComfyUI says of the node classes that the templates use. The unit
 * tests fit every mode to each version that is there. With --server from a ComfyUI that runs, else from each that
 * is found on this machine, which is started for it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ltx23 } from '../web/src/families/ltx-2.3/index.ts'
import { cache, findUsableComfys, root, startComfy } from './lib/comfy.mjs'
import { recordNodes, recordText } from './lib/node-record.ts'

async function record(url: string): Promise<void> {
  const found = await recordNodes(url, ltx23)
  const folder = join(root, 'tests/node-defs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${found.comfyui}.json`), recordText(found))
  console.log(`Recorded ComfyUI ${found.comfyui}.`)
}

async function recordFound(): Promise<void> {
  const { found, missing } = findUsableComfys()
  if (missing.length > 0) console.error(missing.join('\n'))
  for (const comfy of found) {
    const base = join(cache, `record-nodes-${comfy.version}`)
    const server = await startComfy({ comfy, base, extension: false, weights: false })
    try {
      await record(server.url)
    } finally {
      await server.stop()
    }
  }
  if (found.length === 0) process.exitCode = 1
}

const { values } = parseArgs({ options: { server: { type: 'string' } } })
await (values.server === undefined ? recordFound() : record(values.server))
