import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../tools/prompt.ts', import.meta.url))

/** What `npm run prompt` answers to a request as text, which need not be JSON that we would write. */
function prompt(request: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '-'], {
    input: request,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a request makes a prompt without a server', () => {
  const { status, stdout } = prompt('{"mode": "t2v", "prompt": "a kite"}')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ pos: { inputs: { text: 'a kite' } } })
})

test.each([
  [
    '{"mode": "a2v", "prompt": "a", "audio": "a.wav", "audioStart": 1e999}',
    /"audioStart".*Start ∞/,
  ],
  [
    '{"mode": "t2v", "prompt": "a", "models": {"checkpont": "x"}}',
    /models.checkpont: there is no such role, only checkpoint/,
  ],
  ['{"mode": "style", "prompt": "a", "video": "a.mp4", "fps": 0.5}', /fps_out_of_range/],
  ['{"mode": "t2v", "prompt": "a", "step": 3}', /docs\/prompt\.md/],
])('%s is refused by name', (request, said) => {
  const { status, stdout, stderr } = prompt(request)
  expect(stdout).toBe('')
  expect(stderr).toMatch(said)
  expect(status).toBe(1)
})

test('a file may be called constructor', () => {
  const { status, stdout } = prompt('{"mode": "i2v", "prompt": "a", "image": "constructor"}')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ image: { inputs: { image: 'constructor' } } })
})
