import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `Zuschnitt von ${file}`,
  all: 'Zeigt das ganze Bild.',
  cut: (parts) => `Abgeschnitten: ${parts}.`,
  left: (percent) => `${percent} % links`,
  right: (percent) => `${percent} % rechts`,
  top: (percent) => `${percent} % oben`,
  bottom: (percent) => `${percent} % unten`,
  keys: 'Pfeiltasten verschieben ihn, mit Umschalt schneller. Plus und Minus vergrößern, 0 setzt ihn in die Mitte.',
  center: 'Zuschnitt in die Mitte setzen',
}
