import { type FamilyWords, learnFamilies } from '../web/src/core/family/words.ts'
import { type Foreign, foreign, learn, type Words } from '../web/src/words/index.ts'

/**
 * In the build, each language is a file that is loaded when it is spoken. In the tests all are there from the
 * start.
 */

const catalogues = import.meta.glob<Record<string, Words>>('../web/src/words/*/index.ts', {
  eager: true,
})
const words = import.meta.glob<Record<string, FamilyWords>>('../web/src/families/*/words/*.ts', {
  eager: true,
})

/** As the language's file exports it: its name without hyphens. */
function exportOf<T>(language: Foreign, file: Readonly<Record<string, T>> | undefined): T {
  const found = file?.[language.replaceAll('-', '')]
  if (!found) throw new Error(`${language} has no words`)
  return found
}

export function catalogueIn(language: Foreign): Words {
  return exportOf(language, catalogues[`../web/src/words/${language}/index.ts`])
}

/** By family id. */
export function familiesIn(language: Foreign): Readonly<Record<string, FamilyWords>> {
  const paths = Object.keys(words).filter((path) => path.endsWith(`/${language}.ts`))
  return Object.fromEntries(
    paths.map((path) => [path.split('/').at(-3), exportOf(language, words[path])]),
  )
}

for (const language of foreign) {
  learn(language, catalogueIn(language))
  learnFamilies(language, familiesIn(language))
}
