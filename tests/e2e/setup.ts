import { type Server, startComfy } from '../../tools/comfyui/comfy.ts'
import { frontendRoot } from '../../tools/machine/install.ts'
import { startRecorded } from '../../tools/comfyui/recorded.ts'
import { makeSamples } from '../comfyui/samples.ts'
import { type Front, openFront } from './front.ts'
import { baseOf, between, comfyFor, ends, serverVariable } from './servers.ts'

// on a first visit, dialogs cover the page
const settings = {
  'Comfy.TutorialCompleted': true,
  'Comfy.RightSidePanel.ShowErrorsTab': false,
}

/**
 * A server each behind the oldest and the newest frontend, a recorded one without a ComfyUI; those between front
 * the newest one's. Workers get their URLs, or why there is none, from the environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  makeSamples()
  const servers: Server[] = []
  const fronts: Front[] = []
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
            base: baseOf(frontend),
            frontendRoot: files.dir,
            // most tests wait for their video; some look at the progress of long ones, and cancel them
            speed: 2,
            longest: 7,
            settings,
          })
        : await startComfy({
            comfy,
            base: baseOf(frontend),
            frontendRoot: files.dir,
            settings,
          })
    servers.push(server)
    const front = await openFront(server.url, files.dir)
    fronts.push(front)
    process.env[serverVariable(frontend)] = front.url
  }
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
