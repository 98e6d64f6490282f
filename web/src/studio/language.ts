import { shallowRef } from 'vue'
import type { HostLanguage } from '../comfy/comfy.ts'
import type { Settings } from '../core/settings.ts'
import { type Language, languageOf, speak } from '../words/index.ts'

/** Has the page speak as the settings say, and as ComfyUI does where they leave it to it. Once a page. */
export function followLanguage(
  settings: Pick<Settings, 'language'>,
  host: HostLanguage,
): { dispose: () => void } {
  const hosts = shallowRef(ofHost(host))
  const stopWatching = host.watch(() => (hosts.value = ofHost(host)))
  const stopSpeaking = speak(() => (settings.language === 'auto' ? hosts.value : settings.language))
  return {
    dispose() {
      stopWatching()
      stopSpeaking()
    },
  }
}

/**
 * The language chosen in ComfyUI, else the first that the browser prefers, as ComfyUI chooses its own. Both
 * as far as the panel speaks it: it has other languages than ComfyUI.
 */
function ofHost(host: HostLanguage): Language {
  const chosen = host.chosen()
  return languageOf(chosen === null ? host.preferred() : [chosen])
}
