import { describe, expect, test } from 'vitest'
import { withoutFileNames } from '../../tools/record/node-lists.ts'
import { recordingOf } from '../../tools/record/recording.ts'
import type { Message, Streamed } from '../comfyui/stream.ts'

const id = '00000000-0000-4000-8000-000000000000'

function streamed(messages: [number, string, Record<string, unknown>][]): Streamed {
  const own = messages.map(([at, type, data]): Message => ({
    at,
    type,
    data: { prompt_id: id, ...data },
  }))
  const outputs = { save: { images: [{ filename: 'a.mp4' }], animated: [true] } }
  const status = { status_str: 'success', completed: true, messages: [] }
  return { id, messages: own, entry: { prompt: [], outputs, status, meta: {} } }
}

const state = (nodes: Record<string, [number, number, string]>) => ({
  nodes: Object.fromEntries(
    Object.entries(nodes).map(([node, [value, max, is]]) => [node, { value, max, state: is }]),
  ),
})

const events: [number, string, Record<string, unknown>][] = [
  [0, 'status', {}],
  [1, 'execution_start', {}],
  [4, 'execution_cached', { nodes: [] }],
  [5, 'progress_state', state({ a: [0, 1, 'running'] })],
  [5, 'executing', { node: 'a' }],
  [9, 'progress_state', state({ a: [1, 2, 'running'] })],
  [9, 'progress', { node: 'a', value: 1, max: 2 }],
  [12, 'progress_state', state({ a: [2, 2, 'finished'] })],
  [13, 'progress_state', state({ a: [2, 2, 'finished'], save: [0, 1, 'running'] })],
  [13, 'executing', { node: 'save' }],
  [20, 'executed', { node: 'save' }],
  [20, 'progress_state', state({ a: [2, 2, 'finished'], save: [1, 1, 'finished'] })],
  [22, 'execution_success', { timestamp: 1 }],
  [23, 'status', {}],
  [24, 'executing', { node: null }],
]

describe('a recording', () => {
  test('groups the events of each node, with the time between them', () => {
    expect(recordingOf({}, streamed(events))).toEqual({
      prompt: {},
      lead: 3,
      blocks: [
        [
          'a',
          [1, 'running', 0, 1],
          [0, 'executing'],
          [4, 'running', 1, 2],
          [0, 'progress', 1, 2],
          [3, 'finished', 2, 2],
        ],
        ['save', [1, 'running', 0, 1], [0, 'executing'], [7, 'executed'], [0, 'finished', 1, 1]],
      ],
      tail: 2,
      end: 'execution_success',
      details: {},
      output: { save: { images: [], animated: [true] } },
    })
  })

  test('keeps an error’s message, but not where and when', () => {
    const traceback = ['File "a.py", line 1, in a\n    secret()\n']
    const failed = [
      ...events.slice(0, 5),
      [
        7,
        'execution_error',
        { node_id: 'a', exception_type: 'ValueError', traceback, timestamp: 1 },
      ],
    ] as typeof events
    expect(recordingOf({}, streamed(failed))).toMatchObject({
      blocks: [['a', [1, 'running', 0, 1], [0, 'executing']]],
      tail: 2,
      end: 'execution_error',
      details: { exception_type: 'ValueError', traceback: ['File "a.py", line 1, in a\n'] },
    })
  })

  test.each<[string, typeof events, RegExp]>([
    [
      'a cache',
      events.map((e) => (e[1] === 'execution_cached' ? [4, e[1], { nodes: ['a'] }] : e)),
      /came from the cache/,
    ],
    ['an unknown event', events.toSpliced(4, 0, [5, 'surprise', {}]), /the event surprise/],
    ['no end', events.slice(0, 8), /no end/],
    [
      'a node that starts again',
      events.toSpliced(12, 0, [21, 'executing', { node: 'a' }]),
      /a ran in two parts/,
    ],
  ])('is not made from a run with %s', (_, run, reason) => {
    expect(() => recordingOf({}, streamed(run))).toThrow(reason)
  })
})

describe('a definition', () => {
  const listed = { checkpoints: ['a', 'b'], loras: ['a', 'b', 'c'], vae: [] }

  test('replaces the longest list of files with their kind', () => {
    expect(
      withoutFileNames({ one: [['a', 'b'], {}], all: [['none', 'a', 'b', 'c']] }, listed),
    ).toEqual({ one: [[{ models: 'checkpoints' }], {}], all: [[{ models: 'loras' }, 'none']] })
  })

  test('names the media of uploads', () => {
    expect(
      withoutFileNames(
        {
          image: [['x.png', 'y.png'], { image_upload: true }],
          audio: ['COMBO', { audio_upload: true, options: ['x.mp4', 'y.wav'] }],
        },
        listed,
      ),
    ).toEqual({
      image: [[{ inputs: 'image' }], { image_upload: true }],
      audio: ['COMBO', { audio_upload: true, options: [{ inputs: 'video' }, { inputs: 'audio' }] }],
    })
  })

  test('keeps every other list', () => {
    const method = { method: ['COMBO', { options: ['area', 'nearest'] }], of: [true, ['MODEL']] }
    expect(withoutFileNames(method, listed)).toEqual(method)
  })
})
