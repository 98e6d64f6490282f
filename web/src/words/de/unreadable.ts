import type { Cause } from '../en/unreadable.ts'
import type { Said } from '../said.ts'

const convert = 'Ein Video in MP4 (H.264 und AAC) umwandeln, einen Ton in WAV.'
const save = 'Es als JPEG oder PNG speichern.'
const choose =
  'Ein Bild als PNG, JPEG oder WebP wählen, einen Ton als WAV, MP3 oder FLAC oder ein Video als MP4 oder WebM.'

export const unreadable: Readonly<Record<Cause, Said>> = {
  no_access: ['Die Datei lässt sich nicht öffnen.', 'Nachsehen, ob ComfyUI sie lesen darf.'],
  empty: ['Die Datei ist leer.', 'Sie erneut hochladen.'],
  slow: [
    'Das Lesen der Datei dauert zu lange.',
    'Den Teil ausschneiden, der gebraucht wird, oder sie in MP4 oder WAV umwandeln.',
  ],
  tags: [
    'Die Datei enthält Tags in einer Kodierung, die ComfyUI nicht lesen kann.',
    'Sie umwandeln und die Tags dabei weglassen.',
  ],
  undecodable: ['ComfyUI kann diese Datei nicht dekodieren.', convert],
  unknown_kind: ['Das ist weder Bild noch Ton noch Video.', choose],
  cut_short: [
    'Die Datei ist abgeschnitten oder beschädigt: Der Teil, der sagt, wie sie zu lesen ist, fehlt.',
    'Die vollständige Datei hochladen.',
  ],
  nothing: ['Die Datei enthält weder Ton noch Video.', choose],
  heic: ['ComfyUI kann Fotos dieser Art (HEIC) nicht lesen.', save],
  picture_large: ['Das Bild ist zu groß.', 'Eines mit höchstens 170 Megapixeln verwenden.'],
  picture_damaged: [
    'Das Bild ist beschädigt oder unvollständig.',
    'Es in einem Bildprogramm öffnen, neu speichern und das hochladen.',
  ],
  picture_undecodable: ['ComfyUI kann dieses Bild nicht dekodieren.', save],
  video_large: [
    'Die Frames des Videos sind zu groß.',
    'Es auf höchstens 8192 mal 4320 Pixel umwandeln.',
  ],
  no_frame: ['Kein Frame dieses Videos lässt sich dekodieren.', convert],
  no_times: ['Das Video sagt nicht, wann seine Frames gezeigt werden.', convert],
  no_decoder: ['ComfyUI hat keinen Decoder für diese Datei.', convert],
  no_sound: ['Die Datei enthält keinen Ton.', choose],
  file_missing: ['Die Datei liegt nicht mehr im Ordner von ComfyUI.', 'Sie erneut hochladen.'],
  linked: [
    'Ein Link führt aus dem Ordner von ComfyUI zu dieser Datei, und ComfyUI folgt ihm nicht.',
    'Die Datei selbst in den Eingabeordner von ComfyUI kopieren oder von dort wählen.',
  ],
  bad_name: [
    'Das ist kein Name einer Datei in den Ordnern von ComfyUI.',
    'Die Datei in den Ordner input von ComfyUI kopieren und dort wählen.',
  ],
}
