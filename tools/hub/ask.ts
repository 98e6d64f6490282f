import type { CatalogueEntry } from '../../web/src/core/family/catalogue.ts'
import type { Asked } from './differences.ts'
import { readRepository, type Repository } from './repository.ts'

/** How many repositories are asked about at once. */
const atOnce = 4

export interface Answers {
  readonly asked: Asked
  /** whether the hub has said something of an entry's repository, if only that there is none */
  readonly answered: (entry: CatalogueEntry) => boolean
  /** repositories that nothing is known of, with the reason */
  readonly unanswered: readonly string[]
}

/** Asks a hub about the repositories of all entries, at their revision and at the newest. */
export async function askAll(
  endpoint: string,
  catalogue: readonly CatalogueEntry[],
): Promise<Answers> {
  const key = (repo: string, revision: string) => `${repo}@${revision}`
  const found = new Map<string, Repository | null>()
  const unanswered: string[] = []
  const waiting = [
    ...new Set(catalogue.flatMap(({ repo, revision }) => [key(repo, revision), key(repo, 'main')])),
  ]
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [repo = '', revision] = next.split('@')
      try {
        found.set(next, await readRepository(endpoint, repo, revision))
      } catch (error) {
        unanswered.push((error as Error).message)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return {
    asked: (repo, revision) => found.get(key(repo, revision)) ?? null,
    answered: ({ repo, revision }) =>
      found.has(key(repo, revision)) && found.has(key(repo, 'main')),
    unanswered: unanswered.toSorted(),
  }
}
