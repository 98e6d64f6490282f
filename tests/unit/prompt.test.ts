import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../tools/prompt.ts', import.meta.url))

const aClip = '{"file": "a.mp4 [output]", "frames": 49, "width": 256, "height": 256, "fps": 24}'

/** What `npm run prompt` answers to a request as text, which needn't be valid JSON. */
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
    /"audioStart".*Start can’t be ∞/,
  ],
  [
    '{"mode": "t2v", "prompt": "a", "models": {"checkpont": "x"}}',
    /models.checkpont: there is no such role, only checkpoint/,
  ],
  ['{"mode": "style", "prompt": "a", "video": "a.mp4", "fps": 0.5}', /fps_out_of_range/],
  ['{"mode": "t2v", "prompt": "a", "step": 3}', /docs\/prompt\.md/],
  // without a server nobody knows what is in the file
  [
    '{"mode": "t2v", "rework": {"id": "smooth", "clips": [{"file": "a.mp4"}]}}',
    /rework\.clips\.0\.frames/,
  ],
  [`{"mode": "t2v", "rework": {"id": "join", "clips": [${aClip}]}}`, /at least two clips/],
  ['{"mode": "retake", "prompt": "a", "video": "a.mp4"}', /video/],
])('%s is refused by name', (request, said) => {
  const { status, stdout, stderr } = prompt(request)
  expect(stdout).toBe('')
  expect(stderr).toMatch(said)
  expect(status).toBe(1)
})

test('finished videos are joined, with a crossfade', () => {
  const { status, stdout } = prompt(
    `{"mode": "t2v", "rework": {"id": "join", "crossfade": 0.5, "clips": [${aClip}, ${aClip}]}}`,
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    clip2_fade: { inputs: { shared: 12, before: ['clip1_parts', 0] } },
    save: { inputs: { filename_prefix: expect.stringMatching(/^video\/LTX_AIO\/join_/) } },
  })
})

test('a moment of a video is regenerated', () => {
  const source = '{"frames": 121, "width": 768, "height": 512}'
  const { status, stdout } = prompt(
    `{"mode": "retake", "prompt": "a", "video": "a.mp4", "videoStart": 2, "seconds": 1, "fps": 24, "source": ${source}}`,
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ frames_before: { inputs: { length: 48 } } })
})

test('a file may be named constructor', () => {
  const { status, stdout } = prompt('{"mode": "i2v", "prompt": "a", "image": "constructor"}')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ image: { inputs: { image: 'constructor' } } })
})
