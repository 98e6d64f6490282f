import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { openStudio, settle } from '../open.testing.ts'

async function withRuns(...prompts: string[]) {
  const opened = await openStudio()
  for (const prompt of prompts) {
    await opened.studio.jobs.add(requestOf('t2v', { prompt }))
    await opened.pass(1000)
  }
  return { ...opened, earlier: opened.studio.writing.earlier, form: opened.studio.form }
}

describe('earlier prompts', () => {
  it('are those of runs, newest first, each once', async () => {
    const { earlier } = await withRuns('one', 'two', 'one')
    expect(earlier.list.value.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  it('are walked through, and back to what was typed', async () => {
    const { earlier, form, studio } = await withRuns('one', 'two')
    studio.edit({ prompt: 'half a th' })
    expect(earlier.walk(1)).toBe(true)
    expect(form.prompt).toBe('two')
    expect(earlier.walking.value).toBe(true)
    earlier.walk(1)
    expect(form.prompt).toBe('one')
    expect(earlier.walk(1)).toBe(false)
    earlier.walk(-1)
    earlier.walk(-1)
    expect(form.prompt).toBe('half a th')
    expect(earlier.walking.value).toBe(false)
    expect(earlier.walk(-1)).toBe(false)
  })

  it('have what was typed and replaced, also after a reload', async () => {
    const { studio, earlier, storage } = await withRuns('one')
    studio.edit({ prompt: 'typed, never run' })
    earlier.replace('earlier', 'one')
    expect(studio.form.prompt).toBe('one')
    expect(earlier.list.value[0]).toEqual({ text: 'typed, never run', at: null })
    studio.undo.undo()
    expect(studio.form.prompt).toBe('typed, never run')
    const later = await openStudio({ storage })
    expect(later.studio.writing.earlier.list.value.map(({ text }) => text)).toContain(
      'typed, never run',
    )
  })

  it('lose no text that was typed, whatever is pressed', async () => {
    const move = fc.oneof(
      fc.constantFrom('up', 'down', 'sample', 'use', 'undo', 'restore'),
      fc.nat(1000).map((n) => n),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 25 }), async (moves) => {
        const { studio, earlier, form } = await withRuns('one', 'two')
        /** typed texts that were replaced by something other than typing */
        const left = new Set<string>()
        let typed = false
        for (const one of moves) {
          if (typeof one === 'number') {
            studio.edit({ prompt: `typed ${one}` })
            typed = true
            continue
          }
          const before = form.prompt
          if (one === 'up') earlier.walk(1)
          if (one === 'down') earlier.walk(-1)
          if (one === 'sample') earlier.replace('sample', 'a sample')
          if (one === 'use') earlier.replace('earlier', 'one')
          if (one === 'undo') studio.undo.undo()
          if (one === 'restore') studio.restore(requestOf('t2v', { prompt: 'two' }))
          if (form.prompt === before) continue
          if (typed) left.add(before)
          // back in the field, it is the user's to type over
          typed = left.delete(form.prompt)
        }
        // texts at other places of a walk count when it ends
        earlier.keep()
        const held = new Set([form.prompt, ...earlier.list.value.map(({ text }) => text)])
        for (const text of left) expect([...held]).toContain(text)
        studio.dispose()
      }),
      { numRuns: 200 },
    )
    await settle()
  }, 60_000)
})
