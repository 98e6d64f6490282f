import { type CatalogueEntry, pageOf } from '../../web/src/core/family/catalogue.ts'
import type { Family } from '../../web/src/core/family/family.ts'
import type { LoraFacts } from '../../web/src/core/family/lora-facts.ts'
import type { Repository } from './repository.ts'
import { successorsOf } from './successors.ts'

/** What the hub says of a repository at a revision; null: nobody sees it. */
export type Asked = (repo: string, revision: string) => Repository | null

/** The licences of the catalogue as Hugging Face calls them. The others are on a page alone. */
const licences: Readonly<Record<string, RegExp>> = {
  'LTX-2 Community License': /^ltx-2-community-license/,
  'Gemma Terms of Use': /^gemma/,
  'Apache-2.0': /^apache-2\.0$/,
  MIT: /^mit$/,
  'BSD-3-Clause': /^bsd-3-clause$/,
}

/** By how much a size in GiB, which has three digits, may differ from one in bytes. */
const rounding = 0.01

/** What a catalogue entry says otherwise than the hub, a sentence each: of its repository, and of the file. */
export function entryDifferences(entry: CatalogueEntry, asked: Asked): string[] {
  const { id, repo, revision, gated, licence } = entry
  const found = asked(repo, revision)
  if (!found) return [`${repo} is gone or private`]
  const known = licences[licence]
  const own = [
    ...(!known || found.licence === null || known.test(found.licence)
      ? []
      : [`the licence is ${found.licence}, not ${licence}`]),
    ...fileDifferences(entry, found),
  ]
  return [
    ...(found.id === repo ? [] : [`${repo} is now ${found.id}`]),
    ...(found.gated === gated ? [] : [`${repo} is ${found.gated ? '' : 'not '}gated`]),
    ...own.map((line) => `${id}: ${line}`),
  ]
}

function fileDifferences(entry: CatalogueEntry, { files }: Repository): string[] {
  const file = files.find(({ path }) => path === entry.path)
  if (!file) return [`${entry.repo} has no ${entry.path}`]
  const { bytes, sha256 } = file
  const apart = bytes !== null && entry.gib !== null ? Math.abs(bytes / 2 ** 30 / entry.gib - 1) : 0
  return [
    ...(apart > rounding && bytes !== null
      ? [`it has ${(bytes / 2 ** 30).toPrecision(3)} GiB, not ${entry.gib}`]
      : []),
    ...(entry.bytes !== null && bytes !== null && bytes !== entry.bytes
      ? [`it has ${bytes} bytes, not ${entry.bytes}`]
      : []),
    ...(entry.sha256 !== null && sha256 !== null && sha256 !== entry.sha256
      ? [`its SHA-256 is ${sha256}`]
      : []),
  ]
}

export interface Succeeded {
  /** entries that say what replaces them, and newer files that nothing says */
  readonly known: readonly string[]
  readonly news: readonly string[]
}

/** Which entries have a newer file: in the same repository by its name, or a repository that its owner names. */
export function successors(catalogue: readonly CatalogueEntry[], asked: Asked): Succeeded {
  const known = catalogue
    .filter(({ replacedBy }) => replacedBy !== null)
    .map(({ id, replacedBy }) => `${id} by ${replacedBy}`)
  const news = catalogue
    .filter(({ replacedBy }) => replacedBy === null)
    .flatMap(({ id, repo, path }) => {
      const found = asked(repo, 'main')
      const [newest] = successorsOf(path, found?.files.map((file) => file.path) ?? [])
      const entry = catalogue.find((one) => one.repo === repo && one.path === newest)
      return [
        ...(newest === undefined
          ? []
          : [`${id}: ${repo} has ${newest}, ${entry ? `which is ${entry.id}` : 'a newer one'}`]),
        ...(found?.newer == null ? [] : [`${id}: ${repo} is followed by ${found.newer}`]),
      ]
    })
  return { known, news }
}

/** What is known of a family's LoRAs otherwise than the catalogue and their pages say, a sentence each. */
export function loraDifferences({ loras = {}, catalogue }: Family, asked: Asked): string[] {
  return Object.entries(loras).flatMap(([id, facts]) => {
    const entry = catalogue.find((one) => one.id === id)
    if (!entry) return [`${id} is not in the catalog`]
    const source = pageOf(entry)
    const found = asked(entry.repo, entry.revision)
    return [
      ...(facts.source === source
        ? []
        : [`its source is ${facts.source}, its file is from ${source}`]),
      ...(found ? pageDifferences(facts, found) : []),
    ].map((line) => `${id}: ${line}`)
  })
}

function pageDifferences(
  { trigger, madeFor }: LoraFacts,
  { page, madeFrom }: Repository,
): string[] {
  const words = trigger?.replace(/,$/, '').toLowerCase()
  const generation = new RegExp(`${madeFor.replaceAll('.', String.raw`\.`)}(?![.\\d])`, 'i')
  return [
    ...(words === undefined || page === null || page.toLowerCase().includes(words)
      ? []
      : [`its page doesn’t name the words ${trigger}`]),
    ...(madeFrom.length === 0 || madeFrom.some((model) => generation.test(model))
      ? []
      : [`it was made from ${madeFrom.join(', ')}, not for ${madeFor}`]),
  ]
}
