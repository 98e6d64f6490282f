import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: 'Anfangsbild', hint: 'Das Bild, mit dem das Video beginnt.' },
  lastFrame: { label: 'Endbild', hint: 'Das Bild, mit dem das Video endet.' },
  portrait: { label: 'Porträt', hint: 'Die Person, die spricht oder singt.' },
  styleImage: { label: 'Stilbild', hint: 'Optional: der erste Frame im neuen Stil.' },
  sound: { label: 'Audio', hint: 'Musik oder Sprache, unverändert verwendet.' },
  speech: { label: 'Sprache', hint: 'Was das Porträt spricht oder singt, unverändert verwendet.' },
  voice: { label: 'Stimmprobe', hint: 'Fünf Sekunden Sprache in der Stimme, die sprechen soll.' },
  video: { label: 'Video', hint: 'Gibt die Bewegung vor.' },
  treated: { label: 'Video', hint: 'Woran das Werkzeug arbeitet; der Ton bleibt, wie er ist.' },
  retaken: { label: 'Video', hint: 'Bleibt außerhalb des Abschnitts, wie es ist.' },
  extended: { label: 'Video', hint: 'Bleibt, wie es ist; der neue Teil führt es fort.' },
}
