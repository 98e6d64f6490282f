import { fragmentOf, type Family, loaderOf } from '../family/family.ts'
import type { Writer } from '../family/writer.ts'
import type { Loader, ModeId } from '../form/form.ts'
import { addFragment, type ApiPrompt, dropInputs, prune, setInputs } from '../graph/template.ts'
import { modelInputs } from '../prompt/fill.ts'

/** What a better prompt is asked for. */
export interface Ask {
  readonly mode: ModeId
  readonly prompt: string
  /** the first frame, as ComfyUI names it in its input folder; null = none */
  readonly image: string | null
  readonly seed: number
  readonly loader: Loader
  readonly models: Readonly<Record<string, string>>
  readonly lowVram: boolean
}

/**
 * The prompt of the run that writes. An encoder that writes is loaded exactly as the mode's own run does, so that
 * neither has to load it again after the other.
 */
export function fillWriter(ask: Ask, family: Family, writer: Writer): ApiPrompt {
  const { template, leaves, imageInput, output } = writer
  const seen = ask.image === null ? dropInputs(template, [imageInput]) : template
  const whole = fragmentsOf(ask, family).reduce(
    (prompt, id) => addFragment(prompt, fragmentOf(family, id)),
    seen,
  )
  const device = ask.lowVram ? 'cpu' : 'default'
  return prune(
    setInputs(whole, {
      ...modelInputs(ask, family),
      [leaves.prompt]: withRules(ask, writer),
      [leaves.seed]: ask.seed,
      ...(ask.image === null ? {} : { [leaves.image]: ask.image }),
      ...Object.fromEntries(leaves.device.map((path) => [path, device])),
    }),
    [output],
  )
}

/** The user's prompt with our rules after it, as the model reads them. */
export function withRules(
  { prompt, mode }: Pick<Ask, 'prompt' | 'mode'>,
  { rules }: Writer,
): string {
  return `${prompt.trim()}\n\n(${[rules.all, rules.modes[mode] ?? ''].join(' ').trim()})`
}

function fragmentsOf({ loader, image }: Ask, family: Family): string[] {
  const { fragment } = loaderOf(family, loader)
  // transparency is white, as in the mode's own run
  const flat = image !== null && Object.hasOwn(family.fragments, 'flatten')
  return [...(fragment ? [fragment] : []), ...(flat ? ['flatten'] : [])]
}
