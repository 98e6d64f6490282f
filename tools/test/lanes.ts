/**
 * Runs every job, in order as far as the cores allow: a job starts as soon as its cores are free, and never
 * before one that was already waiting. Rejects with the first job's error, after running jobs have ended.
 */
export async function runAll<Job extends { readonly cores?: number }>(
  jobs: readonly Job[],
  cores: number,
  run: (job: Job) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>()
  const errors: unknown[] = []
  let free = cores
  for (const job of jobs) {
    const needed = Math.min(job.cores ?? 1, cores)
    // cores are fractions: 2 - 1.6 is a little less than 0.4
    while (free + 0.001 < needed) await Promise.race(running)
    if (errors.length > 0) break
    free -= needed
    const under = run(job)
      .catch((error: unknown) => void errors.push(error))
      .finally(() => {
        free += needed
        running.delete(under)
      })
    running.add(under)
  }
  await Promise.all(running)
  if (errors.length > 0) throw errors[0]
}
