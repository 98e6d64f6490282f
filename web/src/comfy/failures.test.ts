import { describe, expect, test } from 'vitest'
import { failuresOver, type Hub, ownFailure } from './failures.ts'

/** The part of ComfyUI's `api` that dispatches messages, with listeners older than ours. */
class Api extends EventTarget {
  readonly heard: [string, unknown][] = []

  constructor() {
    super()
    for (const name of ['execution_error', 'execution_interrupted', ownFailure])
      this.addEventListener(name, (event) =>
        this.heard.push([name, (event as CustomEvent<unknown>).detail]),
      )
  }

  dispatchCustomEvent(type: string, detail?: unknown): boolean {
    return super.dispatchEvent(new CustomEvent(type, { detail }))
  }

  /** As its socket does. */
  message(type: string, detail: unknown): void {
    this.dispatchCustomEvent(type, detail)
  }
}

const failed = { prompt_id: 'ours', exception_message: 'odd' }

describe('a failure', () => {
  test('of one of our runs reaches us, and the frontend as an interruption', () => {
    const api = new Api()
    const failures = failuresOver(api)
    failures.own((id) => id === 'ours')
    api.message('execution_error', failed)
    expect(api.heard).toEqual([
      [ownFailure, failed],
      ['execution_interrupted', failed],
    ])
    expect(api.heard.map(([, detail]) => failures.isMadeUp(detail))).toEqual([false, true])
  })

  test.each([
    ['of anybody else', { prompt_id: 'theirs' }],
    ['without an id', {}],
    ['without anything', undefined],
  ])('%s reaches the frontend', (_, detail) => {
    const api = new Api()
    failuresOver(api).own((id) => id === 'ours')
    api.message('execution_error', detail)
    expect(api.heard).toEqual([['execution_error', detail ?? null]])
  })

  test('reaches the frontend again once nobody here shows it', () => {
    const api = new Api()
    const failures = failuresOver(api)
    const disown = failures.own(() => true)
    disown()
    api.message('execution_error', failed)
    expect(api.heard).toEqual([['execution_error', failed]])
  })

  test('is reported once, however many listen', () => {
    const api = new Api()
    const failures = failuresOver(api)
    failures.own(() => true)
    failures.own(() => true)
    api.message('execution_error', failed)
    expect(api.heard).toHaveLength(2)
  })
})

test('leaves real interruptions alone', () => {
  const api = new Api()
  const failures = failuresOver(api)
  failures.own(() => true)
  api.message('execution_interrupted', failed)
  expect(api.heard).toEqual([['execution_interrupted', failed]])
  expect(failures.isMadeUp(api.heard[0]?.[1])).toBe(false)
})

test('leaves a frontend alone that dispatches elsewhere', () => {
  const hub: Hub = {}
  failuresOver(hub).own(() => true)
  expect(hub).toEqual({})
})
