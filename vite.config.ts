import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import vue from '@vitejs/plugin-vue'
import cssInjectedByJs from 'vite-plugin-css-injected-by-js'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'
import about from './package.json' with { type: 'json' }

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
      rolldownOptions: { checks: { pluginTimings: false } },
      lib: { entry, formats: ['es'], fileName: () => name },
    },
  }
}

/** The sources of all builds so far: `vite build --watch` rebuilds when any of them changes. */
const sources = new Set<string>()

/**
 * `import file from 'virtual:panel.mjs'` builds web/src/panel.ts as panel.mjs and returns
 * "panel.mjs?v=0.1.0-1a2b3c4d". The query changes with the content, so a cached file is never stale.
 */
function ownFiles(): Plugin {
  const virtual = /^virtual:((.+)\.mjs)$/
  return {
    name: 'own-files',
    enforce: 'pre',
    moduleParsed({ id }) {
      const path = id.replace(/\?.*/, '')
      if (existsSync(path)) sources.add(path)
    },
    resolveId: (source) => (virtual.test(source) ? source : null),
    async load(id) {
      const [, name, stem] = virtual.exec(id) ?? []
      if (name === undefined) return null
      const hash = createHash('sha256')
      for (const file of await filesOf(`web/src/${stem}.ts`, name)) {
        const source = file.type === 'chunk' ? file.code : file.source
        this.emitFile({ type: 'asset', fileName: file.fileName, source })
        if (file.fileName === name) hash.update(source)
      }
      for (const path of sources) this.addWatchFile(path)
      return `export default '${name}?v=${about.version}-${hash.digest('hex').slice(0, 8)}'`
    },
  }
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
