import { expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { recordedRuns } from '../../../../tests/replay/read.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import type { ModeId } from '../form/form.ts'
import { fill } from '../prompt/fill.ts'
import type { Request } from '../form/request.ts'
import { cachedAfter } from './cached.ts'

const prompt = (request: Request, name = 'next') => fill(request, modes[request.mode], ltx23, name)

test.each(Object.keys(modes) as ModeId[])(
  'the nodes of %s that ComfyUI kept in the recorded runs are those expected',
  (mode) => {
    const [first, second] = recordedRuns(mode)
    if (!first || !second) throw new Error('no recorded runs')
    const cached = second.events.find(({ event }) => event.type === 'cached')?.event
    const expected = cachedAfter(prompt(first.request, 'last'), prompt(second.request))
    // the templates have since got nodes that take no time
    const known = expected.filter((node) => second.nodes.includes(node))
    expect(cached?.type === 'cached' && [...cached.nodes].sort()).toEqual(known.sort())
  },
)

test('another prompt is encoded again, with the same models', () => {
  const cached = cachedAfter(
    prompt(requestOf('t2v'), 'last'),
    prompt(requestOf('t2v', { prompt: 'a green kite' })),
  )
  expect(cached).toContain('ckpt')
  expect(cached).toContain('neg')
  expect(cached).not.toContain('pos')
  expect(cached).not.toContain('guider_1')
})

test('another checkpoint is loaded, and so is everything after it', () => {
  const other = requestOf('t2v', { models: { checkpoint: 'other.safetensors' } })
  const cached = cachedAfter(prompt(requestOf('t2v'), 'last'), prompt(other))
  expect(cached).not.toContain('ckpt')
  expect(cached).not.toContain('lora_distill')
})
