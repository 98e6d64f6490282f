import { join } from 'node:path'
import { cache, type Server, startComfy } from '../../tools/lib/comfy.mjs'
import { frontendRoot } from '../../tools/lib/install.mjs'
import { startRecorded } from '../../tools/lib/recorded.mjs'
import { makeSamples } from '../comfyui/samples.ts'
import { type Front, openFront } from './front.ts'
import { between, comfyFor, ends, serverVariable } from './servers.ts'

// a first visit opens dialogs over the page
const settings = {
  'Comfy.TutorialCompleted': true,
  'Comfy.RightSidePanel.ShowErrorsTab': false,
}

/**
 * One server for each end of the frontends, a recorded one where there is no ComfyUI; those between stand in front of
 * the newest one's. Their addresses, or why there is none, reach the workers in the environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  makeSamples()
  const servers: Server[] = []
  for (const frontend of ends) {
    const comfy = comfyFor(frontend)
    if ('missing' in comfy) console.log(`${comfy.missing[0] ?? ''} A recorded one takes its place.`)
    const files = frontendRoot(frontend)
    if ('missing' in files) {
      process.env[serverVariable(frontend)] = `! ${files.missing.join(' ')}`
      continue
    }
    const server =
      'missing' in comfy
        ? await startRecorded({
            base: join(cache, `test-e2e-recorded-${frontend}`),
            frontendRoot: files.dir,
            // the recorded runs are small ones: a test has to see how far they are, and stop them
            speed: 0.3,
            settings,
          })
        : await startComfy({
            comfy,
            base: join(cache, `test-e2e-${frontend}`),
            frontendRoot: files.dir,
            settings,
          })
    servers.push(server)
    process.env[serverVariable(frontend)] = server.url
  }
  const fronts: Front[] = []
  const newest = process.env[serverVariable(ends[1])] ?? '!'
  for (const frontend of between) {
    const files = frontendRoot(frontend)
    if ('missing' in files || newest.startsWith('!')) {
      const why = 'missing' in files ? `! ${files.missing.join(' ')}` : newest
      process.env[serverVariable(frontend)] = why
      continue
    }
    const front = await openFront(newest, files.dir)
    fronts.push(front)
    process.env[serverVariable(frontend)] = front.url
  }
  return async () => {
    for (const front of fronts) await front.stop()
    for (const server of servers) await server.stop()
  }
}
