import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'

const comfy = findComfy()
const argumentsFile = 'dir' in comfy ? join(comfy.dir, 'comfy/cli_args.py') : ''

test.skipIf(!existsSync(argumentsFile))('ComfyUI has every flag that we mention', () => {
  const known = readFileSync(argumentsFile, 'utf8')
  const source = readFileSync(
    new URL('../../web/src/core/machine/start-flags.ts', import.meta.url),
    'utf8',
  )
  const spoken = new Set([...source.matchAll(/[`'](--[a-z0-9-]+)/g)].map(([, flag]) => flag ?? ''))
  expect(spoken.size).toBeGreaterThan(12)
  expect([...spoken].filter((flag) => !known.includes(`"${flag}"`))).toEqual([])
})
