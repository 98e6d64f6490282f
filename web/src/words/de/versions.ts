import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `ComfyUI ${is} hat vier veröffentlichte Sicherheitslücken: Dateien, die andere auf den Server legen, können Skripte im Browser ausführen, und Prompts können Dateien außerhalb der Ordner von ComfyUI lesen.`,
    'ComfyUI auf 0.28 oder neuer aktualisieren.',
  ],
  pageFile: (is) => [
    `ComfyUI ${is} füllt bekanntermaßen die Auslagerungsdatei, mit bis zu 120 GB.`,
    'ComfyUI aktualisieren.',
  ],
  memoryGrows: (is) => [
    `ComfyUI ${is} braucht bekanntermaßen mit jedem Lauf mehr Arbeitsspeicher.`,
    'ComfyUI aktualisieren. Bis dahin neu starten, wenn Läufe langsam werden.',
  ],
  blueScreen: (is) => [
    `Mit ComfyUI ${is} stürzt Windows bekanntermaßen ab oder der Speicher reicht nicht, während Gewichte auf die Grafikkarte geladen werden.`,
    'ComfyUI aktualisieren oder zu 0.34 zurückkehren.',
  ],
  directMlEnds: () => [
    'ComfyUI läuft hier mit DirectML, das ab 0.46 nicht mehr unterstützt wird.',
    'Vor dem Aktualisieren PyTorch für die eigene Grafikkarte installieren: ROCm für AMD, XPU für Intel.',
  ],
  linkedInputs: () => [
    'Seit 0.28 lehnt ComfyUI Links ab, die aus dem Eingabeordner hinausführen.',
    'Die Datei selbst dorthin legen oder ComfyUI mit --input-directory und ihrem Ordner starten.',
  ],
}
