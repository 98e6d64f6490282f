import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { requestOf } from '../../../../tests/fakes/requests.ts'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { modes } from '../../modes/index.ts'
import { type ModeId, modeIds } from '../form/form.ts'
import { fragmentOf } from '../family/family.ts'
import { finishesOf } from '../family/plan.ts'
import { outputsOf, stageOf, stagesOf } from '../graph/nodes.ts'
import type { RunOptions } from '../graph/run-options.ts'
import { type ApiPrompt, prune, redirect } from '../graph/template.ts'
import type { Request } from '../form/request.ts'
import { keptFiles } from '../jobs/kept-files.ts'
import { fieldOf } from './fields.ts'
import { fill, runName } from './fill.ts'
import { outputFolder } from '../naming/naming.ts'
import { keptFileName, latentFolder } from './first-pass.ts'

const filled = (request: Request, name = 'full', options?: RunOptions): ApiPrompt =>
  fill(request, modes[request.mode], ltx23, name, options)

const draftOf = (mode: ModeId): Request => requestOf(mode, { preset: 'draft', seed: 5 })

/** A prompt's inputs of the nodes that a draft and its finish have in common. */
function firstPassOf(prompt: ApiPrompt): ApiPrompt {
  return prune(prompt, ['split_1'])
}

const given = ['a2v', 'lipsync']
const guided = ['keyframe', 'style', 'tool']

/** Retake has one pass only: there is nothing to finish. */
const drafting = modeIds.filter((mode) =>
  ltx23.presets[modes[mode].presets].some(({ id }) => id === 'draft'),
)

describe.each(drafting)('a draft of %s', (mode) => {
  const draft = draftOf(mode)
  const finishes = finishesOf(ltx23, modes[mode], 'draft').map(({ id }) => id)

  test('saves its first pass apart, named after the run', () => {
    const prompt = filled(draft, 'small')
    const kept = keptFiles({ name: 'small', nodes: Object.keys(prompt) }, ltx23)
    expect(kept.map(({ filename }) => filename)).toEqual(
      given.includes(mode)
        ? ['small_video_00001_.latent']
        : ['small_video_00001_.latent', 'small_sound_00001_.latent'],
    )
    expect(prompt['keep_video']?.inputs).toEqual({
      samples: guided.includes(mode) ? ['crop_1', 2] : ['split_1', 0],
      filename_prefix: 'latents/LTX_AIO/small_video',
    })
  })

  test('can be finished with presets of the same first pass, and no other', () => {
    expect(finishes).toEqual(modes[mode].presets === 'restyle' ? ['quality'] : ['balanced', 'fast'])
    const first = firstPassOf(filled(draft))
    const others = ltx23.presets[modes[mode].presets].map(({ id }) => id)
    for (const preset of others.filter((id) => id !== 'draft')) {
      const same =
        JSON.stringify(firstPassOf(filled({ ...draft, preset }))) === JSON.stringify(first)
      expect(same, preset).toBe(finishes.includes(preset))
    }
  })

  test.each(finishes)(
    'is finished with %s from what it saved, with the same second pass',
    (preset) => {
      const whole = filled({ ...draft, preset })
      const prompt = filled({ ...draft, preset }, 'full', { draft: 'small' })
      for (const node of [
        'sample_1',
        'guider_1',
        'noise_1',
        'split_1',
        'crop_1',
        'v_empty',
        'a_empty',
      ])
        expect(prompt[node], node).toBeUndefined()
      const stages = Object.keys(prompt).map((node) => stageOf(node, ltx23.nodes))
      expect(stages).not.toContain('diffuse_1')
      expect(stagesOf(Object.keys(prompt), ltx23.nodes).map(({ id }) => id)).toContain('diffuse_2')
      expect(prompt['draft_video']?.inputs).toEqual({
        latent: 'latents/LTX_AIO/small_video_00001_.latent [output]',
      })
      expect('draft_sound' in prompt).toBe(!given.includes(mode))
      // all the rest is the run in one go, reading what was saved
      const { take = '' } = ltx23.graphs[mode].keptPass ?? {}
      const { gives } = fragmentOf(ltx23, take)
      const rest = Object.entries(prompt).filter(([id]) => !id.startsWith('draft_'))
      for (const [id, node] of rest) expect(node, id).toEqual(redirect(whole, gives)[id])
    },
  )

  test('is one only with a preset to finish it', () => {
    for (const { id, finish } of ltx23.presets[modes[mode].presets])
      expect('keep_video' in filled({ ...draft, preset: id }), id).toBe(finish !== undefined)
  })

  test('goes on from no draft with one pass', () => {
    expect(filled(draft, 'small', { draft: 'other' })).toEqual(filled(draft, 'small'))
  })
})

test('names of files are no field of the form', () => {
  for (const path of [
    'keep_video.filename_prefix',
    'keep_sound.filename_prefix',
    'draft_video.latent',
    'draft_sound.latent',
  ])
    expect(fieldOf(path, modes.t2v, ltx23), path).toBeUndefined()
})

test('every output of a run is known', () => {
  const prompt = filled(draftOf('t2v'))
  const outputs = outputsOf(ltx23.nodes).filter((node) => prompt[node])
  expect(outputs).toEqual(['keep_video', 'keep_sound', 'save'])
})

/** The text of a constant in the backend, or the pattern that it is compiled from. */
function backends(name: string, file: string): string {
  const source = readFileSync(new URL(`../../../../ltx_aio/${file}`, import.meta.url), 'utf8')
  return new RegExp(`^${name} = (?:re\\.compile\\()?r?f?"(.+)"\\)?$`, 'm').exec(source)?.[1] ?? ''
}

test('the backend knows where runs save, and their names', () => {
  expect(backends('LATENTS', 'files/latents.py')).toBe(latentFolder)
  expect(backends('OUTPUT_FOLDER', 'files/links.py')).toBe(outputFolder)
  const run = backends('RUN', 'files/latents.py')
  const latent = backends('OUR_LATENT', 'files/latents.py')
    .replace('{RUN}', run)
    .replaceAll('{{', '{')
    .replaceAll('}}', '}')
  for (const mode of modeIds) {
    const name = runName(modes[mode], 'abcdef01-2345-6789-abcd-ef0123456789', '2026-11-25')
    expect(name).toMatch(new RegExp(`^${run}$`))
    for (const kept of ['video', 'sound'] as const)
      expect(new RegExp(`^${latent}$`).exec(keptFileName(name, kept))?.[1]).toBe(name)
  }
})
