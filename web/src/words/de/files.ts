import type { Words } from '../index.ts'

const gguf = 'Für kleine Karten; braucht das Paket ComfyUI-GGUF.'
const fastGguf = 'Für kleine Karten, nur schnelle Presets; braucht das Paket ComfyUI-GGUF.'
const fastOnly = 'Nur schnelle Presets: keine Guidance, kein Destillations-LoRA.'
const own = 'In eigenen Workflows.'
const camera =
  'Für LTX-2 gemacht, mit 2.3 ein Experiment; Worte im Prompt wirken vielleicht besser.'

export const files: Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'Dev-Checkpoint, fp8',
    purpose: 'Das ganze Modell in einer Datei, für alle Modi und Presets.',
  },
  'checkpoint-dev-nvfp4': {
    title: 'Dev-Checkpoint, nvfp4',
    purpose: 'Der kleinste ganze Checkpoint; für RTX-50-Karten und ein PyTorch mit CUDA 13.',
  },
  'checkpoint-dev-bf16': {
    title: 'Dev-Checkpoint, bf16',
    purpose: 'Volle Genauigkeit, für Karten mit 48 GB und mehr.',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: 'Destillierter Checkpoint 1.1, bf16',
    purpose: 'Volle Genauigkeit, nur schnelle Presets: keine Guidance, kein Destillations-LoRA.',
  },
  'checkpoint-distilled-fp8': {
    title: 'Destillierter Checkpoint 1.0, fp8',
    purpose: 'Die erste destillierte Generation; Störungen gegen Ende langer Clips.',
  },
  'gemma-fp4': { title: 'Gemma 3 12B in fp4', purpose: 'Liest den Prompt, in jedem Modus.' },
  'gemma-fp8': {
    title: 'Gemma 3 12B in fp8',
    purpose: 'Liest den Prompt etwas genauer als fp4.',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B in bf16',
    purpose: 'Volle Genauigkeit; auch für die Grafik von Apple, die fp4 und fp8 nicht kann.',
  },
  'distilled-lora-1.1': {
    title: 'Destillations-LoRA 1.1, Rang 111',
    purpose: 'Macht 8 Schritte ausreichend; mit jedem Dev-Modell nötig.',
  },
  'distilled-lora-384-1.1': {
    title: 'Destillations-LoRA 1.1, Rang 384',
    purpose: 'Dasselbe mit vollem Rang: dreimal so viel Speicher.',
  },
  'distilled-lora-384': {
    title: 'Destillations-LoRA 1.0, Rang 384',
    purpose: 'Die erste Generation.',
  },
  'distilled-lora-105': {
    title: 'Destillations-LoRA 1.0, Rang 105',
    purpose: 'Die erste Generation, kleiner.',
  },
  'upscaler-x2-1.1': {
    title: 'Räumlicher Upscaler ×2, 1.1',
    purpose: 'Verdoppelt die Größe zwischen den beiden Durchgängen.',
  },
  'upscaler-x2-1.0': {
    title: 'Räumlicher Upscaler ×2, 1.0',
    purpose: 'Die erste Generation; von ihren Urhebern zurückgezogen.',
  },
  'upscaler-x1.5-1.0': {
    title: 'Räumlicher Upscaler ×1,5',
    purpose: 'Für eigene Workflows; kein Modus hier verwendet ihn.',
  },
  'temporal-upscaler-x2-1.0': {
    title: 'Zeitlicher Upscaler ×2',
    purpose: 'Verdoppelt die Bildrate, in eigenen Workflows; kein Modus hier verwendet ihn.',
  },
  'union-control': {
    title: 'Control-IC-LoRA (Kanten, Tiefe, Pose)',
    purpose: 'Lässt „Stil“ der Bewegung des Videos folgen.',
  },
  'transformer-dev-bf16': {
    title: 'Dev-Transformer, bf16',
    purpose: 'Das Modell ohne seine Encoder, volle Genauigkeit.',
  },
  'transformer-dev-fp8': {
    title: 'Dev-Transformer, fp8',
    purpose: 'Das Modell ohne seine Encoder.',
  },
  'transformer-distilled-1.1-fp8': {
    title: 'Destillierter Transformer 1.1, fp8',
    purpose: fastOnly,
  },
  'transformer-distilled-1.1-mxfp8': {
    title: 'Destillierter Transformer 1.1, mxfp8',
    purpose: fastOnly,
  },
  'transformer-distilled-fp8': {
    title: 'Destillierter Transformer 1.0, fp8',
    purpose: 'Die erste destillierte Generation.',
  },
  'gguf-dev-q4km': { title: 'Dev-GGUF, Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'Dev-GGUF, UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'Dev-GGUF, UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'Dev-GGUF, Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: 'Destilliertes GGUF 1.1, Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: 'Destilliertes GGUF 1.1, Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: 'Destilliertes GGUF 1.1, UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'Destilliertes GGUF 1.1 von QuantStack, Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'Destilliertes GGUF 1.1 von QuantStack, Q6_K',
    purpose: fastGguf,
  },
  'text-projection': {
    title: 'Text-Projektion',
    purpose: 'Verbindet den Text-Encoder mit einem Modell aus einzelnen Dateien oder einem GGUF.',
  },
  'connectors-distilled': {
    title: 'Text-Konnektoren des destillierten GGUF',
    purpose: 'Verbinden den Text-Encoder mit einem destillierten GGUF.',
  },
  'video-vae': {
    title: 'Video-VAE',
    purpose: 'Macht aus Latents Bilder, für ein Modell aus einzelnen Dateien oder ein GGUF.',
  },
  'video-vae-distilled': {
    title: 'Video-VAE des destillierten GGUF',
    purpose: 'Macht aus Latents Bilder, für ein destilliertes GGUF.',
  },
  'audio-vae': {
    title: 'Audio-VAE',
    purpose: 'Macht aus Latents Ton, für ein Modell aus einzelnen Dateien oder ein GGUF.',
  },
  'audio-vae-distilled': {
    title: 'Audio-VAE des destillierten GGUF',
    purpose: 'Macht aus Latents Ton, für ein destilliertes GGUF.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Liest die Tiefe des Videos, für „Stil“ mit Tiefe.',
  },
  sdpose: { title: 'SDPose', purpose: 'Liest die Posen im Video, für „Stil“ mit Pose.' },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: 'Findet mehrere Personen für SDPose, in eigenen Workflows.',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: 'Ein anderer Weg, Tiefe zu lesen, in eigenen Workflows.',
  },
  'preview-vae': {
    title: 'Vorschau-VAE',
    purpose: 'Schärfere Vorschau, mit KJNodes in eigenen Graphen; ComfyUI selbst liest sie nicht.',
  },
  'prompt-enhancer': {
    title: 'LoRA zum Ausbauen von Prompts',
    purpose: 'Lässt den Text-Encoder längere Prompts schreiben, in den offiziellen Vorlagen.',
  },
  'ic-motion-track': {
    title: 'IC-LoRA Motion Track',
    purpose: `Dinge bewegen sich auf gezeichneten Bahnen. ${own}`,
  },
  'ic-ingredients': {
    title: 'IC-LoRA Ingredients',
    purpose: `Behält Personen und Dinge von einem Referenzblatt. ${own}`,
  },
  'ic-in-outpainting': {
    title: 'IC-LoRA In- und Outpainting',
    purpose: `Füllt ein Video auf oder erweitert es. ${own}`,
  },
  'ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2',
    purpose: `Verdoppelt die Größe eines Videos. ${own}`,
  },
  'ic-upscaler-x4': {
    title: 'IC-LoRA Pixel-Upscaler ×4',
    purpose: `Vervierfacht die Größe eines Videos. ${own}`,
  },
  'ic-deblur': {
    title: 'IC-LoRA Deblur',
    purpose: `Schärft ein unscharfes Video; der Prompt sagt DEBLUR. ${own}`,
  },
  'ic-decompression': {
    title: 'IC-LoRA Decompression',
    purpose: `Entfernt Spuren der Kompression; der Prompt sagt ENHANCE QUALITY. ${own}`,
  },
  'ic-colorization': {
    title: 'IC-LoRA Colorization',
    purpose: `Färbt ein graues Video; der Prompt sagt COLORIZE. ${own}`,
  },
  'ic-clean-plate': {
    title: 'IC-LoRA Clean Plate',
    purpose: `Nimmt Personen und Autos aus einem Video. ${own}`,
  },
  'ic-day-to-night': {
    title: 'IC-LoRA Day to Night',
    purpose: `Macht aus Tag Nacht. ${own}`,
  },
  'ic-water': {
    title: 'IC-LoRA Water Simulation',
    purpose: `Fügt Wasser hinzu; der Prompt sagt ADD WATER. ${own}`,
  },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `Synchronisiert eine sprechende Person. ${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `Erweitert den Helligkeitsumfang. ${own}` },
  'id-lora-talkvid': {
    title: 'LoRA für die Stimme',
    purpose: 'Spricht mit der Stimme einer Probe, in der offiziellen Vorlage.',
  },
  'style-transition': {
    title: 'LoRA Übergang',
    purpose: 'Eine Szene wird zur anderen; der Prompt sagt zhuanchang.',
  },
  'style-fpv': { title: 'LoRA FPV-Drohne', purpose: 'Der ruhige Flug einer Drohne.' },
  'style-crt': {
    title: 'LoRA Röhrenbildschirm',
    purpose: 'Ein alter Röhrenbildschirm; der Prompt beginnt mit crtanim,',
  },
  'style-fantasy-anime': {
    title: 'LoRA Fantasy-Anime',
    purpose: 'Gezeichnete Fantasy; der Prompt sagt f4nt4sy4n1m6.',
  },
  'style-fantasy-realism': {
    title: 'LoRA Fantasy-Realismus',
    purpose: 'Gefilmte Fantasy; der Prompt sagt f4nt4sy.',
  },
  'style-fantasy-painterly': {
    title: 'LoRA Fantasy-Gemälde',
    purpose: 'Fantasy in Öl; der Prompt sagt D4rkP41nt3r.',
  },
  'style-cyberpunk': {
    title: 'Cyberpunk-LoRA',
    purpose: 'Regen und Neon; der Prompt sagt C6b4rP8nk.',
  },
  'style-claymation': {
    title: 'LoRA Knetanimation',
    purpose: 'Stop-Motion aus Knete; der Prompt sagt claymation style.',
  },
  'style-felt': {
    title: 'LoRA Filz',
    purpose: 'Geschnittener und genähter Filz; der Prompt sagt F3ltCut0u7.',
  },
  'style-paper': {
    title: 'LoRA Scherenschnitt',
    purpose: 'Lagen aus geschnittenem Papier; der Prompt sagt Pap3rCut0u7.',
  },
  'style-soft': {
    title: 'LoRA Soft Enhance',
    purpose: 'Mehr Details, weicherer Kontrast.',
  },
  'style-wild-west': {
    title: 'LoRA Wilder Westen',
    purpose: 'Staub und Cowboys; der Prompt sagt W1ldW4st.',
  },
  'style-product': {
    title: 'LoRA Produktwerbung',
    purpose: 'Werbefilme; Stärke 0,85, der Prompt sagt srx_commercial.',
  },
  'style-cinemagraph': {
    title: 'Cinemagraph-LoRA',
    purpose:
      'Alles steht still bis auf ein Detail; Stärke 2, der Prompt beginnt mit CINEMAGRAPH_MOTION.',
  },
  'camera-dolly-in': { title: 'Kamera fährt heran', purpose: camera },
  'camera-dolly-out': { title: 'Kamera fährt zurück', purpose: camera },
  'camera-dolly-left': { title: 'Kamera fährt nach links', purpose: camera },
  'camera-dolly-right': { title: 'Kamera fährt nach rechts', purpose: camera },
  'camera-jib-up': { title: 'Kamera steigt', purpose: camera },
  'camera-jib-down': { title: 'Kamera sinkt', purpose: camera },
  'camera-static': { title: 'Kamera steht still', purpose: camera },
}
