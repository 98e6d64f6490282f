import type { HostLanguage } from '../../comfy/language.ts'
import { type Language, languageOf, languages } from '../../words/language.ts'
import type { Storage } from '../world/storage.ts'

/** The language to use, also before the panel is loaded, so this file imports no catalogue. */

export const settingsKey = 'settings'

/**
 * The language chosen in ComfyUI, otherwise the first that the browser prefers, as in ComfyUI. Only languages
 * that the panel has count: they aren't the same as ComfyUI's.
 */
export function languageOfHost(host: HostLanguage): Language {
  const chosen = host.chosen()
  return languageOf(chosen === null ? host.preferred() : [chosen])
}

/** The language in this browser's settings, or ComfyUI's if they leave it to ComfyUI. */
export function keptLanguage(storage: Storage, host: HostLanguage): Language {
  const { language } = (storage.load(settingsKey) ?? {}) as { language?: unknown }
  return languages.find((one) => one === language) ?? languageOfHost(host)
}
