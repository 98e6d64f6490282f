import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { refusalOf } from '../prompt/refusal.ts'
import { adviseKnown } from './refused.ts'

const kinds = (known: Problem): string[] =>
  (adviseKnown(known, ltx23).actions ?? []).map(({ kind }) => kind)

/** As ComfyUI rejects a prompt with a vanished file. */
function vanished(file: string, path: string): Problem {
  const [node = '', input = ''] = path.split('.')
  const errors = [
    {
      type: 'value_not_in_list',
      message: 'Value not in list',
      details: `${input}: '${file}' not in []`,
      extra_info: { input_name: input, received_value: file },
    },
  ]
  const answer = { node_errors: { [node]: { class_type: 'Loader', errors } } }
  const [found] = refusalOf(answer, ltx23, () => undefined)
  if (!found) throw new Error('it was not refused')
  return found
}

const role = ltx23.roles['upscaler']!

describe('a run that ComfyUI rejected', () => {
  test('for a vanished model file can be tried again after its download', () => {
    const known = vanished(role.file, role.inputs[0]!)
    const { code, model, actions } = adviseKnown(known, ltx23)
    expect({ code, model }).toEqual({
      code: 'model_missing',
      model: { file: role.file, folder: role.folder },
    })
    expect(actions).toMatchObject([
      { kind: 'download', label: 'Download missing files' },
      { kind: 'show', tab: 'models' },
      { kind: 'retry', label: 'Try again' },
    ])
  })

  test('for a file that cannot be downloaded offers no download', () => {
    expect(kinds(vanished('mine.safetensors', role.inputs[0]!))).toEqual(['show', 'retry'])
  })

  test('for a missing input file asks for another', () => {
    const gone = problem('input_file_gone', { name: 'a.png' }, { field: 'image' })
    expect(adviseKnown(gone, ltx23).actions).toMatchObject([
      { kind: 'set', values: { image: null } },
      { kind: 'retry' },
    ])
  })

  test('for any other reason can be tried again or reported', () => {
    expect(kinds(problem('server_refused', { message: 'odd' }))).toEqual(['retry', 'report'])
    expect(kinds(problem('no_video'))).toEqual(['retry', 'report'])
  })
})

test('every problem stored with a run has at least one button', () => {
  for (const known of [
    problem('run_lost'),
    problem('run_removed'),
    problem('run_unknown'),
    problem('node_missing', { classes: 'X', pack: null, since: null, setting: null }),
  ])
    expect(kinds(known)).toEqual(['retry'])
})

test('a run that may have crashed ComfyUI is offered again only with a warning', () => {
  const { remedy, actions } = adviseKnown(problem('run_stopped'), ltx23)
  expect(remedy).toContain('may stop ComfyUI again')
  expect(actions).toEqual([{ kind: 'retry', label: 'Try again anyway' }])
})

test('buttons from another version stay', () => {
  const known = {
    ...problem('run_lost'),
    actions: [{ kind: 'dance', label: 'Dance' } as never],
  }
  expect(kinds(known)).toEqual(['retry', 'dance'])
})
