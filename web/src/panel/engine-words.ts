import type { SiteState } from '../studio/engines/preflight.ts'
import type { Site } from '../studio/engines/sites.ts'
import { words } from '../words/index.ts'

/** "ready", "upscaler.safetensors missing" */
export function stateWords({ about }: Pick<Site, 'about'>, state: SiteState): string {
  const say = words().engines
  switch (state.is) {
    case 'ready':
      return about.paid ? say.readyPaid : say.ready
    case 'asking':
      return say.asking
    case 'away':
      return say.away
    case 'old':
      return say.old(state.version)
    case 'unfit':
      return lacksWords(state.problems)
  }
}

function lacksWords(problems: Extract<SiteState, { is: 'unfit' }>['problems']): string {
  const say = words().engines
  const files = new Set(problems.flatMap(({ model }) => model?.file ?? []))
  if (files.size > 1) return say.lacksFiles(files.size)
  const [file] = files
  return file === undefined ? (problems[0]?.what ?? '') : say.lacks(file)
}

/** "Studio PC: ready" */
export function siteWords(site: Site, state: SiteState): string {
  return words().engines.line(site.about.name, stateWords(site, state))
}
