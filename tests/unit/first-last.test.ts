import { expect, test } from 'vitest'
import { restoredForm } from '../../web/src/core/check/restored.ts'
import { check } from '../../web/src/core/check/check.ts'
import { importRequest } from '../../web/src/core/check/imported.ts'
import { reviveRequest } from '../../web/src/core/form/stated.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { facts } from '../fakes/requests.ts'
import older from './first-last.json' with { type: 'json' }

/** Requests of the version that had a first and a last frame alone, with the prompts that it made of them. */
const mode = modes.keyframe
const text = (request: Parameters<typeof fill>[0]): string =>
  JSON.stringify(fill(request, mode, ltx23, 'name'))

test.each(older)('an older request makes the same prompt, to the byte', ({ request, prompt }) => {
  const revived = reviveRequest(request)
  if (!revived) throw new Error('not read')
  expect(text(revived)).toBe(JSON.stringify(prompt))
  const imported = importRequest(JSON.stringify(request), modes, families).value
  if (!imported) throw new Error('not imported')
  expect(text(imported)).toBe(JSON.stringify(prompt))
})

test.each(older)('and so does the form that is restored from it', ({ request, prompt }) => {
  const revived = reviveRequest(request)
  if (!revived) throw new Error('not read')
  const proposal = { loader: 'checkpoint', lowVram: false, models: {}, line: null } as never
  const form = restoredForm(revived, { mode, family: ltx23, facts, proposal })
  const settled = { ...form, loader: form.loader ?? 'checkpoint', lowVram: form.lowVram ?? false }
  const again = check(settled, mode, ltx23, facts).request
  if (!again) throw new Error('not possible')
  expect(text(again)).toBe(JSON.stringify(prompt))
})
