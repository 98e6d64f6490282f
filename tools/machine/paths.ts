import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Holds everything that tests, the demo and downloads leave behind; git ignores it. */
export const cache = join(root, '.cache')
