import { inject, type InjectionKey, provide, reactive } from 'vue'
import type { Sound } from '../../studio/prefs/sound.ts'

const key: InjectionKey<Sound> = Symbol('sound')

/** All players of the panel are as loud as this. */
export function provideSound(sound: Sound): void {
  provide(key, sound)
}

export function useSound(): Sound {
  return inject(key, () => reactive({ muted: false, volume: 1 }), true)
}
