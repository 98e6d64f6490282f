import { expect, it } from 'vitest'

const files = import.meta.glob<string>('./**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** In a list of its own with others, and by itself. */
const shared = new Set(['ltx-made'])

it('no class means one thing in one view and another in the next', () => {
  const places = new Map<string, Set<string>>()
  for (const [file, text] of Object.entries(files))
    for (const [, name = ''] of text.matchAll(/^\.(ltx-[\w-]+)(?: \{|,)$/gm))
      places.set(name, (places.get(name) ?? new Set()).add(file))
  expect(places.size).toBeGreaterThan(100)
  const twice = [...places].filter(([name, { size }]) => size > 1 && !shared.has(name))
  expect(twice.map(([name, at]) => `${name}: ${[...at].join(', ')}`)).toEqual([])
})
