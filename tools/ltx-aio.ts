/**
 * ltx-aio run LIST [--server URL] [--out DIR] [--finish] …
 *
 * Makes the videos of a list of requests on a ComfyUI, and goes on where an earlier ltx-aio ended.
 */
import { help, Misused, optionsOf } from './ltx-aio/options.ts'
import { createReport } from './ltx-aio/report.ts'
import { exit, runList } from './ltx-aio/run.ts'

let code: number = exit.made
try {
  const options = optionsOf(process.argv.slice(2))
  if (!options) console.log(help)
  else {
    const terminal = { out: process.stdout, err: process.stderr }
    code = await runList(options, createReport(options.json, options.out, terminal))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Misused) console.error('See ltx-aio --help.')
  code = error instanceof Misused ? exit.notStarted : exit.someFailed
}
// other runs may still be followed
process.stdout.write('', () => process.exit(code))
