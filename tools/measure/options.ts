import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Misused, serverOf } from '../ltx-aio/options.ts'
import { cache } from '../machine/paths.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import { families } from '../../web/src/families/index.ts'
import { modes } from '../../web/src/modes/index.ts'

export const help = `Usage: npm run measure -- [options]

Makes videos of several sizes and lengths on a ComfyUI, one after the other, and writes what they took: seconds, and
the most memory that was in use. Nobody else should use that ComfyUI meanwhile. Its videos stay in its output folder,
under LTX_AIO/measured.

  --server URL     the ComfyUI (default: http://127.0.0.1:8188)
  --random-weights a ComfyUI of its own instead, with models of full size filled with random numbers: for machines
                   without the models, which take as long and as much memory. Its videos are noise. It is the
                   ComfyUI that is installed here; COMFYUI_DIR names another. Options for its main.py follow after
                   another --
  --folder DIR     where to put the random weights: about 40 GB (default: .cache in this folder)
  --keep           keeps them for the next time, and the videos; otherwise both are removed
  --tiny           tiny ones and the smallest video only, to see in minutes and on a CPU that all works
  --family ID      ${families.all.map(({ id }) => id).join(' or ')} (default: ${families.all[0]?.id ?? ''})
  --presets A,B    presets to measure (default: the family's default)
  --loader ID      how models are loaded (default: what the panel proposes for the machine)
  --low-vram       as in low VRAM mode (default: what the panel proposes)
  --short          sizes up to the official one, in the default length: about 10 minutes on most cards
  --out FILE       the report (default: measured.json); what it has of other machines and days is kept
  --help           prints this

In a clone of LTX AIO, a report in web/src/families/FAMILY/measured.json replaces the estimates in tiers.ts.
Exit codes: 0 measured, 1 something else than memory was in the way, 2 nothing was started.`

/** Instead of real weights. */
export interface RandomWeights {
  /** where a folder for them is created */
  readonly folder: string
  readonly keep: boolean
  readonly tiny: boolean
  /** options for main.py */
  readonly args: readonly string[]
}

export interface Options {
  readonly server: string
  /** null: those of the server */
  readonly random: RandomWeights | null
  readonly family: string
  readonly presets: readonly string[]
  /** null: as proposed */
  readonly loader: string | null
  readonly lowVram: boolean | null
  readonly short: boolean
  readonly out: string
}

/** The options of a command line; null if it asks for help. Throws `Misused`. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args)
  const { help: asked, family: id, presets, loader, ...rest } = values
  if (asked) return null
  const family = families.all.find((one) => one.id === id)
  if (!family) throw new Misused(`There is no family ${id}.`)
  if (loader !== undefined && !Object.hasOwn(family.loaders, loader))
    throw new Misused(
      `${family.name} has no loader ${loader}: ${Object.keys(family.loaders).join(', ')}.`,
    )
  return {
    server: serverOf(rest.server ?? 'http://127.0.0.1:8188'),
    random: randomOf(values, positionals),
    family: family.id,
    presets: presetsOf(family, presets),
    loader: loader ?? null,
    lowVram: rest['low-vram'] ?? null,
    short: rest.short,
    out: rest.out,
  }
}

function presetsOf(family: Family, asked: string | undefined): readonly string[] {
  const offered = family.presets[modes.t2v.presets].map(({ id }) => id)
  const presets = asked?.split(',') ?? [family.preset]
  const stray = presets.find((preset) => !offered.includes(preset))
  if (stray !== undefined)
    throw new Misused(`${family.name} has no preset ${stray}: ${offered.join(', ')}.`)
  return presets
}

type Values = ReturnType<typeof parsed>['values']

function randomOf(values: Values, args: readonly string[]): RandomWeights | null {
  const { folder, keep, tiny, server } = values
  if (!values['random-weights']) {
    const [stray] = [...(keep ? ['--keep'] : []), ...(tiny ? ['--tiny'] : [])]
    const lone = stray ?? (folder === undefined ? args[0] : '--folder')
    if (lone !== undefined) throw new Misused(`${lone} needs --random-weights.`)
    return null
  }
  if (server !== undefined)
    throw new Misused('--random-weights starts a ComfyUI of its own: leave --server out.')
  return { folder: resolve(folder ?? cache), keep, tiny, args }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        server: { type: 'string' },
        'random-weights': { type: 'boolean', default: false },
        folder: { type: 'string' },
        keep: { type: 'boolean', default: false },
        tiny: { type: 'boolean', default: false },
        family: { type: 'string', default: families.all[0]?.id ?? '' },
        presets: { type: 'string' },
        loader: { type: 'string' },
        'low-vram': { type: 'boolean' },
        short: { type: 'boolean', default: false },
        out: { type: 'string', default: 'measured.json' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw new Misused((error as Error).message)
  }
}
