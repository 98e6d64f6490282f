import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { fill } from '../prompt/fill.ts'
import type { RunError } from '../problem/run-error.ts'
import type { Problem } from '../problem/problem.ts'
import { advise } from './advise.ts'
import { redact } from './redact.ts'
import { reportOf } from './report.ts'

describe('redacting', () => {
  test.each([
    // Windows
    [
      String.raw`File "C:\Users\Anna Maria\AI\ComfyUI\execution.py", line 516, in execute`,
      'File "…/ComfyUI/execution.py", line 516, in execute',
    ],
    [
      String.raw`ERROR: Could not detect model type of: D:\my models\ltx\checkpoints\ltx 2.safetensors`,
      'ERROR: Could not detect model type of: … 2.safetensors',
    ],
    [
      String.raw`File path: C:\Users\Anna\ComfyUI\models\checkpoints\a.safetensors`,
      'File path: …/models/checkpoints/a.safetensors',
    ],
    [String.raw`{"image": "C:\\Users\\Anna\\Pictures\\me.png"}`, '{"image": "…/me.png"}'],
    [String.raw`in \\nas\anna\models\vae\a.safetensors`, 'in …/models/vae/a.safetensors'],
    [String.raw`file:///C:/Users/Anna/a.mp4`, '…/a.mp4'],
    // Linux
    [
      'File "/home/anna/ComfyUI/nodes.py", line 75, in encode',
      'File "…/ComfyUI/nodes.py", line 75, in encode',
    ],
    [
      "No such file or directory: '/home/anna/my clips/a b.mp4'",
      "No such file or directory: '…/a b.mp4'",
    ],
    ['/mnt/big disk/ComfyUI/output/video is full', '…/output/video is full'],
    [
      'from /opt/venv/lib/python3.12/site-packages/torch/nn/x.py',
      'from …/site-packages/torch/nn/x.py',
    ],
    ['~/comfy/input/me.png', '…/input/me.png'],
    // macOS
    [
      'File "/Users/anna/Library/Application Support/ComfyUI/main.py", line 1',
      'File "…/ComfyUI/main.py", line 1',
    ],
    ['reading /Volumes/Anna’s Disk/models/vae/a.safetensors', 'reading …/models/vae/a.safetensors'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  test('removes a user’s name wherever else it occurs', () => {
    expect(redact('/home/anna/a.py failed for anna, not for Joanna or ANNA_1')).toBe(
      '…/a.py failed for (user), not for Joanna or (user)_1',
    )
    expect(redact(String.raw`C:\Users\Müller\a.py and Müller's`)).toBe("…/a.py and (user)'s")
  })

  test.each([
    'hf_abcdefghijklmnopqrstuvwxyz123456',
    'ghp_abcdefghijklmnopqrstuvwxyz123456',
    'sk-abcdefghijklmnopqrstuvwxyz123456',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abcdefghijklmnopqrst',
  ])('takes the token %s away', (token) => {
    expect(redact(`with ${token}.`)).not.toContain(token.slice(8, 20))
  })

  test('removes secrets, found by what precedes them', () => {
    const text = [
      'Authorization: Bearer abc.def.ghi123',
      'https://anna:geheim@example.org/x?token=geheim123&a=1',
      '"api_key": "geheim456"',
      'password=geheim789',
      'mail to anna.b@example.org',
    ].join('\n')
    expect(redact(text)).not.toMatch(/geheim|abc\.def|anna\.b/)
  })

  test.each([
    'mat1 and mat2 shapes cannot be multiplied (1024x62208 and 188160x3840)',
    'Sizes 3/4, and/or 16:9 at 1/24 s',
    'https://huggingface.co/Comfy-Org/ltx-2/blob/main/a.safetensors',
    'video/LTX_AIO/t2v_2026-11-23_1a2b3c4d',
    'LTX/ltx-2.3-22b-dev-fp8.safetensors',
    'Expected size 4096 but got size 3840 for tensor number 1 in the list.',
    'prompt tokens: 1024, tokenizer: gemma_3, max_token=1024',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('a report', () => {
  const error: RunError = {
    node: 'sample_1',
    nodeClass: 'SamplerCustomAdvanced',
    type: 'KeyError',
    message: "'<b>odd</b>' ``` end\n",
    traceback: ['  File "/home/anna/ComfyUI/execution.py", line 516, in execute\n', '    x()\n'],
  }
  const request = requestOf('i2v', {
    prompt: 'my secret story',
    negative: 'nothing of that',
    image: '/home/anna/first.png',
  })
  const report = reportOf({
    versions: { 'LTX AIO': '0.1.0', ComfyUI: '0.27.0', Python: null },
    machine: { 'graphics card': 'RTX 4070, 12 GB', memory: '64 GB' },
    problem: advise(error, { family: ltx23, request }) as Problem,
    prompt: fill(request, modes.i2v, ltx23, 'name'),
    misfits: [
      { kind: 'gone', nodeClass: 'LTXVImgToVideoInplace', input: 'bypass' },
      { kind: 'unknown', nodeClass: 'SaveVideo', input: 'soul' },
      { kind: 'gone', nodeClass: 'LTXVImgToVideoInplace', input: 'bypass' },
    ],
  })

  test('contains versions, device, node, stage, message, traceback and graph', () => {
    for (const part of [
      '- LTX AIO: 0.1.0\n- ComfyUI: 0.27.0\n- graphics card: RTX 4070, 12 GB',
      '- node: sample_1 (SamplerCustomAdvanced)\n- stage: Diffusion 1\n- exception: KeyError',
      'File "…/ComfyUI/execution.py", line 516, in execute\n    x()',
      '"sample_1": {"class_type":"SamplerCustomAdvanced"',
    ])
      expect(report).toContain(part)
    expect(report).not.toContain('Python')
  })

  test('lists once where this ComfyUI’s nodes differ from the templates', () => {
    expect(report).toContain(
      'Nodes:\n\n- LTXVImgToVideoInplace.bypass: gone\n- SaveVideo.soul: unknown\n\n',
    )
  })

  test('contains no user text and no names', () => {
    expect(report).not.toMatch(/secret story|nothing of that|anna/)
    expect(report).toContain('(15 characters)')
  })

  test('keeps markup as text in a fence that the text cannot close', () => {
    expect(report).toContain("````\n'<b>odd</b>' ``` end\n````")
  })

  test('can be made for a problem without a run', () => {
    const problem: Problem = { code: 'server_down', what: 'ComfyUI isn’t responding.', remedy: '' }
    expect(reportOf({ versions: {}, machine: {}, problem, prompt: null, misfits: [] })).toBe(
      '**ComfyUI isn’t responding.** (server_down)\n',
    )
  })
})
