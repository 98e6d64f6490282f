/**
 * npm run record:nodes [-- --server URL]
 *
 * Writes tests/node-defs/<version>.json: a ComfyUI's definitions of the node classes that the templates use. Unit
 * tests fit every mode to each recorded version. --server records a running ComfyUI; otherwise each one found on this
 * machine is started and recorded.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { families } from '../web/src/families/index.ts'
import { findUsableComfys, startComfy } from './comfyui/comfy.ts'
import { cache, root } from './machine/paths.ts'
import { recordNodes, recordText } from './record/node-record.ts'

async function record(url: string): Promise<void> {
  const found = await recordNodes(url, families.all)
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
