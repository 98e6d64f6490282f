import { expect, test } from 'vitest'
import { until } from './bench.ts'
import { describeQueue } from './rows.ts'

describeQueue(1, ({ bench, openTab }) => {
  test('S15 a server killed while 200 records are written loses none that it accepted', async () => {
    const tab = await openTab(bench().browser())
    const taken: number[] = []
    const writing = (async () => {
      for (let n = 0; n < 200; n++) {
        await tab.comfy.userdata.write(`ltx_aio/jobs/record-${n}.json`, {
          n,
          text: 'x'.repeat(5000),
        })
        taken.push(n)
      }
    })().catch(() => undefined)
    await until(() => taken.length > 50)
    await bench().kill()
    await writing
    await bench().start()
    expect(taken.length).toBeLessThan(200)
    for (const n of taken)
      expect(await tab.comfy.userdata.read(`ltx_aio/jobs/record-${n}.json`)).toMatchObject({ n })
    for (const { name } of await tab.comfy.userdata.list('ltx_aio/jobs'))
      if (name.endsWith('.json'))
        expect(await tab.comfy.userdata.read(`ltx_aio/jobs/${name}`)).toBeInstanceOf(Object)
  })
})
