import type { Settings } from './settings.ts'
import { isOlder } from '../text/version.ts'
import type { Host } from '../machine/version-advice.ts'

/**
 * The first ComfyUI that draws combined video and audio latents (its #15196): one image per step, of the
 * first frame only. Older versions accept the option and send nothing.
 */
export const previewsSince = '0.30.0'

/** Value for `extra_data.preview_method` of a prompt; without it the server's start option applies. */
export type PreviewMethod = 'none' | 'latent2rgb'

/** Whether this server can send preview images. */
export type PreviewState =
  /** its version is not known yet */
  | { readonly is: 'unknown' }
  | { readonly is: 'too-old'; readonly version: string }
  /** one of them ended a run on this version */
  | { readonly is: 'failed'; readonly version: string }
  | { readonly is: 'possible' }

type Wishes = Pick<Settings, 'previews' | 'previewsFailed'>

export function previewState(
  { comfyui }: Pick<Host, 'comfyui'>,
  { previewsFailed }: Wishes,
): PreviewState {
  if (comfyui == null) return { is: 'unknown' }
  if (isOlder(comfyui, previewsSince)) return { is: 'too-old', version: comfyui }
  return previewsFailed === comfyui ? { is: 'failed', version: comfyui } : { is: 'possible' }
}

/** The method to request from this server; undefined leaves it to the server. */
export function previewMethod(
  host: Pick<Host, 'comfyui' | 'flags'>,
  wishes: Wishes,
): PreviewMethod | undefined {
  // an older one can be started with previews, too, and fail in them
  if (host.comfyui != null && host.comfyui === wishes.previewsFailed) return 'none'
  if (previewState(host, wishes).is !== 'possible') return undefined
  if (!wishes.previews) return 'none'
  return hasItsOwn(host) ? undefined : 'latent2rgb'
}

/** Whether the server was started with a method, which may be a better one. */
function hasItsOwn({ flags = [] }: Pick<Host, 'flags'>): boolean {
  return flags.some((flag) => /^--preview-method (auto|latent2rgb|taesd)$/.test(flag))
}
