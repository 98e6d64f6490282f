import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import cssInjectedByJs from 'vite-plugin-css-injected-by-js'
import { build, defineConfig, type Plugin, type Rollup, type UserConfig } from 'vite'
import about from './package.json' with { type: 'json' }
import { foreign } from './web/src/words/language.ts'

/**
 * ComfyUI imports every .js below web/dist when its page starts, and doesn't let browsers cache any. So
 * main.js is small, and what it loads later ends in .mjs. Not minified: the Registry requires readable code.
 */
const config = built('web/src/main.ts', 'main.js')
export default defineConfig({ ...config, plugins: [...(config.plugins ?? []), ownPage()] })

function built(entry: string, name: string): UserConfig {
  return {
    plugins: [vue(), cssInjectedByJs({ useStrictCSP: true }), ownFiles()],
    publicDir: 'web/app',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'web/dist',
      target: 'es2022',
      minify: false,
      sourcemap: false,
      // no warning about slow plugins: a build within a plugin takes time
      rolldownOptions: { input: entry, checks: { pluginTimings: false } },
      lib: { entry, formats: ['es'], fileName: () => name },
    },
  }
}

/** The sources of all builds so far: `vite build --watch` rebuilds when any of them changes. */
const sources = new Set<string>()

/**
 * `import file from 'virtual:panel.mjs'` builds web/src/panel.ts as panel.mjs and returns
 * "panel.mjs?v=0.1.0-1a2b3c4d". The query changes with the content, so a cached file is never stale.
 * `import files from 'virtual:catalogues'` does the same for each language: { de: "de.mjs?v=…" }.
 */
function ownFiles(): Plugin {
  const panel = 'virtual:panel.mjs'
  const catalogues = 'virtual:catalogues'
  return {
    name: 'own-files',
    enforce: 'pre',
    moduleParsed({ id }) {
      const path = id.replace(/\?.*/, '')
      if (existsSync(path)) sources.add(path)
    },
    resolveId: (source) =>
      source === panel || source === catalogues || languageOf(source) !== undefined ? source : null,
    async load(id) {
      const language = languageOf(id)
      if (language !== undefined) return catalogueIn(language)
      if (id === panel)
        return exported(await builtFile(this, resolve('web/src/panel.ts'), 'panel.mjs'))
      if (id !== catalogues) return null
      const files = []
      for (const one of foreign)
        files.push([one, await builtFile(this, `${entryOf}${one}`, `${one}.mjs`)])
      return exported(Object.fromEntries(files))
    },
  }
}

function exported(value: unknown): string {
  return `export default ${JSON.stringify(value)}`
}

const entryOf = 'virtual:catalogue/'

function languageOf(id: string): string | undefined {
  return id.startsWith(entryOf) ? id.slice(entryOf.length) : undefined
}

/**
 * The source of a language's file: its catalogue, and the families' words by their ids, after which their folders
 * are named. The words are exported as the language is called, without hyphens.
 */
function catalogueIn(language: string): string {
  const name = language.replaceAll('-', '')
  const families = globSync(`web/src/families/*/words/${language}.ts`).toSorted()
  const idOf = (path: string): string => basename(dirname(dirname(path)))
  return [
    `export { ${name} as catalogue } from ${JSON.stringify(resolve('web/src/words', language, 'index.ts'))}`,
    ...families.map(
      (path, n) => `import { ${name} as family${n} } from ${JSON.stringify(resolve(path))}`,
    ),
    `export const families = { ${families.map((path, n) => `${JSON.stringify(idOf(path))}: family${n}`).join(', ')} }`,
  ].join('\n')
}

/** Builds a file beside main.js, and returns its name with the query. */
async function builtFile(
  context: Rollup.PluginContext,
  entry: string,
  name: string,
): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await filesOf(entry, name)) {
    const source = file.type === 'chunk' ? file.code : file.source
    context.emitFile({ type: 'asset', fileName: file.fileName, source })
    if (file.fileName === name) hash.update(source)
  }
  for (const path of sources) context.addWatchFile(path)
  return `${name}?v=${about.version}-${hash.digest('hex').slice(0, 8)}`
}

/** app.mjs, the panel's own page, beside main.js, which doesn't load it. */
function ownPage(): Plugin {
  return {
    name: 'own-page',
    async buildStart() {
      builds.clear()
      for (const file of await filesOf('web/src/app.ts', 'app.mjs'))
        if (file.fileName === 'app.mjs' && file.type === 'chunk')
          this.emitFile({ type: 'asset', fileName: file.fileName, source: file.code })
      for (const path of sources) this.addWatchFile(path)
    },
  }
}

/** Of one build: both main.js and app.mjs load panel.mjs. */
const builds = new Map<string, ReturnType<typeof bundle>>()

function filesOf(entry: string, name: string): ReturnType<typeof bundle> {
  const made = builds.get(name) ?? bundle(entry, name)
  builds.set(name, made)
  return made
}

async function bundle(entry: string, name: string) {
  const options = built(entry, name)
  const output = await build({
    ...options,
    build: { ...options.build, write: false },
    configFile: false,
    logLevel: 'warn',
  })
  return [output].flat().flatMap((one) => ('output' in one ? one.output : []))
}
