/**
 * npm run measure -- [--server URL] [--family ID] [--presets A,B] [--short] [--out FILE]
 *
 * Measures how long videos take on a ComfyUI and how much memory they need, for tiers.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Family } from '../web/src/core/family/family.ts'
import { ladder, type Loading } from '../web/src/core/lists/ladder.ts'
import type { Measured, MeasuredRun } from '../web/src/core/machine/measured.ts'
import { tierOf } from '../web/src/core/machine/tier.ts'
import type { MachineNow } from '../web/src/comfy/machine.ts'
import { modes } from '../web/src/modes/index.ts'
import { families } from '../web/src/families/index.ts'
import { createChecks, learn, machineOf } from './ltx-aio/checks.ts'
import { Misused } from './ltx-aio/options.ts'
import { climb } from './measure/measuring.ts'
import { help, type Options, optionsOf } from './measure/options.ts'
import { serverAt } from './prompt/server.ts'

try {
  const options = optionsOf(process.argv.slice(2))
  if (options) await measureAll(options)
  else console.log(help)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Misused) console.error('See npm run measure -- --help.')
  process.exitCode = error instanceof Misused ? 2 : 1
}

async function measureAll(options: Options): Promise<void> {
  const family = families.of(options)
  const server = serverAt(options.server)
  const known = await learn(server)
  const machine = await machineOf(server)
  if (!machine) throw new Error('ComfyUI names no device.')
  const loading = loadingOf(options, family, machine)
  const rungs = options.presets.map((preset) =>
    ladder({ family, mode: modes.t2v, preset, ...loading }, options.short),
  )
  const runs: MeasuredRun[] = []
  const checks = createChecks(server, known)
  for (const own of rungs)
    await climb(own, {
      server,
      checks,
      known,
      family,
      tell(run) {
        runs.push(run)
        console.log(line(run))
        // what was measured so far is worth keeping, whatever ends the rest
        write(options.out, { machine: factsOf(machine), date: today(), runs })
      },
    })
  console.log(`Written to ${options.out}.`)
}

function loadingOf({ loader, lowVram }: Options, family: Family, machine: MachineNow): Loading {
  const tier = tierOf(machine, family)
  return { loader: loader ?? tier.loader, lowVram: lowVram ?? tier.lowVram }
}

function factsOf({ device, type, vram, ram, torch, comfyui }: MachineNow): Measured['machine'] {
  return {
    device,
    type,
    vram,
    ram,
    ...(torch === undefined ? {} : { torch }),
    ...(comfyui === undefined ? {} : { comfyui }),
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

const gib = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GiB`

function line({
  preset,
  width,
  height,
  frames,
  fps,
  warm,
  seconds,
  vram,
  ram,
}: MeasuredRun): string {
  const what = `${preset} ${width}×${height}, ${(frames / fps).toFixed(1)} s`
  const took = seconds === null ? 'out of memory' : `${seconds.toFixed(1)} s`
  return `${what}: ${took}${warm ? '' : ', with loading'}; VRAM ${gib(vram ?? 0)}, RAM ${gib(ram ?? 0)}`
}

/** Adds to the list of a file, in place of what it has of this machine and day. */
function write(file: string, report: Measured): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured[]) : []
  const others = before.filter(
    ({ machine, date }) => machine.device !== report.machine.device || date !== report.date,
  )
  writeFileSync(file, `${JSON.stringify([...others, report], null, 2)}\n`)
}
