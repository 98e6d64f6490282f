import { families } from '../../web/src/families/index.ts'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { SettledForm, ModeId } from '../../web/src/core/form/form.ts'
import { importRequest, requestKey } from '../../web/src/core/check/imported.ts'
import type { OutputFile } from '../../web/src/core/jobs/job.ts'
import { type ReadBytes, readMetadata } from '../../web/src/core/form/mp4.ts'
import { modes } from '../../web/src/modes/index.ts'
import { moovFirst } from '../fakes/mp4.ts'
import { type Client, clientOf } from './client.ts'
import { makeSamples } from './samples.ts'

const url = inject('comfyUrl')

describe.skipIf(!url)('a video that a real ComfyUI saved', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  const viewOf = (file: OutputFile): string =>
    `${url}/view?${new URLSearchParams({ ...file }).toString()}`

  /** Reads parts of a served file, as the panel reads parts of a dropped one. */
  function readerOf(file: OutputFile) {
    const taken = { reads: 0, bytes: 0 }
    const read: ReadBytes = async (start, end) => {
      const response = await fetch(viewOf(file), {
        headers: { Range: `bytes=${start}-${end - 1}` },
      })
      const bytes = new Uint8Array(await response.arrayBuffer())
      taken.reads += 1
      taken.bytes += bytes.length
      // 416: the file ends before `start`
      return response.status === 206 ? bytes : new Uint8Array()
    }
    return { read, taken }
  }

  const requestIn = async (read: ReadBytes) => {
    const text = (await readMetadata(read)).get(requestKey)
    return importRequest(text ?? '', modes, families)
  }

  test.each<[ModeId, Partial<SettledForm>]>([
    [
      't2v',
      { preset: 'draft', prompt: 'ein Drachen über Dünen, 風 🪁 "quoted" \\ <b>\n', seed: 2 ** 53 },
    ],
    ['lipsync', { preset: 'draft', audioStart: 0.25, fit: 'pad' }],
    ['style', { preset: 'draft', video: 'ntsc.mp4', control: 'none', seconds: null }],
  ])('of %s contains the request that made it', async (mode, values) => {
    const { request } = await client.requestOf(mode, values)
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    const { read, taken } = readerOf(job.state.file)
    expect(await requestIn(read)).toEqual({ value: request, problems: [], notes: [] })
    expect(taken.reads).toBeLessThan(20)
    expect(taken.bytes).toBeLessThan(100_000)

    const whole = new Uint8Array(await (await fetch(viewOf(job.state.file))).arrayBuffer())
    const streamed = moovFirst(whole)
    expect(await requestIn(async (start, end) => streamed.slice(start, end))).toMatchObject({
      value: request,
    })
  })
})
