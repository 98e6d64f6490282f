import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../tools/machine/paths.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

test('every tool in package.json exists and is started by run.mjs', () => {
  const tools = Object.values(scripts).filter((script) => script.includes('tools/'))
  expect(tools.length).toBeGreaterThan(10)
  for (const script of tools) {
    const [, name = ''] = /^node tools\/run\.mjs ([\w-]+)( |$)/.exec(script) ?? []
    expect(existsSync(join(root, 'tools', `${name}.ts`)), script).toBe(true)
  }
})

test('an unknown tool is answered with a list of tools', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/run.mjs'), 'nonsense'],
    {
      encoding: 'utf8',
    },
  )
  expect(status).toBe(2)
  expect(stderr).toMatch(/NAME is one of architecture, .*test/)
})
