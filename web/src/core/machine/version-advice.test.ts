import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { languages, speak } from '../../words/index.ts'
import { advise } from '../advice/advise.ts'
import type { RunError } from '../problem/run-error.ts'
import { type Host, noteOn, notesFor, noteWords, versionNotes } from './version-advice.ts'

const windows: Host = { os: 'win32', device: 'cuda', torch: '2.9.1+cu130', flags: [] }
const linux: Host = { ...windows, os: 'linux' }
const directMl: Host = { os: 'win32', device: 'privateuseone', torch: '2.4.1', flags: [] }
const ids = (host: Host): string[] => notesFor(host).map(({ id }) => id)

/** For each range: the last version before it, its first, its last, and the first after it. */
const edges: Record<string, { host: Host; out: string[]; in: string[] }> = {
  securityHoles: { host: linux, in: ['0.1.0', '0.27.0', '0.27.99'], out: ['0.28.0', '0.33.0'] },
  pageFile: { host: windows, in: ['0.27.1', '0.27.9'], out: ['0.27.0', '0.28.0'] },
  memoryGrows: { host: linux, in: ['0.33.0', '0.33.2'], out: ['0.32.9', '0.34.0'] },
  blueScreen: { host: windows, in: ['0.35.0', '0.35.9'], out: ['0.34.6', '0.36.0'] },
  directMlEnds: { host: directMl, in: ['0.27.0', '0.45.9'], out: ['0.46.0', '0.47.0'] },
  linkedInputs: { host: linux, in: ['0.28.0', '0.46.0'], out: ['0.27.9'] },
}

describe('a version’s known issues', () => {
  test.each(Object.entries(edges))('%s begins and ends where it should', (id, edge) => {
    for (const comfyui of edge.in) expect(ids({ ...edge.host, comfyui }), comfyui).toContain(id)
    for (const comfyui of edge.out)
      expect(ids({ ...edge.host, comfyui }), comfyui).not.toContain(id)
  })

  test('have their edges tested, row by row', () => {
    expect(Object.keys(edges).toSorted()).toEqual(versionNotes.map(({ id }) => id).toSorted())
  })

  test('are shown only where they can happen', () => {
    expect(ids({ ...linux, comfyui: '0.27.1' })).not.toContain('pageFile')
    expect(ids({ ...linux, comfyui: '0.35.0' })).not.toContain('blueScreen')
    expect(ids({ ...windows, torch: '2.9.1+rocm7', comfyui: '0.35.0' })).not.toContain('blueScreen')
    expect(ids({ ...linux, device: 'cpu', comfyui: '0.33.0' })).not.toContain('memoryGrows')
    expect(ids({ ...windows, comfyui: '0.40.0' })).not.toContain('directMlEnds')
    expect(ids({ ...windows, flags: ['--directml'], comfyui: '0.40.0' })).toContain('directMlEnds')
  })

  test.each(['nightly', '', 'v', null, undefined])('are none for version %j', (comfyui) => {
    expect(notesFor({ ...windows, ...(comfyui === undefined ? {} : { comfyui }) })).toEqual([])
  })

  test.each(['0.46.0', '0.99.0', '1.0.0', '2027.1'])(
    'show nothing on the health page for %s, newer than all of them',
    (comfyui) => {
      for (const host of [windows, linux, directMl])
        expect(notesFor({ ...host, comfyui }).filter(({ health }) => health)).toEqual([])
    },
  )

  test('have a public source and two sentences in every language', () => {
    for (const language of languages) {
      const back = speak(() => language)
      for (const note of versionNotes) {
        expect(note.source).toMatch(/^https:\/\/github\.com\//)
        for (const sentence of noteWords(note, { comfyui: '0.27.1' }))
          expect(sentence).toMatch(/^[^\p{Ll}].*[.。]$/u)
      }
      back()
    }
  })
})

describe('a failed run', () => {
  const error: RunError = {
    node: 'sample_1',
    nodeClass: 'SamplerCustomAdvanced',
    type: 'torch.OutOfMemoryError',
    message: 'Allocation on device',
    traceback: [],
  }

  test('mentions its version’s known issue if it may be the cause', () => {
    const plain = advise(error, { family: ltx23 })?.remedy ?? ''
    const known = advise(error, { family: ltx23, host: { ...linux, comfyui: '0.33.0' } })?.remedy
    expect(known).toBe(
      `${plain} ComfyUI 0.33.0 is known to use more memory with every run. Update ComfyUI. Until then, restart it when runs get slow.`,
    )
    expect(advise(error, { family: ltx23, host: { ...linux, comfyui: '0.34.0' } })?.remedy).toBe(
      plain,
    )
  })

  test('mentions nothing if it cannot be the cause', () => {
    const odd = { ...error, type: 'KeyError', message: "'odd'" }
    const host = { ...linux, comfyui: '0.33.0' }
    expect(advise(odd, { family: ltx23, host })?.remedy).toBe(
      advise(odd, { family: ltx23 })?.remedy,
    )
    expect(noteOn('input_file_gone', { ...linux, comfyui: '0.27.0' })).toBe('')
    expect(noteOn('input_file_gone', { ...linux, comfyui: '0.30.0' })).toContain('refuses links')
  })
})
