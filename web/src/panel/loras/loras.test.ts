import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import film from '../../../../tests/fakes/film-64x36-20fps.mp4?url'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import type { Sidecar } from '../../core/files/sidecars.ts'
import type { Form, ModeId } from '../../core/form/form.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { emulate } from '../emulate.testing.ts'
import { generateButton, openReady } from '../open.testing.ts'
import { longTasks } from '../tasks.testing.ts'

const clay = 'styles/Claymation.safetensors'
const still = 'ltx-2-19b-lora-camera-control-static.safetensors'
const library = () => page.getByRole('region', { name: 'LoRA library' })
const cardOf = (title: string) => library().getByRole('listitem').filter({ hasText: title })
const titles = () =>
  [...document.querySelectorAll('.ltx-lora-card .ltx-lora-title')].map((one) => one.textContent)
const group = (name: string) => library().getByRole('radio', { name, exact: true })

beforeEach(() => page.viewport(800, 900))

function beside(name: string, more: Partial<Sidecar>): Sidecar {
  return {
    name,
    title: null,
    base: null,
    triggers: [],
    strength: null,
    picture: null,
    video: null,
    ...more,
  }
}

async function open(
  loras: readonly string[],
  form: Partial<Form> = {},
  {
    mode = 't2v',
    shim = () => undefined,
    width = 400,
  }: {
    mode?: ModeId
    shim?: (comfy: FakeComfy) => void
    width?: number
  } = {},
) {
  // it lists all files of its families as LoRAs
  const comfy = new FakeComfy(ltx23)
  comfy.loras = [...loras]
  shim(comfy)
  const opened = openReady(mode, { prompt: 'a dog', ...form }, { comfy, width })
  await vi.waitFor(() => expect(opened.studio.server.loras.value.length).toBeGreaterThan(0))
  await vi.waitFor(() => expect(opened.studio.models.link.value.is).toBe('here'))
  const fold = opened.side.querySelector<HTMLDetailsElement>('details:has([data-field="loras"])')
  if (fold) fold.open = true
  return { ...opened, comfy, form: opened.studio.form }
}

async function openLibrary(...args: Parameters<typeof open>) {
  const opened = await open(...args)
  await page.getByRole('button', { name: 'Add a LoRA' }).click()
  await expect.element(library()).toBeVisible()
  return opened
}

describe('the library', () => {
  it('adds a LoRA that is searched for; it is weighted, switched off and removed', async () => {
    const { form } = await openLibrary(['noir.safetensors', 'styles/film-grain.safetensors'])
    await library().getByRole('searchbox').fill('grain')
    await expect.poll(titles).toEqual(['film-grain'])
    await page.getByRole('button', { name: 'Add film-grain' }).click()
    const name = 'styles/film-grain.safetensors'
    expect(form.loras).toEqual([{ name, strength: 1, on: true }])
    await expect.element(cardOf('film-grain').getByText('In use')).toBeVisible()
    await page.getByLabelText(`Strength of ${name}`, { exact: true }).fill('-1.5')
    expect(form.loras).toEqual([{ name, strength: -1.5, on: true }])
    await expect.element(page.getByText('LoRAs (1)')).toBeVisible()
    await page.getByRole('switch', { name: `Use ${name}` }).click()
    expect(form.loras[0]?.on).toBe(false)
    await page.getByRole('button', { name: `Remove ${name}` }).click()
    expect(form.loras).toEqual([])
  })

  it('shows one group at a time, and none that every run has', async () => {
    await openLibrary([clay, 'mine.safetensors'])
    await group('Own files').click()
    await expect.poll(titles).toEqual(['mine'])
    await group('Style').click()
    await expect.poll(titles).toContain('Claymation LoRA')
    await library().getByRole('searchbox').fill('distilled')
    await expect.poll(titles).toEqual([])
    await expect.element(library().getByText('No files match.')).toBeVisible()
    // first the search, then the library
    await userEvent.keyboard('{Escape}')
    await expect.element(library().getByRole('searchbox')).toHaveValue('')
    await userEvent.keyboard('{Escape}')
    await expect.element(library()).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Add a LoRA' })).toHaveFocus()
  })

  it('has what is saved beside a file: its picture, title, model and words', async () => {
    const { comfy } = await openLibrary(
      ['a.safetensors', 'b.safetensors'],
      {},
      {
        shim: ({ shim }) => {
          shim.sidecars = [
            beside('a.safetensors', { title: 'Felt world', base: 'LTXV 2.3', picture: '1-1' }),
          ]
        },
      },
    )
    await group('Own files').click()
    await expect.element(cardOf('Felt world').getByText('For LTXV 2.3')).toBeVisible()
    await expect.poll(() => cardOf('Felt world').element().querySelector('img')).not.toBeNull()
    expect(document.querySelectorAll('.ltx-lora-card img')).toHaveLength(1)
    expect(comfy.shim.picturesAsked).toEqual([['a.safetensors']])
  })

  it('plays the video beside a file on hover and focus, muted, one at a time', async () => {
    const { comfy } = await openWithVideos()
    const videos = () => [...document.querySelectorAll<HTMLVideoElement>('.ltx-lora-card video')]
    const plays = () => videos().filter((video) => !video.paused && video.readyState > 1)
    await expect.poll(() => cardOf('ant').element().querySelector('img')).not.toBeNull()
    expect(comfy.shim.videosAsked).toEqual([])
    await userEvent.hover(cardOf('ant'))
    await expect.poll(() => plays().length).toBe(1)
    const [video] = videos()
    expect([video?.muted, video?.loop, video?.controls]).toEqual([true, true, false])
    expect(
      cardOf('ant')
        .element()
        .contains(video ?? null),
    ).toBe(true)
    await userEvent.hover(library().getByRole('searchbox'))
    await expect.poll(() => videos().length).toBe(0)
    // another one, by keyboard
    cardOf('bee').getByRole('button', { name: 'Add bee' }).element().focus()
    await expect.poll(() => cardOf('bee').element().querySelector('video')?.paused).toBe(false)
    expect(videos()).toHaveLength(1)
    expect(comfy.shim.videosAsked).toEqual(['ant.safetensors', 'bee.safetensors'])
    await userEvent.hover(cardOf('ant'))
    await expect.poll(() => cardOf('ant').element().querySelector('video')).not.toBeNull()
    expect(videos()).toHaveLength(1)
    // one without a video stays a still
    await userEvent.hover(cardOf('cat'))
    await expect.poll(() => videos().length).toBe(0)
    await new Promise((wake) => setTimeout(wake, 400))
    expect(comfy.shim.videosAsked).toHaveLength(3)
    expect(cardOf('ant').element().querySelector('img')).not.toBeNull()
  })

  it('plays none with reduced motion', async () => {
    await emulate('prefers-reduced-motion', 'reduce')
    const { comfy } = await openWithVideos()
    await expect.poll(() => cardOf('ant').element().querySelector('img')).not.toBeNull()
    await userEvent.hover(cardOf('ant'))
    await new Promise((wake) => setTimeout(wake, 500))
    expect(comfy.shim.videosAsked).toEqual([])
    expect(document.querySelector('.ltx-lora-card video')).toBeNull()
  })

  it('has a phrase instead of a camera that isn’t there', async () => {
    const { form } = await openLibrary(['mine.safetensors'])
    await group('Camera').click()
    await page.getByRole('button', { name: 'Say it: Push in' }).click()
    expect(form.prompt).toBe('a dog The camera pushes in slowly and steadily.')
    await expect.element(page.getByRole('button', { name: /Push in/ })).not.toBeInTheDocument()
  })

  it('downloads a LoRA in place: size, licence and gate first, then how far it is', async () => {
    const { comfy, form } = await openLibrary(['mine.safetensors'])
    const { id } = ltx23.catalogue.find(({ file }) => file === 'Claymation.safetensors') ?? {}
    await library().getByRole('searchbox').fill('claymation')
    const card = cardOf('Claymation LoRA')
    const entry = ltx23.catalogue.find((one) => one.id === id)
    await expect.element(card).toMatchTextContent(entry?.licence ?? '?')
    await card.getByRole('button', { name: /^Download/ }).click()
    expect(comfy.shim.asked.at(-1)).toBe(`download ${id}@0`)
    comfy.shim.run(id ?? '', { received: 1e8 })
    comfy.hint()
    await expect.element(card.getByText('Downloading')).toBeVisible()
    await expect.element(card.getByRole('button', { name: /^Cancel/ })).toBeVisible()
    comfy.shim.arrive(id ?? '')
    comfy.hint()
    await card.getByRole('button', { name: /^Add/ }).click()
    expect(form.loras.map(({ name }) => name)).toEqual(['Claymation.safetensors'])
  })

  it('says why a download failed, and links to the licence of a gated one', async () => {
    const { comfy } = await openLibrary(['mine.safetensors'])
    const gated = ltx23.catalogue.find((entry) => entry.gated && ltx23.loras?.[entry.id])
    await library()
      .getByRole('searchbox')
      .fill(gated?.file ?? '?')
    await expect
      .element(library().getByRole('link', { name: /licence/ }))
      .toHaveAttribute('href', `https://huggingface.co/${gated?.repo}`)
    comfy.shim.fail(gated?.id ?? '', { code: 'gated_need_accept', repo: gated?.repo ?? '' })
    comfy.hint()
    await expect
      .poll(() => library().element().querySelector('.ltx-problem')?.textContent)
      .toMatch(/accept the licence/)
  })

  it('offers no downloads without the backend', async () => {
    const comfy = new FakeComfy(ltx23)
    comfy.loras = [clay]
    comfy.shim.present = false
    const { studio, side } = openReady('t2v', {}, { comfy })
    await vi.waitFor(() => expect(studio.server.loras.value.length).toBeGreaterThan(0))
    const fold = side.querySelector<HTMLDetailsElement>('details:has([data-field="loras"])')
    if (fold) fold.open = true
    await page.getByRole('button', { name: 'Add a LoRA' }).click()
    await expect.poll(titles).toEqual(['Claymation LoRA'])
  })

  it(
    'of 300 files with pictures opens, scrolls and searches without a task over 50 ms',
    { timeout: 60_000, retry: 2 },
    async () => {
      const names = Array.from({ length: 300 }, (_, at) => `own/lora ${at}.safetensors`)
      const picture = await bigPicture()
      const { comfy, side } = await open(
        names,
        {},
        {
          width: 700,
          shim: ({ shim }) => {
            shim.sidecars = names.map((name) => beside(name, { picture: '1-1', title: name }))
            for (const name of names) shim.pictures.set(name, picture)
          },
        },
      )
      const box = () => side.querySelector<HTMLElement>('.ltx-scroller')!
      await new Promise((resolve) => setTimeout(resolve, 300))
      const tasks = await longTasks(async () => {
        side.querySelector<HTMLElement>('[data-add]')?.click()
        await frames(30)
        const far = box().scrollHeight - box().clientHeight
        expect(far).toBeGreaterThan(8000)
        for (let n = 1; n <= 120; n++) {
          box().scrollTop = (far * n) / 120
          await frames(1)
        }
        const last = [...box().querySelectorAll('[role="listitem"]')].at(-1)
        expect(last?.getAttribute('aria-posinset')).toBe(last?.getAttribute('aria-setsize'))
        // only what is in sight exists, and only that has asked for a picture
        expect(box().querySelectorAll('[role="listitem"]').length).toBeLessThan(40)
        const search = library().getByRole('searchbox').element() as HTMLInputElement
        for (const text of ['o', 'own/lora', 'own/lora 29']) {
          search.value = text
          search.dispatchEvent(new Event('input', { bubbles: true }))
          await frames(5)
        }
        await frames(30)
      })
      expect(box().querySelector('[role="listitem"]')?.getAttribute('aria-setsize')).toBe('13')
      expect(titles()[0]).toBe('own/lora 29.safetensors')
      expect(comfy.shim.picturesAsked.flat().length).toBeGreaterThan(20)
      expect(comfy.shim.picturesAsked.every(({ length }) => length <= 12)).toBe(true)
      expect(tasks).toEqual([])
    },
  )
})

describe('a LoRA in use', () => {
  it('puts its words into the prompt with a click, once, which Ctrl+Z takes back', async () => {
    const { studio } = await open([clay], { loras: [{ name: clay, strength: 1, on: true }] })
    await page.getByRole('button', { name: 'Add “claymation style” to the prompt' }).click()
    expect(studio.form.prompt).toBe('claymation style, a dog')
    await expect.element(page.getByText('“claymation style” is in the prompt.')).toBeVisible()
    const prompt = page.getByLabelText('Prompt', { exact: true })
    await expect.element(prompt).toHaveValue('claymation style, a dog')
    await prompt.click()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(studio.form.prompt).toBe('a dog')
  })

  it('has a pattern, which goes around the prompt and shows what to fill in', async () => {
    const name = 'mine.safetensors'
    const trigger = 'Reference shows {reference}. Edited shows {result}. COLORIZE'
    const { studio } = await open(
      [name],
      { loras: [{ name, strength: 1, on: true }] },
      { shim: ({ shim }) => (shim.sidecars = [beside(name, { triggers: [trigger] })]) },
    )
    const prompt = page.getByLabelText('Prompt', { exact: true })
    const field = () => prompt.element() as HTMLTextAreaElement
    const selected = () => field().value.slice(field().selectionStart, field().selectionEnd)
    await expect.element(page.getByText(`Prompt pattern: ${trigger}`)).toBeVisible()
    await page.getByRole('button', { name: 'Use this pattern' }).click()
    const around = 'Reference shows {reference}. Edited shows a dog. COLORIZE'
    expect(studio.form.prompt).toBe(around)
    await expect.element(prompt).toHaveFocus()
    expect(selected()).toBe('{reference}')
    // it can be found again
    field().setSelectionRange(0, 0)
    await page.getByRole('button', { name: 'Fill in {reference}' }).click()
    expect(selected()).toBe('{reference}')
    await userEvent.keyboard('a cat')
    expect(studio.form.prompt).toBe('Reference shows a cat. Edited shows a dog. COLORIZE')
    await expect.element(page.getByText('The prompt follows this pattern.')).toBeVisible()
    studio.undo.back()
    await expect.element(prompt).toHaveValue('a dog')
    await expect.element(page.getByRole('button', { name: 'Use this pattern' })).toBeVisible()
  })

  it('begins with its author’s strength, or with that saved beside it', async () => {
    const product = 'LTX23_Product_Commercial_LoRA.safetensors'
    const { form, studio } = await openLibrary(
      [product, 'mine.safetensors'],
      {},
      {
        shim: ({ shim }) => {
          shim.sidecars = [
            beside('mine.safetensors', { strength: 0.6, triggers: ['noir', 'film'] }),
          ]
        },
      },
    )
    await library().getByRole('searchbox').fill('product ad')
    await page.getByRole('button', { name: 'Add Product ad LoRA' }).click()
    await library().getByRole('searchbox').fill('mine')
    await page.getByRole('button', { name: 'Add mine' }).click()
    expect(form.loras.map(({ strength }) => strength)).toEqual([0.85, 0.6])
    await page.getByRole('button', { name: 'Add “noir” to the prompt' }).click()
    await page.getByRole('button', { name: 'Add “film” to the prompt' }).click()
    expect(form.prompt).toBe('film, noir, a dog')
    studio.edit({ loras: form.loras.map((row) => ({ ...row, strength: 1.2 })) })
    await page.getByRole('button', { name: 'Recommended strength: 0.85' }).click()
    expect(form.loras.map(({ strength }) => strength)).toEqual([0.85, 1.2])
  })

  it('of a camera made for another LTX says so, with a phrase instead', async () => {
    const { form } = await open([still], { loras: [{ name: still, strength: 1, on: true }] })
    await expect.element(page.getByText(/Made for LTX-2, experimental with LTX-2\.3/)).toBeVisible()
    await page.getByRole('button', { name: 'Say it: Still' }).click()
    expect(form.prompt).toBe('a dog The camera stays perfectly still.')
    await expect
      .element(page.getByRole('button', { name: 'Say it: Still' }))
      .not.toBeInTheDocument()
  })

  it('for another LTX is said before Generate, with a button that switches it off', async () => {
    const name = 'next.safetensors'
    const { form, comfy } = await open(
      [name],
      { loras: [{ name, strength: 1, on: true }] },
      {
        shim: ({ shim }) => {
          const blank = { model: null, precision: null, lora: null, upscaler: null }
          shim.files = [
            { ...blank, folder: 'loras', name, bytes: 1, kind: 'lora', generations: ['2.5'] },
          ]
        },
      },
    )
    await expect.element(page.getByText(/was made for another LTX, LTX-2\.5/).first()).toBeVisible()
    await expect.element(generateButton()).toHaveAttribute('aria-disabled', 'true')
    await page
      .getByRole('button', { name: `Switch off ${name}` })
      .first()
      .click()
    expect(form.loras[0]?.on).toBe(false)
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
  })

  it('has another strength in the second pass, which reaches the prompt', async () => {
    const name = 'mine.safetensors'
    const { form, comfy } = await open([name], { loras: [{ name, strength: 0.8, on: true }] })
    await page.getByRole('button', { name: /^Set each pass/ }).click()
    const second = page.getByLabelText(`Strength of ${name} in the second pass`, { exact: true })
    await expect.element(second).toHaveValue('0.8')
    await second.fill('0.3')
    expect(form.loras).toEqual([{ name, strength: 0.8, second: 0.3, on: true }])
    await generateButton().click()
    await vi.waitFor(() => expect(comfy.submissions).toHaveLength(1))
    const { prompt } = comfy.submissions[0]!
    expect(prompt['lora_user_1']?.inputs['strength_model']).toBe(0.8)
    expect(prompt['lora_user_1_second']?.inputs['strength_model']).toBe(0.3)
    await page.getByRole('button', { name: /^Same in both passes/ }).click()
    expect(form.loras).toEqual([{ name, strength: 0.8, on: true }])
  })

  it('has one strength where the preset has one pass, and keeps the other', async () => {
    const loras = [{ name: 'mine.safetensors', strength: 0.8, second: 0.3, on: true }]
    const { studio } = await open(
      ['mine.safetensors'],
      { loras, preset: 'balanced' },
      {
        mode: 'style',
      },
    )
    await expect.element(page.getByText('Strength', { exact: true })).toBeVisible()
    await expect.element(page.getByText('Second pass')).not.toBeInTheDocument()
    studio.edit({ preset: 'quality' })
    await expect.element(page.getByText('Second pass')).toBeVisible()
    expect(studio.form.loras).toEqual(loras)
  })

  it('is tried in four strengths with one seed, as one batch whose posters say which', async () => {
    const name = 'mine.safetensors'
    const loras = [{ name, strength: 0.9, on: true }]
    const { studio } = await open([name], { seed: 7, loras })
    const compare = page.getByRole('button', { name: 'Compare 4 strengths' })
    await compare.click()
    await vi.waitFor(() => expect(studio.jobs.list.value).toHaveLength(4))
    const runs = studio.jobs.list.value.map(({ request }) => request).toReversed()
    expect(runs.map((run) => run.loras[0]?.strength)).toEqual([0.5, 0.75, 1, 1.25])
    expect(new Set(runs.map(({ seed }) => seed))).toEqual(new Set([7]))
    expect(new Set(studio.jobs.list.value.map(({ batch }) => batch?.id)).size).toBe(1)
    // the form keeps what it had
    expect(studio.form.loras[0]?.strength).toBe(0.9)
    studio.edit({ prompt: '' })
    await expect.element(compare).toHaveAttribute('aria-disabled', 'true')
  })
})

/** An ant and a bee that have a video, and a cat that has a picture. */
async function openWithVideos() {
  const content = await (await fetch(film)).blob()
  const opened = await openLibrary(
    ['ant.safetensors', 'bee.safetensors', 'cat.safetensors'],
    {},
    {
      shim: ({ shim }) => {
        shim.sidecars = ['ant', 'bee', 'cat'].map((name) =>
          beside(`${name}.safetensors`, { picture: '1-1', video: name === 'cat' ? null : '1-1' }),
        )
        for (const name of ['ant', 'bee']) shim.videos.set(`${name}.safetensors`, content)
      },
    },
  )
  await group('Own files').click()
  return opened
}

async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise(requestAnimationFrame)
}

/** As large as those of the backend. */
async function bigPicture(): Promise<string> {
  const canvas = new OffscreenCanvas(256, 192)
  const context = canvas.getContext('2d')
  for (let x = 0; x < 256; x += 4) {
    if (context) context.fillStyle = `hsl(${x}, 60%, 50%)`
    context?.fillRect(x, (x * 7) % 160, 4, 32)
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return `data:image/jpeg;base64,${btoa(String.fromCharCode(...bytes))}`
}
