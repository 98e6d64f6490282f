import type { CatalogueEntry } from '../../web/src/core/family/catalogue.ts'

/** A model file that an official template lists in `properties.models` of a node. */
export interface Named {
  readonly file: string
  readonly folder: string
  readonly url: string
  readonly template: string
}

/** All model files that a workflow and its subgraphs list, without duplicates. */
export function modelsIn(workflow: unknown, template: string): Named[] {
  const found = new Map<string, Named>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('properties' in value)
      for (const model of listed(value.properties))
        found.set(`${model.folder}/${model.file} ${model.url}`, { ...model, template })
    Object.values(value).forEach(visit)
  }
  visit(workflow)
  return [...found.values()]
}

function listed(properties: unknown): Omit<Named, 'template'>[] {
  const models =
    typeof properties === 'object' && properties !== null && 'models' in properties
      ? properties.models
      : []
  return (Array.isArray(models) ? models : []).flatMap((model: unknown) => {
    const { name, directory, url } = (model ?? {}) as Record<string, unknown>
    return typeof name === 'string' && typeof directory === 'string' && typeof url === 'string'
      ? [{ file: name, folder: directory, url }]
      : []
  })
}

export interface Compared {
  readonly catalogue: readonly CatalogueEntry[]
  /** From all official templates. */
  readonly named: readonly Named[]
  /** Whether a template belongs to the catalog's family. */
  readonly ours: (template: string) => boolean
  /** Ids of entries taken from a template; they must stay in one. */
  readonly official: readonly string[]
  /** File → why it is left out of the catalog. */
  readonly leftOut: Readonly<Record<string, string>>
}

/** The differences between the templates and the catalog, a sentence each. */
export function driftOf({ catalogue, named, ours, official, leftOut }: Compared): string[] {
  const byFile = new Map(catalogue.map((entry) => [entry.file, entry]))
  const lines = named.flatMap(({ file, folder, url, template }) => {
    const entry = byFile.get(file)
    if (!entry)
      return ours(template) && !leftOut[file]
        ? [`${template} uses ${folder}/${file}, which is not in the catalog: ${url}`]
        : []
    return [
      ...(sourceOf(url) === `${entry.repo}/${entry.path}`
        ? []
        : [`${template} gets ${file} from ${url}, the catalog from ${entry.repo}/${entry.path}`]),
      ...(folder === entry.folder
        ? []
        : [`${template} puts ${file} in ${folder}, the catalog in ${entry.folder}`]),
    ]
  })
  const files = new Set(named.map(({ file }) => file))
  const dropped = official.flatMap((id) => {
    const entry = catalogue.find((one) => one.id === id)
    if (!entry) return [`${id} is no longer in the catalog`]
    return files.has(entry.file) ? [] : [`no template uses ${entry.file} (${id}) any more`]
  })
  const idle = Object.keys(leftOut)
    .filter((file) => !files.has(file))
    .map((file) => `${file} is deliberately left out, but no template uses it any more`)
  return [...new Set([...lines, ...dropped, ...idle])]
}

/** "owner/name/path" of a Hugging Face URL, whatever its revision. */
function sourceOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const [, owner, name, verb, , ...path] = decodeURIComponent(pathname).split('/')
  return hostname === 'huggingface.co' && (verb === 'resolve' || verb === 'blob')
    ? [owner, name, ...path].join('/')
    : url
}
