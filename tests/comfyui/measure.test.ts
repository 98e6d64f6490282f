import { expect, inject, test } from 'vitest'
import { createChecks, learn, machineOf } from '../../tools/ltx-aio/checks.ts'
import { climb } from '../../tools/measure/measuring.ts'
import { serverAt } from '../../tools/prompt/server.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { clientOf } from './client.ts'

const url = inject('comfyUrl') ?? ''

test.skipIf(!url)(
  'a small ladder is climbed: seconds, and memory within what the machine has',
  async () => {
    const server = serverAt(url)
    const known = await learn(server)
    const client = clientOf(url)
    const of = async (seconds: number) => ({
      scale: '448p',
      request: (await client.requestOf('t2v', { preset: 'fast', seconds })).request,
    })
    const runs = await climb([await of(1), await of(2)], {
      server,
      checks: createChecks(server, known),
      known,
      family: ltx23,
      tell: () => undefined,
    })
    const machine = await machineOf(server)
    expect(runs.map(({ warm, frames }) => [warm, frames])).toEqual([
      [false, 25],
      [true, 25],
      [true, 49],
    ])
    for (const { seconds, ram } of runs) {
      expect(seconds).toBeGreaterThan(0.2)
      expect(ram).toBeGreaterThan(2 ** 28)
      expect(ram).toBeLessThanOrEqual(machine!.ram)
    }
  },
)
