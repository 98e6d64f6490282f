import type { CatalogueEntry } from '../../web/src/core/catalogue.ts'

/** A model file as an official template names it, in `properties.models` of one of its nodes. */
export interface Named {
  readonly file: string
  readonly folder: string
  readonly url: string
  readonly template: string
}

/** All model files that a workflow names, those of its subgraphs too, each once. */
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
  /** of all official templates */
  readonly named: readonly Named[]
  /** does this template belong to the catalogue's family? */
  readonly ours: (template: string) => boolean
  /** ids of entries that were taken from a template, and have to stay in one */
  readonly official: readonly string[]
  /** file → why the catalogue leaves it out */
  readonly leftOut: Readonly<Record<string, string>>
}

/** What the templates and the catalogue say differently, a sentence each; none = nothing drifted. */
export function driftOf({ catalogue, named, ours, official, leftOut }: Compared): string[] {
  const byFile = new Map(catalogue.map((entry) => [entry.file, entry]))
  const lines = named.flatMap(({ file, folder, url, template }) => {
    const entry = byFile.get(file)
    if (!entry)
      return ours(template) && !leftOut[file]
        ? [`${template} names ${folder}/${file}, which the catalogue lacks: ${url}`]
        : []
    return [
      ...(sourceOf(url) === `${entry.repo}/${entry.path}`
        ? []
        : [
            `${template} takes ${file} from ${url}, the catalogue from ${entry.repo}/${entry.path}`,
          ]),
      ...(folder === entry.folder
        ? []
        : [`${template} puts ${file} into ${folder}, the catalogue into ${entry.folder}`]),
    ]
  })
  const files = new Set(named.map(({ file }) => file))
  const dropped = official.flatMap((id) => {
    const entry = catalogue.find((one) => one.id === id)
    if (!entry) return [`${id} is no longer in the catalogue`]
    return files.has(entry.file) ? [] : [`no template names ${entry.file} (${id}) any more`]
  })
  const idle = Object.keys(leftOut)
    .filter((file) => !files.has(file))
    .map((file) => `${file} is left out on purpose, but no template names it any more`)
  return [...new Set([...lines, ...dropped, ...idle])]
}

/** "owner/name/path" of a download address at Hugging Face, whatever its revision. */
function sourceOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  const [, owner, name, verb, , ...path] = decodeURIComponent(pathname).split('/')
  return hostname === 'huggingface.co' && (verb === 'resolve' || verb === 'blob')
    ? [owner, name, ...path].join('/')
    : url
}
