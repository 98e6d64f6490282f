import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = 'Video in MP4 (H.264 und AAC) oder Audio in WAV umwandeln.'
const save = 'Als JPEG oder PNG speichern.'
const choose =
  'Ein Bild (PNG, JPEG, WebP), eine Audiodatei (WAV, MP3, FLAC) oder ein Video (MP4, WebM) wählen.'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['Die Datei lässt sich nicht öffnen.', 'Prüfen, ob ComfyUI sie lesen darf.'],
  empty: ['Die Datei ist leer.', 'Sie erneut hochladen.'],
  slow: [
    'Das Lesen der Datei dauert zu lange.',
    'Den benötigten Teil ausschneiden oder sie in MP4 oder WAV umwandeln.',
  ],
  tags: [
    'Die Datei enthält Tags in einer Kodierung, die ComfyUI nicht lesen kann.',
    'Sie ohne die Tags umwandeln.',
  ],
  undecodable: ['ComfyUI kann diese Datei nicht dekodieren.', convert],
  unknown_kind: ['Das ist weder Bild noch Audio noch Video.', choose],
  cut_short: [
    'Die Datei ist unvollständig oder beschädigt: Ihr Index fehlt.',
    'Die vollständige Datei hochladen.',
  ],
  nothing: ['Die Datei enthält weder Ton noch Video.', choose],
  heic: ['ComfyUI kann HEIC-Fotos nicht lesen.', save],
  picture_large: ['Das Bild ist zu groß.', 'Eines mit höchstens 170 Megapixeln verwenden.'],
  picture_damaged: [
    'Das Bild ist beschädigt oder unvollständig.',
    'Es in einem Bildprogramm öffnen, neu speichern und diese Datei hochladen.',
  ],
  picture_undecodable: ['ComfyUI kann dieses Bild nicht dekodieren.', save],
  video_large: [
    'Die Frames des Videos sind zu groß.',
    'Es in höchstens 8192×4320 Pixel umwandeln.',
  ],
  no_frame: ['Kein Frame dieses Videos lässt sich dekodieren.', convert],
  no_times: ['Das Video hat keine Zeitstempel für seine Frames.', convert],
  no_decoder: ['ComfyUI hat keinen Decoder für diese Datei.', convert],
  no_sound: ['Die Datei enthält keinen Ton.', choose],
  file_missing: ['Die Datei ist nicht mehr im Ordner von ComfyUI.', 'Sie erneut hochladen.'],
  linked: [
    'Diese Datei ist ein Link aus dem Ordner von ComfyUI hinaus, dem ComfyUI nicht folgt.',
    'Die Datei selbst in den Eingabeordner von ComfyUI kopieren oder von dort wählen.',
  ],
  bad_name: [
    'Das ist nicht der Name einer Datei in den Ordnern von ComfyUI.',
    'Die Datei in den Eingabeordner von ComfyUI kopieren und dort wählen.',
  ],
}
