/**
 * npm run measure -- [--server URL | --random-weights] [--family ID] [--presets A,B] [--short] [--out FILE]
 *
 * Measures how long videos take on a ComfyUI and how much memory they need, for tiers.ts.
 */
import type { Family } from '../web/src/core/family/family.ts'
import { type Climb, ladder, type Loading, type Rung } from '../web/src/core/lists/ladder.ts'
import type { Measured, MeasuredRun } from '../web/src/core/machine/measured.ts'
import { tierOf } from '../web/src/core/machine/tier.ts'
import { memoryText } from '../web/src/core/text/bytes.ts'
import type { MachineNow } from '../web/src/comfy/machine.ts'
import { modes } from '../web/src/modes/index.ts'
import { families } from '../web/src/families/index.ts'
import { createChecks, learn, machineOf } from './ltx-aio/checks.ts'
import { Misused } from './ltx-aio/options.ts'
import { climb } from './measure/measuring.ts'
import { help, type Options, optionsOf, type RandomWeights } from './measure/options.ts'
import { comfyToMeasure, filesOf, standIn } from './measure/random.ts'
import { openReport } from './measure/report.ts'
import { serverAt } from './prompt/server.ts'

try {
  const options = optionsOf(process.argv.slice(2))
  if (!options) console.log(help)
  else if (options.random) await measureRandom(options, options.random)
  else await measureAll(options, options.server)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Misused) console.error('See npm run measure -- --help.')
  process.exitCode = error instanceof Misused ? 2 : 1
}

/** Whatever ends it, nothing of it goes on, and no weights are left but those to keep. */
async function measureRandom(options: Options, random: RandomWeights): Promise<void> {
  const stand = await standIn(comfyToMeasure(), random)
  let ending: Promise<void> | undefined
  const end = (): Promise<void> => (ending ??= stand.end())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void end().finally(() => process.exit(130)))
  try {
    await measureAll(options, stand.url, (files) => stand.fill(files))
  } finally {
    await end()
  }
}

/** `provide`: writes the model files of a server that has none. */
async function measureAll(
  options: Options,
  url: string,
  provide?: (files: readonly string[]) => Promise<void>,
): Promise<void> {
  const family = families.of(options)
  const report = openReport(options.out)
  const server = serverAt(url)
  const machine = await machineOf(server)
  if (!machine) throw new Error('ComfyUI names no device.')
  const loading = loadingOf(options, family, machine)
  const rungs = options.presets.map((preset) => rungsOf({ family, preset, ...loading }, options))
  await provide?.(filesOf(rungs.flat(), family))
  const known = await learn(server)
  const runs: MeasuredRun[] = []
  const checks = createChecks(server, known)
  const weights = weightsOf(options)
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
        report.write({ machine: factsOf(machine), date: today(), ...weights, runs })
      },
    })
  console.log(`Written to ${options.out}.`)
}

function rungsOf(climb: Omit<Climb, 'mode'>, { short, random }: Options): Rung[] {
  const all = ladder({ ...climb, mode: modes.t2v }, short)
  // a CPU needs minutes for the others
  return random?.tiny ? all.slice(0, 1).map(shortest) : all
}

function shortest({ scale, request }: Rung): Rung {
  return { scale, request: { ...request, seconds: 1 } }
}

function weightsOf({ random }: Options): Pick<Measured, 'weights'> {
  return random ? { weights: random.tiny ? 'tiny' : 'random' } : {}
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
  return `${what}: ${took}${warm ? '' : ', with loading'}; VRAM ${memoryText(vram ?? 0)}, RAM ${memoryText(ram ?? 0)}`
}
