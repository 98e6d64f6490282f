import type { CatalogueEntry } from './catalogue.ts'
import type { Family } from './family.ts'
import type { ModeId } from '../form/form.ts'

/** What says its family by id: a form, a request. '' is what was stored before there were two. */
export interface OfFamily {
  readonly family: string
}

/** The families of one panel. */
export interface Families {
  /** the first is the default: of whatever names none, or one that is not here */
  readonly all: readonly [Family, ...Family[]]
  /** the model files of all, each once */
  readonly catalogue: readonly CatalogueEntry[]
  of(named: OfFamily): Family
}

export function familiesOf(...all: readonly [Family, ...Family[]]): Families {
  return {
    all,
    catalogue: [...new Set(all.flatMap(({ catalogue }) => catalogue))],
    of: ({ family }) => all.find(({ id }) => id === family) ?? all[0],
  }
}

/** Whether a family is the default, which need not be named. */
export function isDefault(family: Pick<Family, 'id'>, { all }: Pick<Families, 'all'>): boolean {
  return family.id === all[0].id
}

/** Those that run a mode, in their order. */
export function familiesFor(mode: ModeId, { all }: Pick<Families, 'all'>): readonly Family[] {
  return all.filter(({ graphs }) => graphs[mode])
}
