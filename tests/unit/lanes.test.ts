import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runAll } from '../../tools/test/lanes.ts'

interface Job {
  readonly name: string
  readonly cores?: number
}

/** Runs the jobs and returns which ones were running at each start. */
async function startsOf(jobs: readonly Job[], cores: number): Promise<string[]> {
  const running = new Set<string>()
  const starts: string[] = []
  await runAll(jobs, cores, async ({ name }) => {
    running.add(name)
    starts.push([...running].join('+'))
    await sleep(name.length)
    running.delete(name)
  })
  return starts
}

test('as many jobs run at once as the cores allow, in order', async () => {
  const jobs = [{ name: 'a' }, { name: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' }, { name: 'c' }]
  const [, long = ''] = jobs.map(({ name }) => name)
  expect(await startsOf(jobs, 2)).toEqual(['a', `a+${long}`, `${long}+c`])
})

test('jobs that need parts of a core share it', async () => {
  const [a, b] = ['aaaaaaaaaaaaaaa', 'b']
  const jobs = [
    { name: a, cores: 1.6 },
    { name: b, cores: 0.4 },
  ]
  expect(await startsOf(jobs, 2)).toEqual([a, `${a}+${b}`])
})

test('a job that needs all cores runs alone, and later ones wait', async () => {
  const jobs = [{ name: 'a' }, { name: 'all', cores: 2 }, { name: 'c' }]
  expect(await startsOf(jobs, 2)).toEqual(['a', 'all', 'c'])
})

test('a job that needs more cores than exist gets all of them', async () => {
  expect(await startsOf([{ name: 'a' }, { name: 'b', cores: 2 }], 1)).toEqual(['a', 'b'])
})

test('after an error no further job starts, and running ones end first', async () => {
  const ended: string[] = []
  const jobs: Job[] = [{ name: 'fails' }, { name: 'long' }, { name: 'later' }]
  const all = runAll(jobs, 2, async ({ name }) => {
    if (name === 'fails') throw new Error('it failed')
    await sleep(30)
    ended.push(name)
  })
  await expect(all).rejects.toThrow('it failed')
  expect(ended).toEqual(['long'])
})
