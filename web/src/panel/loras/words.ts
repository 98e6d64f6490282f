import type { LoraCard } from '../../core/files/lora-cards.ts'
import type { Family } from '../../core/family/family.ts'
import { words } from '../../words/index.ts'

/** The camera phrase that says the same, unless the prompt has it; null if there is none. */
export function phraseFor(
  { phrase }: Pick<LoraCard, 'phrase'>,
  prompt: string,
): { readonly title: string; readonly prompt: string } | null {
  const found = phrase && words().writing.phrases.camera.items[phrase]
  return found && !prompt.includes(found.prompt) ? found : null
}

/** For which LTX a LoRA was made, if not for this one; empty otherwise. */
export function fitWords({ fit }: LoraCard, family: Family): string {
  const say = words().form.loras
  const madeFor = fit.madeFor.join(words().ui.comma)
  switch (fit.is) {
    case 'fits':
      return ''
    case 'experimental':
      return say.experimental(madeFor, family.name)
    case 'mixed':
      return say.another(madeFor, family.name)
    case 'unfit':
      return say.unfit(family.name)
  }
}
