import { baseName } from '../family/catalogue.ts'
import type { Family, ModelRole } from '../family/family.ts'
import { roleName } from '../family/words.ts'
import type { NodeDefs } from '../graph/node-defs.ts'
import { type ApiPrompt, splitPath } from '../graph/template.ts'
import { type Action, type Problem, problem, type ProblemExtras } from '../problem/problem.ts'
import { words } from '../../words/index.ts'
import { type FileFacts, factsOf, type Headers } from './facts.ts'
import { classOf, optionsOf } from './listed.ts'

/** Why a file can't have a role: of another generation, of another kind, or by another factor. */
export type Mismatch = 'generation' | 'kind' | 'factor'

/** Null for a file that fits, or of which not enough is known: what isn't known is never refused. */
export function mismatchOf(
  facts: FileFacts | undefined,
  { is }: Pick<ModelRole, 'is'>,
  { generation }: Pick<Family, 'generation'>,
): Mismatch | null {
  if (!facts || !is || facts.kind === 'unknown') return null
  if (!is.kinds.includes(facts.kind)) return 'kind'
  if (generation !== undefined && facts.generations && !facts.generations.includes(generation))
    return 'generation'
  const { upscaler } = facts
  const other = upscaler && (upscaler.axis !== 'space' || upscaler.factor !== is.factor)
  return is.factor !== undefined && other ? 'factor' : null
}

/**
 * What of a prompt's model files doesn't go together, each with the file to take instead. `own`: the form's choices,
 * which that changes.
 */
export function mismatchesIn(
  prompt: ApiPrompt,
  family: Family,
  headers: Headers,
  defs: NodeDefs,
  own: Readonly<Record<string, string>> = {},
): Problem[] {
  const seen = new Set<string>()
  return Object.entries(family.roles).flatMap(([id, role]) =>
    role.inputs.flatMap((path): Problem[] => {
      const file = fileAt(prompt, id, path, family)
      if (file === null || seen.has(`${role.folder}/${file}`)) return []
      seen.add(`${role.folder}/${file}`)
      const facts = factsOf(headers, role.folder, file)
      const why = mismatchOf(facts, role, family)
      if (!facts || !why) return []
      return [mismatch(why, file, facts, { id, role, family, headers, defs, own })]
    }),
  )
}

/** The roles whose files a prompt reads and people choose. */
export function rolesIn(prompt: ApiPrompt, family: Family): string[] {
  return Object.entries(family.roles)
    .filter(([id, { is, inputs }]) => is && inputs.some((path) => fileAt(prompt, id, path, family)))
    .map(([id]) => id)
}

/** The file that a node reads for a role; null if this prompt has another node there. */
function fileAt(prompt: ApiPrompt, id: string, path: string, family: Family): string | null {
  const [node, input] = splitPath(path)
  const found = prompt[node]
  const file = found?.class_type === classOf(id, path, family) ? found?.inputs[input] : null
  return typeof file === 'string' ? file : null
}

/** A missing file of the user's own choice can also be given up for the automatic one. */
export function withAutomatic(
  found: Problem,
  own: Readonly<Record<string, string>>,
  family: Pick<Family, 'loaders'>,
): Problem {
  const file = found.code === 'model_missing' ? found.model?.file : undefined
  const role = Object.keys(own).find(
    (id) => file !== undefined && baseName(own[id] ?? '') === baseName(file),
  )
  if (role === undefined) return found
  const models = without(own, role)
  const isMain = Object.values(family.loaders).some(({ transformer }) => transformer === role)
  const automatic: Action = {
    kind: 'set',
    label: words().files.useAutomatic,
    values: isMain ? { models, loader: null } : { models },
  }
  return { ...found, actions: [...(found.actions ?? []), automatic] }
}

interface Around {
  readonly id: string
  readonly role: ModelRole
  readonly family: Family
  readonly headers: Headers
  readonly defs: NodeDefs
  readonly own: Readonly<Record<string, string>>
}

function mismatch(why: Mismatch, file: string, facts: FileFacts, around: Around): Problem {
  const { id, role, family } = around
  const instead = insteadOf(file, around)
  const values = { file: baseName(file), instead: instead && baseName(instead) }
  const found: ProblemExtras = {
    ...action(instead, around),
    field: 'models',
    model: { file, folder: role.folder },
  }
  if (why === 'generation') {
    const of = (facts.generations ?? []).map(words().files.generation)
    return problem('model_mixed', { ...values, of, family: family.name }, found)
  }
  const { upscaler } = facts
  const kind =
    why === 'factor' && upscaler
      ? words().files.upscaler(upscaler.axis, String(upscaler.factor))
      : words().files.kindOf(facts.kind)
  return problem('model_unfit', { ...values, kind, role: roleName(id, family) }, found)
}

/** The family's own file, else any other of which is known that it fits. */
function insteadOf(file: string, { id, role, family, headers, defs }: Around): string | null {
  const others = optionsOf(id, family, defs).filter((option) => option !== file)
  const fits = (option: string): boolean => {
    const facts = factsOf(headers, role.folder, option)
    return facts !== undefined && facts.kind !== 'unknown' && !mismatchOf(facts, role, family)
  }
  const known = others.filter(fits)
  return (
    known.find((option) => baseName(option) === role.file) ??
    known.find((option) => factsOf(headers, role.folder, option)?.generations) ??
    null
  )
}

function action(instead: string | null, { id, role, own }: Around): Pick<Problem, 'actions'> {
  if (instead === null) return {}
  const others = without(own, id)
  const models = baseName(instead) === role.file ? others : { ...others, [id]: instead }
  const set: Action = {
    kind: 'set',
    label: words().files.use(baseName(instead)),
    values: { models },
  }
  return { actions: [set] }
}

function without(own: Readonly<Record<string, string>>, role: string): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([id]) => id !== role))
}
