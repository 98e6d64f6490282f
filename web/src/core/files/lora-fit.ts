import { baseName } from '../family/catalogue.ts'
import type { Family } from '../family/family.ts'
import type { LoraFacts } from '../family/lora-facts.ts'
import { factsOf as catalogued } from '../family/loras.ts'
import type { LoraRow } from '../form/form.ts'
import { userLoraFolder } from '../graph/user-loras.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'
import { words } from '../../words/index.ts'
import { type FileFacts, factsOf, type Headers } from './facts.ts'

/** Whether a LoRA suits a family, and for which generations it was made; none where nothing says so. */
export interface LoraFit {
  /** experimental: of another generation, which loads; mixed: of one that doesn't; unfit: no LoRA for LTX */
  readonly is: 'fits' | 'experimental' | 'mixed' | 'unfit'
  /** "LTX-2" */
  readonly madeFor: readonly string[]
  /** the header's, as ltx_aio/headers/naming.py has it */
  readonly kind: string | null
}

/** Of the model; LoRAs for text encoders have no effect in its chain. */
const isLora = (kind: string): boolean => kind !== 'textEncoderLora' && /lora$/i.test(kind)

const fits: LoraFit = { is: 'fits', madeFor: [], kind: null }

type Fitted = Pick<Family, 'name' | 'generation' | 'catalogue' | 'loras' | 'experimentalLoras'>

/** The catalogue decides about its own files, the header about all others: what isn't known is never refused. */
export function loraFit(file: string, headers: Headers, family: Fitted): LoraFit {
  return fitOf(catalogued(file, family), factsOf(headers, userLoraFolder, file), family)
}

function fitOf(known: LoraFacts | null, facts: FileFacts | undefined, family: Fitted): LoraFit {
  if (known)
    return known.madeFor === family.name
      ? fits
      : { is: 'experimental', madeFor: [known.madeFor], kind: null }
  if (!facts || facts.kind === 'unknown') return fits
  const { kind, generations } = facts
  if (!isLora(kind) || generations?.length === 0) return { is: 'unfit', madeFor: [], kind }
  const { generation, experimentalLoras = [] } = family
  if (generation === undefined || !generations || generations.includes(generation)) return fits
  const loads = generations.some((one) => experimentalLoras.includes(one))
  const madeFor = generations.map((one) => words().files.generation(one))
  return { is: loads ? 'experimental' : 'mixed', madeFor, kind }
}

/** What of the LoRAs in use can't be used, each with a button that switches it off. */
export function lorasUnfit(
  loras: readonly LoraRow[],
  headers: Headers,
  family: Fitted,
): readonly Problem[] {
  const used = new Set(loras.filter(({ on, name }) => on && name !== '').map(({ name }) => name))
  return [...used].flatMap((name): Problem[] => {
    const { is, madeFor, kind } = loraFit(name, headers, family)
    if (is !== 'mixed' && is !== 'unfit') return []
    const file = baseName(name)
    const off: Action = {
      kind: 'set',
      label: words().files.switchOff(file),
      values: { loras: loras.map((row) => (row.name === name ? { ...row, on: false } : row)) },
    }
    const extras = {
      field: 'loras',
      model: { file: name, folder: userLoraFolder },
      actions: [off],
    } as const
    if (is === 'mixed')
      return [problem('lora_mixed', { file, of: madeFor, family: family.name }, extras)]
    const nature = kind !== null && !isLora(kind) ? words().files.kindOf(kind) : null
    return [problem('lora_unfit', { file, kind: nature, family: family.name }, extras)]
  })
}
