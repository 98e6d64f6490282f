import { vi } from 'vitest'
import { patience } from './waits.ts'

const { waitFor } = vi

/** `vi.waitFor` has no setting for this; its own is one second. */
vi.waitFor = (callback, options) => waitFor(callback, options ?? patience)
