import vue from '@vitejs/plugin-vue'
import cssInjectedByJs from 'vite-plugin-css-injected-by-js'
import { defineConfig } from 'vite'

/** One readable file: ComfyUI imports every .js below web/dist at boot, and the Registry wants to read it. */
export default defineConfig({
  plugins: [vue(), cssInjectedByJs()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'web/dist',
    target: 'es2022',
    minify: false,
    sourcemap: false,
    lib: { entry: 'web/src/main.ts', formats: ['es'], fileName: () => 'main.js' },
    rollupOptions: { external: [/\/scripts\/(app|api)\.js$/] },
  },
})
