import { expect, test } from 'vitest'
import { fileOfNode } from './node-files.ts'

const list = { values: ['a.png'] }
const file = (filename: string, subfolder = '', type = 'input') => ({ filename, subfolder, type })

test.each([
  ['LoadImage', 'a.png', file('a.png')],
  ['LoadImage with a sub-folder', 'ltx_aio/b c.JPG', file('b c.JPG', 'ltx_aio')],
  ['LoadImageOutput', 'x/a.png [output]', file('a.png', 'x', 'output')],
  ['LoadVideo', 'clip.mp4', file('clip.mp4')],
  ['LoadAudio', 'voice.flac', file('voice.flac')],
])('%s gives the file that it loads', (_, value, expected) => {
  expect(fileOfNode({ id: 1, widgets: [{ value, options: list }] }, {})).toEqual(expected)
})

test.each([
  ['a model', { value: 'ltx.safetensors', options: list }],
  ['a text that ends like a file', { value: 'C:\\clips\\a.mp4' }],
  ['a number', { value: 4, options: list }],
  ['no file yet', { value: '', options: list }],
])('%s is not a file to send', (_, widget) => {
  expect(fileOfNode({ id: 1, widgets: [widget] }, {})).toBeNull()
})

test.each([
  ['SaveImage', { images: [file('a_00001_.png', '', 'output')] }, 'a_00001_.png'],
  ['PreviewImage', { images: [file('p.png', '', 'temp')] }, 'p.png'],
  ['SaveVideo', { images: [file('v.mp4', 'video', 'output')], animated: [true] }, 'v.mp4'],
  ['SaveAudio', { audio: [file('s.flac', 'audio', 'output')] }, 's.flac'],
  ['a node pack’s video', { gifs: [{ ...file('g.webm'), format: 'video/webm' }] }, 'g.webm'],
])('%s gives the file that it saved', (_, output, name) => {
  expect(fileOfNode({ id: 7, widgets: [] }, { 7: output })?.filename).toBe(name)
})

test('of several images the chosen one is sent', () => {
  const outputs = { 7: { images: ['a.png', 'b.png'].map((name) => file(name, '', 'temp')) } }
  expect(fileOfNode({ id: 7, imageIndex: 1 }, outputs)?.filename).toBe('b.png')
  expect(fileOfNode({ id: 7, imageIndex: null }, outputs)?.filename).toBe('a.png')
})

test('a node in a subgraph has its own outputs', () => {
  const outputs = {
    7: { images: [file('outer.png')] },
    'uuid:7': { images: [file('inner.png')] },
  }
  const inner = { id: 7, graph: { id: 'uuid', isRootGraph: false } }
  expect(fileOfNode(inner, outputs)?.filename).toBe('inner.png')
  expect(fileOfNode({ id: 7, graph: { id: 'x', isRootGraph: true } }, outputs)?.filename).toBe(
    'outer.png',
  )
})

test.each([undefined, null, 'odd', { 7: null }, { 7: { images: 'odd', text: ['a.png'] } }])(
  'odd outputs (%j) are no files',
  (outputs) => {
    expect(fileOfNode({ id: 7 }, outputs)).toBeNull()
  },
)
