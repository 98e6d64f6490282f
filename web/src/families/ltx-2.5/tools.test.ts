import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { loraOfTool } from '../../core/family/tools.ts'
import { toolWords } from '../../core/family/words.ts'
import { fill } from '../../core/prompt/fill.ts'
import { modesThatNeed } from '../../core/prompt/needs.ts'
import { modes } from '../../modes/index.ts'
import { ltx23 } from '../ltx-2.3/index.ts'
import { ltx25 } from './index.ts'

const tools = ltx25.tools ?? []

test('every tool has its own file, made for LTX-2.5 and listed for the mode, and every such file has a tool', () => {
  const files = tools.map((tool) => loraOfTool(tool, ltx25))
  expect(files.map(({ id }) => id).toSorted()).toEqual(
    ltx25.catalogue.flatMap(({ id, role }) => (role === 'toolLora' ? [id] : [])).toSorted(),
  )
  for (const file of files) {
    expect(file.repo).toMatch(/^Lightricks\/LTX-2\.5-22b-IC-LoRA-/)
    expect(modesThatNeed(file, ltx25, Object.values(modes))).toEqual(['tool'])
  }
  // the role's default is that of the default tool
  expect(files[0]?.file).toBe(ltx25.roles['toolLora']?.file)
})

describe.each(tools)('$id', (tool) => {
  test('is called and told as in LTX-2.3', () => {
    expect(toolWords(tool.id, ltx25)).toEqual(toolWords(tool.id, ltx23))
    expect(tool.prompt).toBe(ltx23.tools?.find(({ id }) => id === tool.id)?.prompt)
  })

  test.each(ltx25.presets.restyle.map(({ id }) => id))('runs with %s', (preset) => {
    const request = {
      ...requestOf('tool', { tool: tool.id, preset }),
      family: ltx25.id,
      loader: '',
    }
    const prompt = fill({ ...request, toolStrength: 0.65 }, modes.tool, ltx25, 'name')
    expect(prompt['lora_tool']?.inputs).toMatchObject({
      lora_name: loraOfTool(tool, ltx25).file,
      strength_model: 0.65,
    })
    expect(prompt['video']?.inputs).toMatchObject({
      fps: ['video_parts', 2],
      audio: ['video_parts', 1],
    })
    expect(prompt['guider_1']?.inputs['model']).toEqual(['lora_tool', 0])
  })
})
