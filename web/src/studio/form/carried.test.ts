import { expect, test } from 'vitest'
import { held } from '../../core/form/held.ts'
import { carriedBy, carriesFiles, carry, isCutFor } from './carried.ts'

const page = 'http://localhost:8188/'

/** A `DataTransfer`, which Node doesn't have. */
function transfer(data: Readonly<Record<string, string>>, files: readonly File[] = []) {
  return {
    types: [...Object.keys(data), ...(files.length > 0 ? ['Files'] : [])],
    files,
    getData: (type: string): string => data[type] ?? '',
  }
}

const file = { filename: 'kite.mp4', subfolder: 'video/LTX_AIO', type: 'output' }
const view = `${page}api/view?filename=kite.mp4&subfolder=video%2FLTX_AIO&type=output`
const picture = new File(['x'], 'view.png', { type: 'image/png' })

test('our results carry their run and what a player shows, for us and for the canvas', () => {
  const data: Record<string, string> = {}
  const target = {
    effectAllowed: 'none' as const,
    setData: (type: string, text: string) => void (data[type] = text),
  }
  carry(target, held(file, { job: 'j', seconds: 1.5 }), view)
  expect(carriedBy(transfer(data), page)).toEqual({
    sources: [{ name: 'kite.mp4', type: '', at: file, job: 'j', seconds: 1.5 }],
    link: null,
  })
  // what ComfyUI's nodes and canvas read, in 1.45.20 and 1.58.1
  expect(JSON.parse(data['application/x-comfy-asset-info']!)).toEqual(file)
  expect(data['text/uri-list']).toBe(view)
})

test.each([
  ['1.45.20, an output', { filename: 'a.png', subfolder: 's', type: 'output' }, 's'],
  // 1.58.1 leaves the sub-folder of an input to the link
  ['1.58.1, an input', { filename: 'a.png', type: 'output', attachment_ref: 'a.png' }, 's'],
])('an asset of ComfyUI %s', (_, info, subfolder) => {
  const carried = carriedBy(
    transfer({
      'application/x-comfy-asset-info': JSON.stringify(info),
      'text/uri-list': `${page}api/view?filename=a.png&type=output&subfolder=s&preview=webp`,
    }),
    page,
  )
  expect(carried.sources).toEqual([held({ filename: 'a.png', subfolder, type: 'output' })])
})

test('1.45.20 names no file for an input of Assets: its link does', () => {
  const { sources } = carriedBy(
    transfer({ 'text/uri-list': `${page}api/view?filename=in%20put.wav&type=input` }),
    page,
  )
  expect(sources).toEqual([held({ filename: 'in put.wav', subfolder: '', type: 'input' })])
})

test('an image dragged from a node is taken from ComfyUI, not from the nameless copy', () => {
  const link = `${page}api/view?filename=b.png&type=temp&subfolder=&rand=0.1`
  const { sources } = carriedBy(transfer({ 'text/uri-list': link }, [picture]), page)
  expect(sources).toEqual([held({ filename: 'b.png', subfolder: '', type: 'temp' })])
})

test('files of the desktop are taken as they are', () => {
  expect(carriedBy(transfer({}, [picture]), page)).toEqual({ sources: [picture], link: null })
})

test('an image of another page comes as its copy', () => {
  const link = 'https://example.org/kite.png'
  expect(carriedBy(transfer({ 'text/uri-list': link }, [picture]), page).sources).toEqual([picture])
})

test.each([
  'https://example.org/kite.png',
  'http://localhost:9999/api/view?filename=a.png',
  `${page}api/other?filename=a.png`,
])('%s is only a link', (link) => {
  expect(carriedBy(transfer({ 'text/uri-list': `# note\r\n${link}\r\n` }), page)).toEqual({
    sources: [],
    link,
  })
})

test.each(['{', '[]', '{"filename":3}', '{"file":{}}'])(
  'broken data (%s) carries nothing',
  (text) => {
    const broken = { 'application/x-ltx-aio-file': text, 'application/x-comfy-asset-info': text }
    expect(carriedBy(transfer(broken), page)).toEqual({ sources: [], link: null })
  },
)

test('text alone carries no files', () => {
  expect(carriesFiles(['text/plain', 'text/html'])).toBe(false)
  for (const type of ['Files', 'text/uri-list', 'application/x-comfy-asset-info'])
    expect(carriesFiles(['text/plain', type])).toBe(true)
})

test('an input for images gets a frame of a video that ComfyUI has', () => {
  expect(isCutFor('image', held(file))).toBe(true)
  expect(isCutFor('image', held({ ...file, filename: 'a.png' }))).toBe(false)
  expect(isCutFor('video', held(file))).toBe(false)
  expect(isCutFor('image', new File([''], 'a.mp4'))).toBe(false)
})
