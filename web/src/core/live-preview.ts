import type { Settings } from './settings.ts'
import { isOlder } from './version.ts'
import type { Host } from './version-advice.ts'

/**
 * The first ComfyUI that draws latents of picture and sound in one (its #15196). A picture a step, of the
 * first frame only; older versions take the wish and send nothing.
 */
export const previewsSince = '0.30.0'

/** What `extra_data.preview_method` of a prompt asks for; without it, the server does what it was started for. */
export type PreviewMethod = 'none' | 'latent2rgb'

/** Whether pictures of a run can come from this server. */
export type PreviewState =
  /** it has not said its version yet */
  | { readonly is: 'unknown' }
  | { readonly is: 'too-old'; readonly version: string }
  /** one of them ended a run on this version */
  | { readonly is: 'failed'; readonly version: string }
  | { readonly is: 'possible' }

type Wishes = Pick<Settings, 'previews' | 'previewsFailed'>

export function previewState({ comfyui }: Host, { previewsFailed }: Wishes): PreviewState {
  if (comfyui == null) return { is: 'unknown' }
  if (isOlder(comfyui, previewsSince)) return { is: 'too-old', version: comfyui }
  return previewsFailed === comfyui ? { is: 'failed', version: comfyui } : { is: 'possible' }
}

/** What to ask for, for a run on this server; undefined leaves it to the server. */
export function previewMethod(host: Host, wishes: Wishes): PreviewMethod | undefined {
  // an older one can be started with previews, too, and fail in them
  if (host.comfyui != null && host.comfyui === wishes.previewsFailed) return 'none'
  if (previewState(host, wishes).is !== 'possible') return undefined
  if (!wishes.previews) return 'none'
  return hasItsOwn(host) ? undefined : 'latent2rgb'
}

/** The server was started with a way to draw them, which may be a better one. */
function hasItsOwn({ flags = [] }: Host): boolean {
  return flags.some((flag) => /^--preview-method (auto|latent2rgb|taesd)$/.test(flag))
}
