import type { reworks } from '../ltx-2.3/reworks.ts'
import type { fragmentFiles } from './fragments.ts'
import type { graphs } from './graphs/index.ts'
import type { writer } from './writer.ts'

type Template = (typeof graphs)[keyof typeof graphs]['template']
type FragmentNodes = (typeof fragmentFiles)[keyof typeof fragmentFiles]['nodes']
type WriterNodes = (typeof writer)['template']
type ReworkNodes = (typeof reworks)[keyof typeof reworks]['template']
type Clips = (typeof reworks)['join']['clips']
type ClipNodes = Clips['nodes'] | Clips['given']['nodes']
type KeyOfAny<T> = T extends unknown ? keyof T : never

/** Every node id of the templates and fragments. */
export type NodeId = KeyOfAny<Template | FragmentNodes | WriterNodes | ReworkNodes | ClipNodes>
