import { words } from '../../words/index.ts'
import type { Drift } from '../prompt/node-drift.ts'
import { type Line, linesOf } from './line.ts'

export interface NodeFacts {
  readonly drifts: readonly Drift[]
  /** node classes that were compared */
  readonly classes: number
  /** the families that the form doesn't show */
  readonly others: readonly OtherNodes[]
  readonly modes: {
    readonly all: number
    readonly nameOf: (mode: Drift['modes'][number]) => string
  }
}

/** A further family's nodes. */
export interface OtherNodes {
  readonly family: string
  /** the ComfyUI that it needs, if this one is older; nothing was compared then */
  readonly needs: string | null
  readonly drifts: readonly Drift[]
  readonly classes: number
}

const line = linesOf('nodes')

export function nodeLines(facts: NodeFacts): Line[] {
  const said = new Set(facts.drifts.map(({ what }) => what))
  return [...ownLines(facts), ...facts.others.flatMap((other) => otherLines(other, said))]
}

/** `said`: what is known of nodes that both have. */
function otherLines(other: OtherNodes, said: ReadonlySet<string>): Line[] {
  const { family, needs, drifts, classes } = other
  const say = words().health
  const id = `nodes ${family}`
  // no fault: all else works without it
  if (needs !== null) return [line(id, 'ok', say.otherNeeds(family, needs))]
  if (drifts.length === 0) return [line(id, 'ok', say.otherFine(family, classes))]
  const own = drifts.filter(({ what }) => !said.has(what))
  return own.map(({ what, remedy }) =>
    line(`${id} ${what}`, 'warning', `${family}: ${what}`, remedy),
  )
}

function ownLines({ drifts, classes, modes }: NodeFacts): Line[] {
  const say = words().health
  if (drifts.length === 0) return [line('nodes', 'ok', say.nodesFine(classes, modes.all))]
  return drifts.map(({ what, remedy, ends, modes: affected }) => {
    const everywhere = affected.length === modes.all
    const needed = everywhere
      ? ''
      : `${say.neededBy(affected.map(modes.nameOf).join(words().ui.comma))} `
    return line(what, ends ? 'fault' : 'warning', what, `${needed}${remedy}`)
  })
}
