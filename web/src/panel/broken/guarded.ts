import {
  type Component,
  defineComponent,
  h,
  inject,
  type InjectionKey,
  onErrorCaptured,
  shallowRef,
} from 'vue'
import { bareSurroundings, brokenShell, type Surroundings } from './shell.ts'

export const surroundingsKey: InjectionKey<Surroundings> = Symbol('surroundings')

/**
 * A part of the panel that can break by itself: when it, or what is in it, cannot be drawn, a shell in its place
 * says so, and everything beside it goes on. What a click or a watcher throws breaks no picture and is only told.
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

/** Whether Vue met an error where something is drawn. It names the place, in a built page by a number. */
export function breaksDrawing(info: string): boolean {
  return !/event handler|watcher|#runtime-[2-6]$/.test(info)
}

const Shell = defineComponent({
  props: ['error', 'part', 'surroundings', 'again'],
  setup(props: { error: unknown; part: string; surroundings: Surroundings; again: () => void }) {
    const { error, part, surroundings, again } = props
    const fill = (root: unknown): void => {
      if (root instanceof HTMLElement && root.children.length === 0)
        root.append(brokenShell({ error, part }, surroundings, again))
    }
    return () => h('div', { class: 'ltx-broken-part', ref: fill })
  },
})
