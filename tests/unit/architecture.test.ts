import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawing } from '../../tools/architecture/drawing.ts'
import { importsOf, scriptOf, sources } from '../../tools/architecture/imports.ts'
import {
  arrows,
  circles,
  reduced,
  roomOf,
  unlisted,
  upward,
} from '../../tools/architecture/rooms.ts'
import { root } from '../../tools/machine/paths.ts'

const files = sources(root)
const imports = importsOf(root, files)

describe('the architecture', () => {
  test('has a purpose for every room: add a new folder to tools/architecture/rooms.json', () => {
    expect(unlisted(files)).toEqual([])
  })

  test('has no upward import', () => {
    expect(upward(imports)).toEqual([])
  })

  test('has no rooms that import each other in a circle', () => {
    expect(circles(arrows(imports))).toEqual([])
  })

  test('is drawn in docs/architecture.md as it is: otherwise run `npm run architecture`', () => {
    expect(readFileSync(`${root}/docs/architecture.md`, 'utf8')).toBe(drawing(imports))
  })
})

describe('what is read', () => {
  test.each([
    ['a type', 'web/src/core/files/file-state.ts', 'web/src/core/files/downloads.ts'],
    ['the script of a component', 'web/src/panel/App.vue', 'web/src/panel/CreateView.vue'],
    ['a template', 'web/src/families/ltx-2.3/graphs/t2v.ts', 'workflows/ltx-2.3/t2v.json'],
    ['a Python module', 'ltx_aio/shim.py', 'ltx_aio/config.py'],
    ['one of a folder above', 'ltx_aio/transfer/part.py', 'ltx_aio/limits.py'],
  ])('includes %s', (_, from, to) => {
    expect(imports).toContainEqual({ from, to })
  })

  test('keeps the lines of a script where they are', () => {
    const text = '<template>\n</template>\n<script setup lang="ts">\nlet a = 1\n</script>\n'
    expect(scriptOf('a.vue', text).split('\n')[3]).toBe('let a = 1')
  })
})

describe('the rules', () => {
  const rooms = [
    { room: 'src', purpose: '' },
    { room: 'src/top', purpose: '' },
    { room: 'src/low', purpose: '' },
    { room: 'src/shared', files: ['src/low/shared.ts'], purpose: '' },
  ]
  const inside = ['src/main.ts', 'src/top/a.ts', 'src/low/b.ts', 'src/low/shared.ts']

  test('put each file in the most specific room', () => {
    expect(inside.map((file) => roomOf(file, rooms)?.room)).toEqual(rooms.map(({ room }) => room))
  })

  test('report a folder without a room, a file beside rooms and a missing room', () => {
    expect(unlisted(inside, rooms)).toEqual([])
    expect(unlisted([...inside, 'src/new/c.ts', 'other/d.ts'], rooms)).toEqual(['src/new', 'other'])
    expect(unlisted(['src/main.ts', 'src/low/b.ts'], rooms)).toEqual(['src/top', 'src/shared'])
    const divided = [
      { room: 'src', purpose: '' },
      { room: 'src/low/deep', purpose: '' },
    ]
    const loose = ['src/main.ts', 'src/low/b.ts', 'src/low/deep/c.ts']
    expect(unlisted(loose, divided)).toEqual(['src/low/b.ts'])
  })

  test('report an upward import', () => {
    const up = { from: 'src/low/b.ts', to: 'src/top/a.ts' }
    const down = { from: 'src/top/a.ts', to: 'src/low/shared.ts' }
    expect(upward([up, down], rooms)).toEqual(['src/low/b.ts imports src/top/a.ts'])
  })

  test('report a circle, even a long one', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', []],
    ])
    expect(circles(graph)).toEqual([['a', 'b', 'c']])
  })

  test('leave out arrows that a longer path implies', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ])
    expect([...reduced(graph)]).toEqual([
      ['a', ['b']],
      ['b', ['c']],
      ['c', []],
    ])
  })
})
