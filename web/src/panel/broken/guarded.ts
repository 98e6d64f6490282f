import {
  type Component,
  defineComponent,
  h,
  inject,
  type InjectionKey,
  onErrorCaptured,
  shallowRef,
} from 'vue'
import {
  bareSurroundings,
  brokenShell,
  type Saying,
  type Surroundings,
} from '../../shell/broken.ts'
import { words } from '../../words/index.ts'

export const surroundingsKey: InjectionKey<Surroundings> = Symbol('surroundings')

/**
 * Error boundary for one part of the panel: if it or a child can't render, a shell in its place says so, and
 * everything else keeps working. Errors in clicks or watchers don't affect rendering and are only reported.
 */
export function guarded<C extends Component>(inner: C, part: string): C {
  const guard = defineComponent({
    name: `Guarded${part}`,
    inheritAttrs: false,
    setup(_, { attrs, slots }) {
      const surroundings = inject(surroundingsKey, bareSurroundings)
      const broken = shallowRef<{ error: unknown } | null>(null)
      onErrorCaptured((error, _instance, info) => {
        console.error(error)
        if (breaksDrawing(info)) broken.value = { error }
        return false
      })
      return () => {
        if (!broken.value) return h(inner, attrs, slots)
        const { error } = broken.value
        return h(Shell, { error, part, surroundings, again: () => (broken.value = null) })
      }
    },
  })
  return guard as unknown as C
}

/** Whether Vue caught the error while rendering. `info` names the place, in a production build by number. */
export function breaksDrawing(info: string): boolean {
  return !/event handler|watcher|#runtime-[2-6]$/.test(info)
}

/** The panel, or a part of it, broke. */
export function saying(what: 'broken' | 'partBroken'): Saying {
  const { panel, shell } = words()
  const said = { broken: shell.broken, partBroken: panel.partBroken }
  return { what: said[what], note: panel.kept, say: shell }
}

const Shell = defineComponent({
  props: ['error', 'part', 'surroundings', 'again'],
  setup(props: { error: unknown; part: string; surroundings: Surroundings; again: () => void }) {
    const { error, part, surroundings, again } = props
    const fill = (root: unknown): void => {
      if (root instanceof HTMLElement && root.children.length === 0)
        root.append(brokenShell({ error, part }, saying('partBroken'), surroundings, again))
    }
    return () => h('div', { class: 'ltx-broken-part', ref: fill })
  },
})
