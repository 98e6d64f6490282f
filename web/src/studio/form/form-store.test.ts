import { familiesOf } from '../../core/family/families.ts'
import { nextTick } from 'vue'
import { describe, expect, it } from 'vitest'
import { facts, requestOf } from '../../../../tests/fakes/requests.ts'
import { newForm } from '../../core/form/form.ts'
import { createFormStore } from './form-store.ts'
import { openStudio } from '../open.testing.ts'
import { memoryStorage } from '../world/storage.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'

function open(stored: object = newForm()) {
  const storage = memoryStorage()
  storage.save('form', stored)
  return { store: createFormStore(storage, {}, familiesOf(ltx23)), storage }
}

describe('a mode keeps its files', () => {
  it('and has them again when it is selected again', () => {
    const { store } = open()
    const { form, edit } = store
    edit({ mode: 'i2v', image: 'lighthouse.png' })
    edit({ mode: 'lipsync' })
    edit({ image: 'portrait.png' })
    edit({ mode: 'i2v' })
    expect(form.image).toBe('lighthouse.png')
    edit({ mode: 'lipsync' })
    expect(form.image).toBe('portrait.png')
  })

  it('and an empty slot gets the newest file, unless the mode works without one', () => {
    const { store } = open()
    const { form, edit } = store
    edit({ mode: 'i2v', image: 'lighthouse.png' })
    edit({ mode: 'style' })
    expect(form.image).toBeNull()
    edit({ mode: 'lipsync' })
    expect(form.image).toBe('lighthouse.png')
    edit({ mode: 'keyframe' })
    expect(form).toMatchObject({ image: 'lighthouse.png', lastImage: null })
  })

  it('and their start times', () => {
    const { store } = open()
    const { form, edit } = store
    edit({ mode: 'a2v', audio: 'song.wav', audioStart: 4 })
    edit({ mode: 'lipsync' })
    expect(form).toMatchObject({ audio: 'song.wav', audioStart: 4 })
    edit({ audio: 'speech.wav', audioStart: 1 })
    edit({ mode: 'a2v' })
    expect(form).toMatchObject({ audio: 'song.wav', audioStart: 4 })
  })

  it('and keeps the length apart from that of an audio or video file', () => {
    const { store } = open()
    const { form, edit } = store
    edit({ mode: 't2v', seconds: 1, fps: 30 })
    edit({ mode: 'lipsync' })
    expect(form).toMatchObject({ seconds: null, fps: 30 })
    edit({ seconds: 4 })
    edit({ mode: 'i2v' })
    expect(form).toMatchObject({ seconds: 1, fps: 30 })
    edit({ mode: 'style' })
    expect(form).toMatchObject({ seconds: null, fps: null })
    edit({ mode: 'a2v' })
    expect(form).toMatchObject({ seconds: 4, fps: 30 })
  })

  it('across a reload', async () => {
    const { store, storage } = open()
    store.edit({ mode: 'i2v', image: 'lighthouse.png' })
    store.edit({ mode: 'lipsync', image: 'portrait.png' })
    await nextTick()
    const again = createFormStore(storage, {}, familiesOf(ltx23))
    expect(again.form.image).toBe('portrait.png')
    again.edit({ mode: 'i2v' })
    expect(again.form.image).toBe('lighthouse.png')
  })

  it('and a late upload goes to the mode it was meant for', () => {
    const { store } = open()
    store.edit({ mode: 'i2v', image: 'lighthouse.png' })
    store.edit({ mode: 'lipsync', image: 'portrait.png' })
    store.put('i2v', 'image', 'sea.png')
    expect(store.form.image).toBe('portrait.png')
    expect(store.slot('i2v', 'image').name).toBe('sea.png')
    store.edit({ mode: 'i2v' })
    expect(store.form.image).toBe('sea.png')
  })
})

describe('a form that was stored before modes kept their files', () => {
  const stored = {
    ...newForm(),
    preset: 'balanced',
    mode: 't2v',
    image: 'first.png',
    lastImage: 'last.png',
    audio: 'speech.wav',
    audioStart: 2,
    video: 'clip.mp4',
    seconds: 3,
  }

  it('is unchanged', () => {
    expect(open(stored).store.form).toEqual({ ...stored, family: ltx23.id })
  })

  it('gives each file to all modes that take it', () => {
    const { store } = open(stored)
    const { form, edit } = store
    edit({ mode: 'keyframe' })
    expect(form).toMatchObject({ image: 'first.png', lastImage: 'last.png', seconds: 3 })
    edit({ mode: 'lipsync' })
    expect(form).toMatchObject({ image: 'first.png', audio: 'speech.wav', audioStart: 2 })
    edit({ mode: 'style' })
    expect(form).toMatchObject({ video: 'clip.mp4' })
  })
})

const lips = requestOf('lipsync', { prompt: 'a kite' })

describe('undo', () => {
  it('restores the whole form with every mode’s files, and can be undone itself', async () => {
    const { studio } = await openStudio()
    studio.edit({ mode: 'i2v', image: 'lighthouse.png', prompt: 'mine', seconds: 2 })
    const request = { ...lips, image: 'portrait.png' }
    const before = JSON.stringify(studio.form)
    studio.restore(request, 'kite.mp4')
    expect(studio.form).toMatchObject({ mode: 'lipsync', image: 'portrait.png', prompt: 'a kite' })
    studio.undo.undo()
    expect(JSON.stringify(studio.form)).toBe(before)
    studio.edit({ mode: 'lipsync' })
    expect(studio.form.image).toBe('lighthouse.png')
    studio.edit({ mode: 'i2v' })
    studio.undo.undo()
    expect(studio.form).toMatchObject({ mode: 'lipsync', image: 'portrait.png', prompt: 'a kite' })
  })

  it('skips untouched settings and restores what was typed', async () => {
    const { studio } = await openStudio()
    studio.edit({ prompt: 'mine' })
    studio.restore(lips)
    studio.restore({ ...lips, prompt: 'another' })
    studio.undo.undo()
    expect(studio.form.prompt).toBe('mine')
  })

  it('loses nothing that was typed over loaded settings', async () => {
    const { studio } = await openStudio()
    studio.restore(lips)
    studio.edit({ prompt: 'mine' })
    expect(studio.undo.changed.value).toBe(true)
    studio.restore({ ...lips, prompt: 'another' })
    studio.undo.undo()
    expect(studio.form.prompt).toBe('mine')
    studio.undo.undo()
    expect(studio.form.prompt).toBe('another')
  })
})

describe('restored settings', () => {
  it('leave the defaults of other modes alone', async () => {
    const storage = memoryStorage()
    storage.save('facts', facts)
    const { studio } = await openStudio({ storage })
    studio.restore(lips)
    expect(studio.form).toMatchObject({
      negative: null,
      fps: null,
      aspect: 'auto',
      scale: null,
      imageStrength: null,
      loader: null,
      lowVram: null,
    })
    studio.edit({ mode: 'style', video: 'clip.mp4' })
    expect(studio.form.imageStrength).toBeNull()
    expect(studio.readiness.check.value.request?.imageStrength).toBe(1)
  })
})
