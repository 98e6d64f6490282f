import { expect, test } from 'vitest'
import { type Form, modeIds } from '../../web/src/core/form/form.ts'
import { parseNodeDef } from '../../web/src/core/graph/node-defs.ts'
import { fieldOf } from '../../web/src/core/prompt/fields.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import { fit } from '../../web/src/core/prompt/fit.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'
import { checkForm, completeForm } from '../fakes/requests.ts'
import { worked } from '../fakes/timed.ts'
import { recorded } from '../node-defs/judge.ts'

const rounds = 20
const loras: Form['loras'] = [{ name: 'noir.safetensors', strength: 1, on: true }]

test.each(modeIds)(
  '%s: a form becomes a prompt that its server takes within 10 ms of work',
  (mode) => {
    const classes = recorded.at(-1)!.classes
    const defs = Object.fromEntries(
      Object.entries(classes).map(([name, info]) => [
        name,
        parseNodeDef(name, info ? { [name]: info } : {}),
      ]),
    )
    const make = (seed: number): void => {
      const { request } = checkForm(completeForm(mode, { seed, loras }))
      const prompt = fill(request!, modes[mode], ltx23, 'name')
      fit(prompt, defs, ltx23, (path) => fieldOf(path, modes[mode], ltx23))
    }
    make(0)
    const before = worked()
    for (let n = 1; n <= rounds; n++) make(n)
    expect((worked() - before) / rounds).toBeLessThan(10)
  },
)
