import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: 'Text zu Video',
    short: 'Text',
    hint: 'Macht aus einem Prompt Video und Ton.',
    sample: { title: 'Ein roter Drachen über Dünen', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: 'Audio zu Video',
    short: 'Audio',
    hint: 'Macht ein Video, das deinem Audio folgt.',
    sample: { title: 'Ein Musiker auf einer kleinen Bühne', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: 'Bild zu Video',
    short: 'Bild',
    hint: 'Setzt ein Bild in Bewegung, mit Ton.',
    sample: { title: 'Ein Bild wird lebendig', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: 'Lippensynchron',
    short: 'Lippen',
    hint: 'Lässt ein Porträt dein Audio sprechen oder singen.',
    sample: { title: 'Ein Porträt spricht', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: 'Anfangs- und Endbild',
    short: 'Anfang–Ende',
    hint: 'Führt durch bis zu acht Bilder und Clips, jedes zu seiner Zeit.',
    sample: { title: 'Aus einem Bild wird ein anderes', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: 'Stilübertragung',
    short: 'Stil',
    hint: 'Gibt deinem Video einen neuen Stil und behält die Bewegung.',
    sample: { title: 'Dein Video aus Knete und Filz', prompt: english.style.sample.prompt },
  },
  tool: {
    name: 'Werkzeuge',
    short: 'Werkzeuge',
    hint: 'Repariert oder verändert ein ganzes Video: Farbe, Schärfe, Licht, Details.',
    sample: { title: 'Eine leere Straße', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: 'Verlängern',
    short: 'Verlängern',
    hint: 'Verlängert ein Video, nach dem Ende oder vor dem Anfang.',
    sample: { title: 'Was danach geschieht', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: 'Nachdreh',
    short: 'Nachdreh',
    hint: 'Macht einen Moment eines Videos neu und lässt den Rest, wie er ist.',
    sample: { title: 'Ein Moment, noch einmal', prompt: english.retake.sample.prompt },
  },
}
