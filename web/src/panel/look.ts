import type { MediaFacts, MediaKind } from '../core/media.ts'

/** Facts of a file as far as this browser can tell. It cannot count frames: fps and frames are measured roughly. */
export async function lookInBrowser(_file: File, kind: MediaKind): Promise<MediaFacts> {
  return { kind: 'unreadable', reason: `not looked at yet (${kind})` }
}
