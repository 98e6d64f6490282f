import { describe, expect, test } from 'vitest'
import { ltx23 } from '../../families/ltx-2.3/index.ts'
import { type Problem, problem } from '../problem.ts'
import { refusalOf } from '../refusal.ts'
import { adviseKnown } from './refused.ts'

const kinds = (known: Problem): string[] =>
  (adviseKnown(known, ltx23).actions ?? []).map(({ kind }) => kind)

/** As ComfyUI refuses a prompt one of whose files has vanished. */
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

describe('a run that ComfyUI refused', () => {
  test('for a model file that has vanished can be tried again, once it was downloaded', () => {
    const known = vanished(role.file, role.inputs[0]!)
    const { code, model, actions } = adviseKnown(known, ltx23)
    expect({ code, model }).toEqual({
      code: 'model_missing',
      model: { file: role.file, folder: role.folder },
    })
    expect(actions).toMatchObject([
      { kind: 'download', label: 'Download what is missing' },
      { kind: 'show', tab: 'models' },
      { kind: 'retry', label: 'Try again' },
    ])
  })

  test('for a file that nobody offers has no download', () => {
    expect(kinds(vanished('mine.safetensors', role.inputs[0]!))).toEqual(['show', 'retry'])
  })

  test('for an input file that is gone asks for another', () => {
    const gone = problem('input_file_gone', { name: 'a.png' }, { field: 'image' })
    expect(adviseKnown(gone, ltx23).actions).toMatchObject([
      { kind: 'set', values: { image: null } },
      { kind: 'retry' },
    ])
  })

  test('for anything else can be tried again and asked about', () => {
    expect(kinds(problem('server_refused', { message: 'odd' }))).toEqual(['retry', 'report'])
    expect(kinds(problem('no_video'))).toEqual(['retry', 'report'])
  })
})

test('every problem that is kept with a run leaves something to press', () => {
  for (const known of [
    problem('run_lost'),
    problem('run_removed'),
    problem('run_unknown'),
    problem('node_missing', { classes: 'X', pack: null }),
  ])
    expect(kinds(known)).toEqual(['retry'])
})

test('a run that may have stopped ComfyUI is offered again with a warning only', () => {
  const { remedy, actions } = adviseKnown(problem('run_stopped'), ltx23)
  expect(remedy).toContain('may stop ComfyUI again')
  expect(actions).toEqual([{ kind: 'retry', label: 'Try again anyway' }])
})

test('buttons of another version stay', () => {
  const known = {
    ...problem('run_lost'),
    actions: [{ kind: 'dance', label: 'Dance' } as never],
  }
  expect(kinds(known)).toEqual(['retry', 'dance'])
})
