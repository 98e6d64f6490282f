import { type Ref, ref } from 'vue'
import { type Carried, takeDrop } from '../studio/form/carried.ts'

/** Something that files can be dropped on: `v-on="target.on"`. */
export interface DropTarget {
  /** something is dragged over it, or over what is in it */
  readonly over: Readonly<Ref<boolean>>
  readonly on: Readonly<Record<'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>>
}

export function useDropTarget(receive: (carried: Carried, event: DragEvent) => void): DropTarget {
  const over = ref(false)
  return {
    over,
    on: {
      dragover(event) {
        event.preventDefault()
        over.value = true
      },
      dragleave({ currentTarget, relatedTarget }) {
        // also sent on the way to a child
        const within = currentTarget instanceof Element && relatedTarget instanceof Node
        if (!(within && currentTarget.contains(relatedTarget))) over.value = false
      },
      drop(event) {
        over.value = false
        const carried = takeDrop(event, location.href)
        if (carried) receive(carried, event)
      },
    },
  }
}
