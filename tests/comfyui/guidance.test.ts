import { beforeAll, describe, expect, inject, test } from 'vitest'
import { isOlder } from '../../web/src/core/text/version.ts'
import { type Client, clientOf } from './client.ts'
import { inspect, makeSamples } from './samples.ts'
import { sense } from './sense.ts'

const url = inject('comfyUrl')
const lacks = isOlder(inject('comfyVersion') ?? '', '0.32')

/** The smallest run with a guided first pass; the tiny weights lack the block that guidance for detail leaves out. */
const small = { preset: 'quality', steps: 2, width: 128, height: 128, seconds: 9 / 24 } as const

describe.skipIf(!url)('guidance besides CFG on a real ComfyUI', () => {
  let client: Client
  beforeAll(() => {
    makeSamples()
    client = clientOf(url ?? '')
  })

  const both = { syncGuidance: 3, detailGuidance: 1 } as const

  test.skipIf(!lacks)('that is older is refused before it is sent', async () => {
    const { request } = await client.requestOf('lipsync', { ...small, ...both })
    const { problems } = await client.fitted(request, 'name')
    expect(problems.map(({ code, field }) => `${code} ${field}`).toSorted()).toEqual([
      'node_missing detailGuidance',
      'node_missing syncGuidance',
    ])
    const off = await client.requestOf('lipsync', { ...small, syncGuidance: 1 })
    expect((await client.fitted(off.request, 'name')).problems).toEqual([])
  })

  test.skipIf(lacks)('samples another video, and is no part of a run without it', async () => {
    const hashes = async (values: object): Promise<readonly string[]> => {
      const { request } = await client.requestOf('lipsync', { ...small, ...values })
      const sensor = { node: 'LtxSenseFrames', from: ['decode_video', 0] } as const
      return (await sense(client, request, { frames: sensor })).frames.hashes
    }
    const plain = await hashes({})
    expect(plain).toHaveLength(9)
    const tied = await hashes({ syncGuidance: 3 })
    expect(tied).not.toEqual(plain)
    // by how much it is asked for
    expect(await hashes({ syncGuidance: 7 })).not.toEqual(tied)
    expect(await hashes({ syncGuidance: 1, detailGuidance: 0 })).toEqual(plain)
  })

  test.skipIf(lacks).each([
    ['t2v', 'quality'],
    ['extend', 'quality'],
    ['retake', 'quality'],
    ['lipsync', 'draft'],
  ] as const)('makes a video of %s with %s', async (mode, preset) => {
    const { request } = await client.requestOf(mode, { ...small, ...both, preset })
    const { job } = await client.run(request)
    if (job.state.status !== 'completed') throw new Error(JSON.stringify(job.state))
    expect(job.nodes).toContain('modality')
    expect(job.nodes.includes('stg')).toBe(preset === 'quality')
    expect(inspect(await client.download(job.state.file)).frames).toBeGreaterThanOrEqual(9)
  })
})
