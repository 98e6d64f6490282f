import { Form, type FormField } from '../form/form.ts'
import { fieldsOf, groupIds, isOfOneVideo } from './groups.ts'

/** The fields that a preset may set without being asked: the rest belongs to one video. */
const settings: readonly FormField[] = groupIds
  .filter((group) => !isOfOneVideo(group))
  .flatMap(fieldsOf)

/** Every mode keeps its own length, so that an empty one says nothing. */
const ofLength: readonly FormField[] = fieldsOf('length')

/** Whether nothing has been set in a form that began with these defaults; `empty` is one without any. */
export function isFresh(form: Form, empty: Form, defaults: Partial<Form>): boolean {
  const begun = { ...empty, ...defaults }
  return settings.every(
    (field) =>
      JSON.stringify(form[field]) === JSON.stringify(begun[field]) ||
      (form[field] === null && ofLength.includes(field)),
  )
}

/**
 * What turns an untouched form that began with `before` into one that begins with `now`. What belongs to one
 * video is only filled in where there is nothing.
 */
export function begunWith(
  form: Form,
  empty: Form,
  before: Partial<Form>,
  now: Partial<Form>,
): Partial<Form> {
  const begun = { ...empty, ...now }
  const values: [string, unknown][] = settings.map((field) => [field, begun[field]])
  for (const field of Form.keyof().options) {
    if (settings.includes(field) || field === 'mode' || !(field in now || field in before)) continue
    const untouched = [empty[field], before[field]].some(
      (value) => JSON.stringify(value) === JSON.stringify(form[field]),
    )
    if (untouched || (field === 'seed' && 'seed' in now)) values.push([field, begun[field]])
  }
  return JSON.parse(JSON.stringify(Object.fromEntries(values))) as Partial<Form>
}
