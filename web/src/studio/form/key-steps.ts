import { type KeyFields, keyFields, type ModeId } from '../../core/form/form.ts'
import type { FormStore } from './form-store.ts'

/** The keyframes of a mode, selected or not. Its first and last frame are its own. */
export function keysIn(store: FormStore, mode: ModeId): KeyFields {
  const { keyframes, firstStrength, lastStrength } = store.form
  return {
    image: store.slot(mode, 'image').name,
    lastImage: store.slot(mode, 'lastImage').name,
    keyframes: [...keyframes],
    firstStrength,
    lastStrength,
  }
}

export function putKeys(store: FormStore, mode: ModeId, keys: KeyFields): void {
  const { image, lastImage, ...others } = keys
  store.put(mode, 'image', image)
  store.put(mode, 'lastImage', lastImage)
  store.edit(others)
}

export function sameKeys(a: KeyFields, b: KeyFields): boolean {
  return keyFields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]))
}
