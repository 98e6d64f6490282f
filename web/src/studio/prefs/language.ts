import { computed, shallowRef, watch } from 'vue'
import type { HostLanguage } from '../../comfy/language.ts'
import type { Settings } from '../../core/prefs/settings.ts'
import {
  type Foreign,
  isLearned,
  type Language,
  learn,
  speak,
  type Words,
} from '../../words/index.ts'
import { languageOfHost } from './spoken.ts'

/** Milliseconds that the panel waits for its language before it is shown in English. */
const longest = 5000

export interface LanguageParts {
  readonly settings: Pick<Settings, 'language'>
  readonly host: HostLanguage
  /** Loads a catalogue; `attempt` counts from 0. */
  readonly load: (language: Foreign, attempt: number) => Promise<Words>
  /** called once, when a language cannot be loaded */
  readonly failed: (language: Foreign, error: unknown) => void
}

export interface Following {
  /** Resolves when the first language has loaded, or the wait for it has timed out. */
  readonly ready: Promise<void>
  readonly dispose: () => void
}

/**
 * Sets the page's language from the settings, or from ComfyUI if they leave it to it. Call once per page.
 * While a language loads, the page keeps the current one.
 */
export function followLanguage({ settings, host, load, failed }: LanguageParts): Following {
  const hosts = shallowRef(languageOfHost(host))
  const stopHearing = host.watch(() => (hosts.value = languageOfHost(host)))
  const wanted = computed(() => (settings.language === 'auto' ? hosts.value : settings.language))
  const learned = shallowRef(0)
  const spoken = computed<Language>((before) => {
    void learned.value
    return isLearned(wanted.value) ? wanted.value : (before ?? 'en')
  })
  const loading = new Set<Language>()
  let attempts = 0
  let said = false

  async function bring(language: Language): Promise<void> {
    if (language === 'en' || isLearned(language) || loading.has(language)) return
    loading.add(language)
    try {
      learn(language, await load(language, attempts++))
      learned.value++
    } catch (error) {
      if (!said) failed(language, error)
      said = true
    } finally {
      loading.delete(language)
    }
  }

  const stopSpeaking = speak(() => spoken.value)
  const first = bring(wanted.value)
  const stopBringing = watch(wanted, (language) => void bring(language), { flush: 'sync' })
  return {
    ready: Promise.race([first, new Promise<void>((late) => setTimeout(late, longest))]),
    dispose() {
      stopHearing()
      stopSpeaking()
      stopBringing()
    },
  }
}
