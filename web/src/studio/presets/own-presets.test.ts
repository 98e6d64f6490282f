import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FakeComfy } from '../../../../tests/fakes/comfy.ts'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { fakeWorld } from '../../../../tests/fakes/world.ts'
import type { Form } from '../../core/form/form.ts'
import { groupIds, pick } from '../../core/presets/groups.ts'
import { memoryTabs } from '../world/browser-tabs.ts'
import { memoryStorage } from '../world/storage.ts'
import { openStudio, settle } from '../open.testing.ts'

const names = (studio: { ownPresets: { list: { value: readonly { name: string }[] } } }) =>
  studio.ownPresets.list.value.map(({ name }) => name)
const portrait: Partial<Form> = { aspect: '9:16', scale: '448p', seconds: 6 }

async function openWith(presets: Readonly<Record<string, Partial<Form>>>, comfy = new FakeComfy()) {
  const opened = await openStudio({ comfy })
  for (const [name, values] of Object.entries(presets))
    await opened.studio.ownPresets.save(name, values)
  const idOf = (name: string): string =>
    opened.studio.ownPresets.list.value.find((preset) => preset.name === name)?.id ?? ''
  return { ...opened, own: opened.studio.ownPresets, idOf }
}

describe('applying', () => {
  it('changes only the fields that it holds, and can be undone', async () => {
    const { studio, own, idOf } = await openWith({ portrait })
    studio.edit({ prompt: 'mine', negative: 'rain', aspect: '1:1' })
    const before = JSON.stringify(studio.form)
    own.apply(idOf('portrait'))
    expect(studio.form).toMatchObject({ ...portrait, prompt: 'mine', negative: 'rain' })
    expect(studio.undo.last.value).toMatchObject({ kind: 'form', name: 'portrait', preset: true })
    studio.undo.undo()
    expect(JSON.stringify(studio.form)).toBe(before)
  })

  it('one over another is undone to what was the user’s own', async () => {
    const { studio, own, idOf } = await openWith({ portrait, rain: { negative: 'rain' } })
    studio.edit({ prompt: 'mine' })
    own.apply(idOf('portrait'))
    own.apply(idOf('rain'))
    studio.undo.undo()
    expect(studio.form).toMatchObject({ aspect: 'auto', negative: null, prompt: 'mine' })
  })

  it('leaves out a LoRA that is missing here, says so, and keeps the rest', async () => {
    const loras = [{ name: 'gone.safetensors', strength: 0.5, on: true }]
    const { studio, own, idOf } = await openWith({ portrait: { ...portrait, loras } })
    own.apply(idOf('portrait'))
    expect(studio.form).toMatchObject({ ...portrait, loras: [] })
    expect(own.notes.value.map(({ code }) => code)).toEqual(['preset_lacks'])
    // the preset itself keeps it, for when the file is there
    expect(own.list.value[0]?.values['loras']).toEqual(loras)
  })

  it('never loses typed text: it is in the form or one undo away', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.string({ minLength: 1 }) }),
      fc.record({ apply: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ undo: fc.constant(true) }),
      fc.record({ begin: fc.constant(true) }),
    )
    const presets = {
      a: { prompt: 'preset a', negative: 'fog' },
      b: { prompt: 'preset b', mode: 'i2v' as const },
      c: portrait,
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { studio, own, idOf } = await openWith(presets)
        let typed = studio.form.prompt
        for (const one of steps) {
          if ('type' in one) studio.edit({ prompt: (typed = one.type) })
          else if ('apply' in one) own.apply(idOf(one.apply))
          else if ('begin' in one) own.newForm()
          else studio.undo.undo()
          const last = studio.undo.last.value
          const other = last?.kind === 'form' ? last.other.form.prompt : null
          // the button puts the user's own text back: that one is wanted, not the other
          if ('undo' in one && last?.kind === 'form' && (last.undone || !last.plain.put))
            typed = studio.form.prompt
          expect([studio.form.prompt, other]).toContain(typed)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('saving', () => {
  it('suggests what differs from a new form, and saves what is ticked', async () => {
    const { studio, own } = await openWith({})
    studio.edit({ ...portrait, prompt: 'mine' })
    own.draftForm()
    expect(own.draft.value?.groups).toEqual(['size', 'length'])
    await own.save('Portrait', pick(own.draft.value?.values ?? {}, ['size']))
    expect(own.draft.value).toBeNull()
    expect(own.list.value[0]?.values).toMatchObject({ aspect: '9:16' })
    expect(own.list.value[0]?.values).not.toHaveProperty('seconds')
  })

  it('under a name that exists overwrites it in its place, with undo', async () => {
    const { own } = await openWith({ portrait, rain: { negative: 'rain' } })
    await own.save('portrait', { seconds: 9 })
    expect(own.list.value.map(({ name, values }) => [name, values])).toEqual([
      ['portrait', { seconds: 9 }],
      ['rain', { negative: 'rain' }],
    ])
    await own.undo()
    expect(own.list.value[0]?.values).toEqual(portrait)
  })

  it('overwrites the parts that it holds with the form’s', async () => {
    const { studio, own, idOf } = await openWith({ portrait })
    studio.edit({ aspect: '1:1', seconds: 3, negative: 'rain' })
    await own.overwrite(idOf('portrait'))
    expect(own.list.value[0]?.values).toEqual({ aspect: '1:1', scale: null, seconds: 3 })
  })

  it('reads a run’s settings', async () => {
    const { own } = await openWith({})
    own.draftRequest(requestOf('t2v', { prompt: 'a kite', aspect: '1:1' }), 'kite.mp4')
    expect(own.draft.value).toMatchObject({ from: 'kite.mp4', values: { prompt: 'a kite' } })
  })
})

describe('the list', () => {
  it('is renamed, moved, deleted and undeleted', async () => {
    const { studio, own, idOf } = await openWith({
      a: { seconds: 1 },
      b: { seconds: 2 },
      c: { seconds: 3 },
    })
    await own.move(idOf('c'), 0)
    expect(names(studio)).toEqual(['c', 'a', 'b'])
    await own.move(idOf('c'), 1)
    expect(names(studio)).toEqual(['a', 'c', 'b'])
    await own.move(idOf('a'), 2)
    expect(names(studio)).toEqual(['c', 'b', 'a'])
    await own.rename(idOf('a'), ' b ')
    expect(names(studio)).toEqual(['c', 'b', 'b (2)'])
    await own.remove(idOf('b'))
    expect(names(studio)).toEqual(['c', 'b (2)'])
    await own.undo()
    expect(names(studio)).toEqual(['c', 'b', 'b (2)'])
  })

  it('can be put into any order, however often it is moved', async () => {
    const { studio, own } = await openWith({ a: {}, b: {}, c: {}, d: {} })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 80 }),
        async (moves) => {
          for (const [from, to] of moves) {
            const expected = names(studio)
            const [moved = ''] = expected.splice(from, 1)
            expected.splice(to, 0, moved)
            await own.move(own.list.value[from]?.id ?? '', to)
            expect(names(studio)).toEqual(expected)
          }
        },
      ),
      { numRuns: 10 },
    )
  })

  it('is exported and imported, without duplicates, and with names of their own', async () => {
    const { own, studio } = await openWith({ portrait, rain: { negative: 'rain' } })
    const text = own.text()
    await own.take(text)
    expect(names(studio)).toEqual(['portrait', 'rain'])
    expect(own.done.value).toEqual({ kind: 'imported', count: 0 })
    await own.save('rain', { negative: 'snow' })
    await own.take(text)
    expect(names(studio)).toEqual(['portrait', 'rain', 'rain (2)'])
    await own.take('{"nodes": []}')
    expect(names(studio)).toHaveLength(3)
    expect(own.notes.value[0]?.code).toBe('presets_refused')
  })
})

describe('the server', () => {
  it('has the presets for another browser', async () => {
    const comfy = new FakeComfy()
    await openWith({ portrait }, comfy)
    const other = await openStudio({ comfy, storage: memoryStorage() })
    await other.studio.ownPresets.sync()
    expect(names(other.studio)).toEqual(['portrait'])
  })

  it('gets them when it is back, and until then the browser has them over a reload', async () => {
    const comfy = new FakeComfy()
    const storage = memoryStorage()
    comfy.down = true
    const { studio } = await openStudio({ comfy, storage })
    await studio.ownPresets.save('portrait', portrait)
    expect(studio.ownPresets.unsaved.value).toBe(true)
    const again = (await openStudio({ comfy, storage })).studio
    expect(names(again)).toEqual(['portrait'])
    comfy.down = false
    await again.ownPresets.sync()
    expect(again.ownPresets.unsaved.value).toBe(false)
    const other = (await openStudio({ comfy, storage: memoryStorage() })).studio
    await other.ownPresets.sync()
    expect(names(other)).toEqual(['portrait'])
  })

  it('keeps the newest of two browsers’ changes, and both of their presets', async () => {
    const comfy = new FakeComfy()
    const world = fakeWorld()
    const one = (await openStudio({ comfy, world })).studio.ownPresets
    const two = (await openStudio({ comfy, world })).studio.ownPresets
    await one.save('shared', { seconds: 1 })
    await two.sync()
    comfy.down = true
    const id = one.list.value[0]?.id ?? ''
    world.pass(1000)
    await one.rename(id, 'older')
    world.pass(1000)
    await two.rename(id, 'newer')
    await one.save('of one', {})
    await two.save('of two', {})
    comfy.down = false
    await two.sync()
    await one.sync()
    await two.sync()
    expect(one.list.value.map(({ name }) => name).toSorted()).toEqual(['newer', 'of one', 'of two'])
    expect(two.list.value).toEqual(one.list.value)
  })

  it('does not bring back what another browser deleted', async () => {
    const comfy = new FakeComfy()
    const one = (await openStudio({ comfy })).studio.ownPresets
    await one.save('a', {})
    const two = (await openStudio({ comfy })).studio.ownPresets
    await two.sync()
    await two.remove(two.list.value[0]?.id ?? '')
    await one.sync()
    expect(one.list.value).toEqual([])
  })

  it('has a damaged file: the others are read, and it stays as it is', async () => {
    const comfy = new FakeComfy()
    await openWith({ portrait }, comfy)
    comfy.userdata.files.set('ltx_aio/presets/bad.json', { text: '{', stamp: 'x' })
    const other = (await openStudio({ comfy })).studio
    await other.ownPresets.sync()
    expect(names(other)).toEqual(['portrait'])
    expect(comfy.userdata.files.get('ltx_aio/presets/bad.json')?.text).toBe('{')
  })
})

it('other tabs hear of changes at once', async () => {
  const tabs = memoryTabs()
  const comfy = new FakeComfy()
  const one = (await openStudio({ comfy, tabs: tabs() })).studio
  const two = (await openStudio({ comfy, tabs: tabs() })).studio
  await one.ownPresets.save('portrait', portrait)
  await settle()
  expect(names(two)).toEqual(['portrait'])
})

describe('the default of a mode', () => {
  it('fills a form that nobody has touched, when the mode is chosen', async () => {
    const { studio, own, idOf } = await openWith({ portrait, square: { aspect: '1:1' } })
    await own.setDefault(idOf('portrait'), 'i2v', true)
    studio.edit({ mode: 'i2v' })
    expect(studio.form).toMatchObject({ ...portrait, prompt: 'a red kite' })
    studio.edit({ mode: 't2v' })
    expect(studio.form).toMatchObject({ aspect: 'auto', scale: null, seconds: null })
  })

  it('never replaces what was set', async () => {
    const { studio, own, idOf } = await openWith({ portrait })
    await own.setDefault(idOf('portrait'), 'i2v', true)
    studio.edit({ negative: 'rain' })
    studio.edit({ mode: 'i2v' })
    expect(studio.form).toMatchObject({ aspect: 'auto', negative: 'rain' })
  })

  it('is in the first form of another browser', async () => {
    const comfy = new FakeComfy()
    const { own, idOf } = await openWith({ portrait }, comfy)
    await own.setDefault(idOf('portrait'), 't2v', true)
    const other = (await openStudio({ comfy })).studio
    await other.ownPresets.sync()
    await settle()
    expect(other.form).toMatchObject(portrait)
  })

  it('is only one preset', async () => {
    const { own, idOf } = await openWith({ portrait, square: { aspect: '1:1' } })
    await own.setDefault(idOf('portrait'), 't2v', true)
    await own.setDefault(idOf('square'), 't2v', true)
    expect(own.defaultOf('t2v')?.name).toBe('square')
    expect(own.list.value.filter(({ defaultFor }) => defaultFor.length > 0)).toHaveLength(1)
    await own.setDefault(idOf('square'), 't2v', false)
    expect(own.defaultOf('t2v')).toBeNull()
  })

  it('is in a new form, which can be undone', async () => {
    const { studio, own, idOf } = await openWith({ portrait })
    await own.setDefault(idOf('portrait'), 't2v', true)
    studio.edit({ prompt: 'mine', negative: 'rain', seconds: 3 })
    const before = JSON.stringify(studio.form)
    own.newForm()
    expect(studio.form).toMatchObject({ ...portrait, prompt: '', negative: null })
    studio.undo.undo()
    expect(JSON.stringify(studio.form)).toBe(before)
  })
})

it('a preset of everything brings the whole form back', async () => {
  const { studio, own, idOf } = await openWith({})
  studio.edit({ mode: 'i2v', image: 'first.png', prompt: 'mine', seed: 7, seedLocked: true })
  const whole = JSON.stringify(studio.form)
  own.draftForm()
  await own.save('all', pick(own.draft.value?.values ?? {}, groupIds))
  own.newForm()
  studio.edit({ mode: 't2v', prompt: 'other' })
  own.apply(idOf('all'))
  expect(JSON.stringify(studio.form)).toBe(whole)
})
