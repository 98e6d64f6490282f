import { nextTick, type ShallowRef, watch } from 'vue'
import type { TabId } from '../../studio/prefs/section.ts'
import type { Studio } from '../../studio/studio.ts'

/**
 * The comparison is in Create, wherever it was asked for. Returns what closes it: the tab and the focus go back to
 * where they were, unless the user has gone elsewhere meanwhile.
 */
export function useComparing(
  { compare, tab }: Studio,
  root: Readonly<ShallowRef<HTMLElement | null>>,
): () => Promise<void> {
  let from: { readonly tab: TabId; readonly focus: Element | null } | null = null

  watch(
    compare.pair,
    (pair, before) => {
      if (!pair || before) return
      from = { tab: tab.value, focus: document.activeElement }
      tab.value = 'create'
    },
    { flush: 'sync' },
  )

  return async () => {
    const back = from
    from = null
    const stays = tab.value !== 'create'
    compare.close()
    if (back && !stays) tab.value = back.tab
    await nextTick()
    if (stays) return
    const focus = back?.focus
    const reachable = focus instanceof HTMLElement && focus.isConnected && focus.checkVisibility()
    const verbs = root.value?.querySelector<HTMLElement>('.ltx-viewer [data-verb="more"]')
    if (reachable) focus.focus()
    else (verbs ?? root.value)?.focus()
  }
}
