import { type Form, modeIds } from '../form/form.ts'
import type { Families } from './families.ts'

/** A stored form, with defaults for what its family lacks: another version may have stored it. */
export function knownForm(form: Form, families: Families): Form {
  const named = families.of(form)
  const family = named.graphs[form.mode]
    ? named
    : (families.all.find(({ graphs }) => graphs[form.mode]) ?? named)
  const { graphs, presets, loaders, scales, preset } = family
  const offered = Object.values(presets).flat()
  const offers = (of: object, id: string | null): boolean => id !== null && Object.hasOwn(of, id)
  return {
    ...form,
    family: family.id,
    mode: graphs[form.mode] ? form.mode : (modeIds.find((id) => graphs[id]) ?? form.mode),
    preset: offered.some(({ id }) => id === form.preset) ? form.preset : preset,
    loader: offers(loaders, form.loader) ? form.loader : null,
    scale: offers(scales, form.scale) ? form.scale : null,
  }
}
