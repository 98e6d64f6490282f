import { join } from 'node:path'
import { cache, findComfy, startComfy } from '../../tools/lib/comfy.mjs'
import { frontendRoot } from '../../tools/lib/install.mjs'
import { makeSamples } from '../comfyui/samples.ts'
import { frontends, serverVariable } from './servers.ts'

/** One server a frontend; their addresses, or why there is none, reach the workers in the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const comfy = findComfy()
  if ('missing' in comfy) {
    for (const frontend of frontends)
      process.env[serverVariable(frontend)] = `! ${comfy.missing.join(' ')}`
    return async () => {}
  }
  makeSamples()
  const servers: { stop(): Promise<void> }[] = []
  for (const frontend of frontends) {
    const files = frontendRoot(frontend)
    if ('missing' in files) {
      process.env[serverVariable(frontend)] = `! ${files.missing.join(' ')}`
      continue
    }
    const server = await startComfy({
      comfy,
      base: join(cache, `test-e2e-${frontend}`),
      frontendRoot: files.dir,
      // a first visit opens dialogs over the page
      settings: { 'Comfy.TutorialCompleted': true, 'Comfy.RightSidePanel.ShowErrorsTab': false },
    })
    servers.push(server)
    process.env[serverVariable(frontend)] = server.url
  }
  return async () => {
    for (const server of servers) await server.stop()
  }
}
