import type { Words } from '../index.ts'

export const modes: Words['modes'] = {
  t2v: { name: 'Text zu Video', short: 'Text', hint: 'Video und Ton aus Worten.' },
  a2v: {
    name: 'Audio zu Video',
    short: 'Audio',
    hint: 'Ein Video, das dem eigenen Ton folgt; der Ton bleibt, wie er ist.',
  },
  i2v: { name: 'Bild zu Video', short: 'Bild', hint: 'Ein Bild gerät in Bewegung, mit Ton.' },
  lipsync: {
    name: 'Lippensynchron',
    short: 'Lippen',
    hint: 'Ein Porträt spricht oder singt, was die Tondatei enthält.',
  },
  keyframe: {
    name: 'Anfangs- und Endbild',
    short: 'Anfang–Ende',
    hint: 'Das Video führt von einem Bild zum anderen.',
  },
  style: {
    name: 'Stilübertragung',
    short: 'Stil',
    hint: 'Das eigene Video in anderem Aussehen, mit derselben Bewegung.',
  },
}
