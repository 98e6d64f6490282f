import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { askAll } from '../../tools/hub/ask.ts'
import { entryDifferences, loraDifferences, successors } from '../../tools/hub/differences.ts'
import { readRepository } from '../../tools/hub/repository.ts'
import { successorsOf } from '../../tools/hub/successors.ts'
import type { CatalogueEntry } from '../../web/src/core/family/catalogue.ts'
import { families } from '../../web/src/families/index.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'

/** A hub on loopback: what it says of repositories, and the text of their pages. */
interface Said {
  about: Record<string, unknown>
  page: string | null
}
const hub = new Map<string, Said>()
/** status to answer instead, by repository */
const failing = new Map<string, number>()
const seen: string[] = []
let server: Server | null = null

async function endpoint(): Promise<string> {
  server ??= createServer(({ url = '' }, answer) => {
    const { pathname } = new URL(url, 'http://hub')
    const [, repo = ''] =
      /^\/api\/models\/([^/]+\/[^/]+)\/revision\//.exec(pathname) ??
      /^\/([^/]+\/[^/]+)\/resolve\/[^/]+\/README\.md$/.exec(pathname) ??
      []
    const said = hub.get(repo)
    seen.push(`${repo} ${pathname.endsWith('README.md') ? 'page' : 'about'}`)
    const status = failing.get(repo) ?? (said ? 200 : 401)
    if (status !== 200) answer.writeHead(status).end('{"error":"no"}')
    else if (pathname.startsWith('/api/')) answer.end(JSON.stringify(said?.about))
    else if (typeof said?.page === 'string') answer.end(said.page)
    else answer.writeHead(403).end()
  })
  if (!server.listening) await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterAll(() => server?.close())

const cards: Readonly<Record<string, object>> = {
  'LTX-2 Community License': {
    license: 'other',
    license_name: 'ltx-2-community-license-agreement',
  },
  'Gemma Terms of Use': { license: 'gemma' },
  'Apache-2.0': { license: 'apache-2.0' },
  MIT: { license: 'mit' },
  'BSD-3-Clause': { license: ['bsd-3-clause'] },
}

/** A hub that says what the catalogues say. */
beforeEach(() => {
  hub.clear()
  failing.clear()
  seen.length = 0
  for (const { id, repo, path, gib, bytes, gated, licence } of families.catalogue) {
    const facts = families.all.flatMap(({ loras = {} }) => loras[id] ?? [])[0]
    const said = hub.get(repo) ?? { about: { id: repo, siblings: [] as object[] }, page: '' }
    const size = bytes ?? (gib === null ? null : Math.round(gib * 2 ** 30))
    hub.set(repo, {
      about: {
        ...said.about,
        gated: gated ? 'auto' : false,
        cardData: facts
          ? { ...cards[licence], base_model: `Lightricks/${facts.madeFor}` }
          : cards[licence],
        siblings: [
          ...(said.about['siblings'] as object[]),
          { rfilename: path, size, lfs: { sha256: 'a'.repeat(64), size, pointerSize: 134 } },
        ],
      },
      page: `${said.page}\nUse ${facts?.trigger?.toUpperCase() ?? 'it'} in the prompt.`,
    })
  }
})

function change(repo: string, values: object, page?: string | null): void {
  const said = hub.get(repo)
  if (!said) throw new Error(`the hub has no ${repo}`)
  hub.set(repo, {
    about: { ...said.about, ...values },
    page: page === undefined ? said.page : page,
  })
}

const entryOf = (id: string): CatalogueEntry => {
  const found = families.catalogue.find((one) => one.id === id)
  if (!found) throw new Error(`the catalogue has no ${id}`)
  return found
}

/** All that models:check would report of the hub. */
async function report(catalogue = families.catalogue) {
  const { asked, unanswered } = await askAll(await endpoint(), catalogue)
  return {
    entries: catalogue.flatMap((entry) => entryDifferences(entry, asked)),
    loras: families.all.flatMap((family) => loraDifferences(family, asked)),
    ...successors(catalogue, asked),
    unanswered,
  }
}

test('a hub that says what the catalogues say differs in nothing, and is asked once for each repository', async () => {
  const { known, ...others } = await report()
  expect(others).toEqual({ entries: [], loras: [], news: [], unanswered: [] })
  expect(known).toContain('upscaler-x2-1.0 by upscaler-x2-1.1')
  expect(known).toHaveLength(families.catalogue.filter((one) => one.replacedBy !== null).length)
  const repos = new Set(families.catalogue.map(({ repo }) => repo))
  expect(seen.toSorted()).toEqual(
    [...repos].flatMap((repo) => [`${repo} about`, `${repo} page`]).toSorted(),
  )
})

describe('a file', () => {
  const entry = entryOf('upscaler-x2-1.1')
  const files = (values: object) => ({ siblings: [{ rfilename: entry.path, ...values }] })
  const lines = async (values: object, changed: Partial<CatalogueEntry> = {}) => {
    change(entry.repo, values)
    const one = { ...entry, ...changed }
    const { asked } = await askAll(await endpoint(), [one])
    return entryDifferences(one, asked)
  }

  test.each([
    ['is gone', { siblings: [] }, `upscaler-x2-1.1: Lightricks/LTX-2.3 has no ${entry.path}`],
    ['has moved', { id: 'Lightricks/Other' }, 'Lightricks/LTX-2.3 is now Lightricks/Other'],
    ['is gated', { gated: 'manual' }, 'Lightricks/LTX-2.3 is gated'],
    [
      'has another licence',
      { cardData: { license: 'MIT' } },
      'upscaler-x2-1.1: the licence is mit, not LTX-2',
    ],
    [
      'has another size',
      files({ size: entry.bytes! + 1 }),
      `upscaler-x2-1.1: it has ${entry.bytes! + 1} bytes, not`,
    ],
    ['is much larger', files({ size: 2 ** 31 }), 'upscaler-x2-1.1: it has 2.00 GiB, not 0.927'],
  ])('that %s is a difference', async (_, values, line) => {
    const found = await lines(values)
    expect(found[0]?.startsWith(line), found[0]).toBe(true)
  })

  test('is compared with its hash, once one is pinned', async () => {
    const size = entry.bytes
    const values = files({ size, lfs: { sha256: 'b'.repeat(64) } })
    expect(await lines(values)).toEqual([])
    expect(await lines(values, { sha256: 'b'.repeat(64) })).toEqual([])
    expect(await lines(values, { sha256: 'a'.repeat(64) })).toHaveLength(1)
  })

  test('is not judged by what the hub does not say', async () => {
    expect(await lines({ ...files({}), cardData: null })).toEqual([])
    expect(await lines({ ...files({}), cardData: { license: 'other' } })).toEqual([])
  })

  test('of a repository that nobody sees is a difference', async () => {
    hub.delete(entry.repo)
    const { entries } = await report()
    expect(entries).toContain('Lightricks/LTX-2.3 is gone or private')
  })

  test('that is no longer gated is a difference, too', async () => {
    change('Lightricks/LTX-2.5', { gated: false })
    expect((await report()).entries).toContain('Lightricks/LTX-2.5 is not gated')
  })
})

describe('a successor', () => {
  const newest = (path: string, ...others: string[]) => successorsOf(path, [path, ...others])

  test.each([
    ['x-1.0.safetensors', 'x-1.1.safetensors'],
    ['x-0.9.safetensors', 'x-0.10.safetensors'],
    ['x.safetensors', 'new/x-1.1.safetensors'],
    ['x_1.1_bf16.safetensors', 'x_1.2_bf16.safetensors'],
    ['x_v2.safetensors', 'X_v3.safetensors'],
    ['x_V1.0.gguf', 'x_v1.0.1.gguf'],
    ['x-20260811.safetensors', 'x-20261001.safetensors'],
    ['ltx-2.3-x-Q4_K_M.gguf', 'ltx-2.3-x-1.1-Q4_K_M.gguf'],
  ])('of %s is %s', (path, other) => {
    expect(newest(path, other)).toEqual([other])
    expect(newest(other, path)).toEqual([])
  })

  test.each([
    ['x-1.0.safetensors', 'x-1.0.gguf'],
    ['x-1.0.safetensors', 'y-1.1.safetensors'],
    ['x-lora-384.safetensors', 'x-lora-512.safetensors'],
    ['upscaler-x1.5-1.0.safetensors', 'upscaler-x2.5-1.0.safetensors'],
    ['x-ref0.5.safetensors', 'x-ref0.6.safetensors'],
    ['x-fp8.safetensors', 'x-fp16.safetensors'],
  ])('of %s is not %s', (path, other) => {
    expect(newest(path, other)).toEqual([])
  })

  test('is the newest of several', () => {
    expect(newest('x-1.0.safetensors', 'x-1.1.safetensors', 'x-2.0.safetensors')[0]).toBe(
      'x-2.0.safetensors',
    )
  })

  test('in the same repository is found, in the catalogue or not', async () => {
    const { repo } = entryOf('ic-deblur')
    const about = hub.get(repo)?.about['siblings'] as object[]
    change(repo, {
      siblings: [...about, { rfilename: 'ltx-2.3-22b-ic-lora-deblur-1.0.safetensors' }],
    })
    expect((await report()).news).toEqual([
      `ic-deblur: ${repo} has ltx-2.3-22b-ic-lora-deblur-1.0.safetensors, a newer one`,
    ])
    const careless = families.catalogue.map((entry) => ({
      ...entry,
      replacedBy: entry.id === 'upscaler-x2-1.0' ? null : entry.replacedBy,
    }))
    expect((await report(careless)).news).toContain(
      'upscaler-x2-1.0: Lightricks/LTX-2.3 has ltx-2.3-spatial-upscaler-x2-1.1.safetensors, which is upscaler-x2-1.1',
    )
  })

  test('that its owner names is found', async () => {
    change('Comfy-Org/MoGe', { cardData: { license: 'mit', new_version: 'Comfy-Org/MoGe-3' } })
    expect((await report()).news).toEqual([
      'moge-2: Comfy-Org/MoGe is followed by Comfy-Org/MoGe-3',
    ])
  })
})

describe('what is known of a LoRA', () => {
  const { repo } = entryOf('style-claymation')

  test('differs if its page has not got its words, or names another generation', async () => {
    change(repo, {}, 'A clay look. Trigger: clay style.')
    expect((await report()).loras).toEqual([
      'style-claymation: its page doesn’t name the words claymation style',
    ])
    change(repo, { cardData: { base_model: ['Lightricks/LTX-2'] } })
    expect((await report()).loras).toContain(
      'style-claymation: it was made from Lightricks/LTX-2, not for LTX-2.3',
    )
  })

  test('LTX-2 is not LTX-2.3', async () => {
    change(entryOf('camera-static').repo, { cardData: { base_model: 'Lightricks/LTX-2.3' } })
    expect((await report()).loras).toEqual([
      'camera-static: it was made from Lightricks/LTX-2.3, not for LTX-2',
    ])
  })

  test('is not judged by a page that only those see who accepted the licence', async () => {
    change(repo, {}, null)
    expect((await report()).loras).toEqual([])
  })

  test('belongs to a file of the catalogue, and names its page', async () => {
    const { asked } = await askAll(await endpoint(), families.catalogue)
    const facts = ltx23.loras?.['style-claymation']
    if (!facts) throw new Error('nothing is known of style-claymation')
    const wrong = {
      ...ltx23,
      loras: { gone: facts, 'style-claymation': { ...facts, source: 'https://example.org' } },
    }
    expect(loraDifferences(wrong, asked)).toEqual([
      'gone is not in the catalog',
      `style-claymation: its source is https://example.org, its file is from https://huggingface.co/${repo}`,
    ])
  })
})

describe('a hub that fails', () => {
  test('is told apart from one that has no such repository', async () => {
    const { repo } = entryOf('ic-hdr')
    failing.set(repo, 503)
    const { answered, unanswered } = await askAll(await endpoint(), families.catalogue)
    expect(unanswered).toHaveLength(1)
    expect(unanswered[0]).toMatch(new RegExp(`${repo}.* answers 503`))
    expect(answered(entryOf('ic-hdr'))).toBe(false)
    expect(answered(entryOf('ic-dubit'))).toBe(true)
  })

  test('is named with the reason', async () => {
    const gone = createServer()
    await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready))
    const { port } = gone.address() as AddressInfo
    await new Promise((closed) => gone.close(closed))
    await expect(readRepository(`http://127.0.0.1:${port}`, 'a/b')).rejects.toThrow(
      /\/api\/models\/a\/b\/.*ECONNREFUSED/,
    )
  })
})
