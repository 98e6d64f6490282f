import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coreClasses } from '../../tools/templates/core-classes.ts'
import type { ApiPrompt } from '../../web/src/core/graph/template.ts'

const modules: Record<string, string> = {
  CheckpointLoaderSimple: 'nodes',
  'Video Slice': 'comfy_extras.nodes_video',
  UnetLoaderGGUF: 'custom_nodes.ComfyUI-GGUF',
  GeminiNode: 'comfy_api_nodes.nodes_gemini',
  Odd: 'nodes_of_somebody',
}
const server = createServer(({ url = '' }, answer) => {
  const name = decodeURIComponent(url.replace('/object_info/', ''))
  const module = modules[name]
  answer.end(JSON.stringify(module ? { [name]: { python_module: module } } : {}))
})
let url = ''

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const prompt: ApiPrompt = Object.fromEntries(
  [...Object.keys(modules), 'Unknown'].map((name) => [name, { class_type: name, inputs: {} }]),
)

test('a class’s module shows whether it is ComfyUI’s own', async () => {
  expect(await coreClasses(`${url}/`, prompt)).toEqual(['CheckpointLoaderSimple', 'Video Slice'])
})

test('a server that doesn’t answer is reported with a remedy', async () => {
  await expect(coreClasses('http://127.0.0.1:1', prompt)).rejects.toThrow('Start it')
})
