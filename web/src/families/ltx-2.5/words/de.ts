import { de as ltx23 } from '../../ltx-2.3/words/de.ts'
import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'LTX-2.5-Transformer, int8',
    purpose: 'Macht Video und Ton, mit allen Presets.',
  },
  '2.5-transformer-nvfp4': {
    title: 'LTX-2.5-Transformer, nvfp4',
    purpose: 'Der kleinste, für RTX-50-Karten und PyTorch mit CUDA 13.',
  },
  '2.5-transformer-bf16': {
    title: 'LTX-2.5-Transformer, bf16',
    purpose: 'Volle Genauigkeit, für Karten mit 48 GB oder mehr.',
  },
  '2.5-gemma-int8': {
    title: 'Gemma 4 12B für LTX-2.5, int8',
    purpose: 'Kodiert den Prompt.',
  },
  '2.5-gemma-bf16': {
    title: 'Gemma 4 12B für LTX-2.5, bf16',
    purpose: 'Kodiert den Prompt mit voller Genauigkeit.',
  },
  '2.5-gemma-e2b': {
    title: 'Gemma 4 E2B, int8',
    purpose: 'Schreibt bessere Prompts, für „Verbessern“.',
  },
  '2.5-duration-head': {
    title: 'Duration-Head für LTX-2.5',
    purpose:
      'Liest aus dem Prompt, wie lang das Video sein soll, für eine Länge, die LTX-2.5 wählt.',
  },
  '2.5-upscaler-x2': {
    title: 'Räumlicher Upscaler ×2 für LTX-2.5',
    purpose: 'Verdoppelt die Größe zwischen den beiden Durchgängen.',
  },
  '2.5-video-vae': {
    title: 'LTX-2.5-Video-VAE mit Diffusion',
    purpose: 'Dekodiert Latents zu Bildern, wie in den offiziellen Templates.',
  },
  '2.5-video-vae-conv': {
    title: 'LTX-2.5-Video-VAE ohne Diffusion',
    purpose: 'Dekodiert Latents schneller zu Bildern.',
  },
  '2.5-audio-vae': {
    title: 'LTX-2.5-Audio-VAE',
    purpose: 'Dekodiert Latents zu Ton.',
  },
  '2.5-ic-ingredients': {
    title: 'IC-LoRA Ingredients für LTX-2.5',
    purpose: 'Behält Personen und Dinge aus Referenzbildern, in „Text zu Video“.',
  },
  '2.5-ic-clean-plate': {
    title: 'IC-LoRA Clean Plate für LTX-2.5',
    purpose: 'Entfernt Personen und Fahrzeuge aus einem Video.',
  },
  '2.5-ic-colorization': {
    title: 'IC-LoRA Colorization für LTX-2.5',
    purpose: 'Färbt ein Schwarz-Weiß-Video ein.',
  },
  '2.5-ic-deblur': {
    title: 'IC-LoRA Deblur für LTX-2.5',
    purpose: 'Schärft ein unscharf gestelltes Video.',
  },
  '2.5-ic-decompression': {
    title: 'IC-LoRA Decompression für LTX-2.5',
    purpose: 'Entfernt Kompressionsartefakte aus einem Video.',
  },
  '2.5-ic-day-to-night': {
    title: 'IC-LoRA Day to Night für LTX-2.5',
    purpose: 'Macht aus einem Video am Tag eines bei Nacht.',
  },
  '2.5-ic-water': {
    title: 'IC-LoRA Water Simulation für LTX-2.5',
    purpose: 'Fügt einem Video Wasser hinzu.',
  },
  '2.5-ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2 für LTX-2.5',
    purpose: 'Verdoppelt die Größe eines Videos und ergänzt Details.',
  },
  '2.5-style-cinemagraph': {
    title: 'Cinemagraph-LoRA für LTX-2.5',
    purpose: 'Alles steht still, bis auf ein Detail; der Prompt beginnt mit CINEMAGRAPH_MOTION.',
  },
  'union-control': {
    title: 'Control-IC-LoRA (Kanten, Tiefe, Pose)',
    purpose:
      'Lässt die Stilübertragung der Bewegung des Videos folgen. Für LTX-2.3 gemacht und mit LTX-2.5 experimentell.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Schätzt die Tiefe des Videos, für die Stilübertragung mit Tiefe.',
  },
  sdpose: { title: 'SDPose', purpose: 'Erkennt Posen im Video, für die Stilübertragung mit Pose.' },
  film: {
    title: 'Frame-Interpolation',
    purpose: 'Verdoppelt die Bildrate eines fertigen Videos.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Verdoppelt die Größe eines fertigen Videos.',
  },
}

const before = ltx23.tools

export const de: Ltx25Words = {
  files,
  presets: { draft: 'Entwurf', fast: 'Schnell', balanced: 'Ausgewogen', quality: 'Qualität' },
  help: {
    halfSize: 'Vorschau in halber Größe, 8 Schritte. Die guten dann fertigstellen.',
    twoSteps: '8 + 2 Schritte',
    official: '8 + 3 Schritte, die offiziellen Einstellungen',
    onePass: '8 Schritte in einem Durchgang',
    followedTwice: '8 + 3 Schritte, folgt dem Video in beiden Durchgängen',
  },
  loaders: { split: { name: 'Einzelne Dateien' } },
  roles: {
    transformer: 'Transformer',
    textEncoder: 'Text-Encoder',
    upscaler: 'Upscaler',
    videoVae: 'Video-VAE',
    audioVae: 'Audio-VAE',
  },
  tools: {
    'clean-plate': before['clean-plate'],
    colorize: before.colorize,
    deblur: before.deblur,
    decompress: before.decompress,
    'day-to-night': before['day-to-night'],
    water: before.water,
    'detail-2': before['detail-2'],
  },
}
