import type { Ltx23Words } from './en.ts'

const gguf = 'Für kleine Karten; braucht das Node-Paket ComfyUI-GGUF.'
const fastGguf = 'Für kleine Karten, nur schnelle Presets; braucht das Node-Paket ComfyUI-GGUF.'
const fastOnly = 'Nur schnelle Presets: keine Guidance, kein Destillations-LoRA.'
const own = 'Für eigene Workflows.'
const camera =
  'Für LTX-2 gemacht und mit 2.3 experimentell; die Bewegung im Prompt zu beschreiben wirkt oft besser.'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'Dev-Checkpoint, fp8',
    purpose: 'Alles in einer Datei, für alle Presets.',
  },
  'checkpoint-dev-nvfp4': {
    title: 'Dev-Checkpoint, nvfp4',
    purpose: 'Der kleinste Checkpoint, für RTX-50-Karten und PyTorch mit CUDA 13.',
  },
  'checkpoint-dev-bf16': {
    title: 'Dev-Checkpoint, bf16',
    purpose: 'Volle Genauigkeit, für Karten mit 48 GB oder mehr.',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: 'Destillierter Checkpoint 1.1, bf16',
    purpose: 'Volle Genauigkeit, nur schnelle Presets: keine Guidance, kein Destillations-LoRA.',
  },
  'checkpoint-distilled-fp8': {
    title: 'Destillierter Checkpoint 1.0, fp8',
    purpose: 'Die erste destillierte Version; kann am Ende langer Videos Bildfehler zeigen.',
  },
  'gemma-fp4': { title: 'Gemma 3 12B in fp4', purpose: 'Kodiert den Prompt.' },
  'gemma-fp8': {
    title: 'Gemma 3 12B in fp8',
    purpose: 'Kodiert den Prompt etwas genauer als fp4.',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B in bf16',
    purpose: 'Volle Genauigkeit; auch für GPUs von Apple, die kein fp4 und fp8 können.',
  },
  'distilled-lora-1.1': {
    title: 'Destillations-LoRA 1.1, Rang 111',
    purpose: 'Damit genügen 8 Schritte; nötig bei jedem Dev-Modell.',
  },
  'distilled-lora-384-1.1': {
    title: 'Destillations-LoRA 1.1, Rang 384',
    purpose: 'Dasselbe mit vollem Rang; braucht dreimal so viel Speicher.',
  },
  'distilled-lora-384': {
    title: 'Destillations-LoRA 1.0, Rang 384',
    purpose: 'Die erste Version.',
  },
  'distilled-lora-105': {
    title: 'Destillations-LoRA 1.0, Rang 105',
    purpose: 'Die erste Version, kleiner.',
  },
  film: {
    title: 'Frame-Interpolation',
    purpose: 'Verdoppelt die Bildrate eines fertigen Videos.',
  },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: 'Verdoppelt die Größe eines fertigen Videos.',
  },
  'upscaler-x2-1.1': {
    title: 'Räumlicher Upscaler ×2, 1.1',
    purpose: 'Verdoppelt die Größe zwischen den beiden Durchgängen.',
  },
  'upscaler-x2-1.0': {
    title: 'Räumlicher Upscaler ×2, 1.0',
    purpose: 'Die erste Version, von ihren Autoren zurückgezogen.',
  },
  'upscaler-x1.5-1.0': {
    title: 'Räumlicher Upscaler ×1,5',
    purpose: 'Für eigene Workflows; kein Modus verwendet ihn.',
  },
  'temporal-upscaler-x2-1.0': {
    title: 'Zeitlicher Upscaler ×2',
    purpose: 'Verdoppelt die Bildrate, in eigenen Workflows; kein Modus verwendet ihn.',
  },
  'union-control': {
    title: 'Control-IC-LoRA (Kanten, Tiefe, Pose)',
    purpose: 'Lässt die Stilübertragung der Bewegung des Videos folgen.',
  },
  'transformer-dev-bf16': {
    title: 'Dev-Transformer, bf16',
    purpose: 'Nur der Transformer, volle Genauigkeit.',
  },
  'transformer-dev-fp8': {
    title: 'Dev-Transformer, fp8',
    purpose: 'Nur der Transformer.',
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
    purpose: 'Die erste destillierte Version.',
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
    purpose: 'Verbindet den Text-Encoder mit einzelnen Dateien oder einem GGUF.',
  },
  'connectors-distilled': {
    title: 'Text-Konnektoren für das destillierte GGUF',
    purpose: 'Verbinden den Text-Encoder mit einem destillierten GGUF.',
  },
  'video-vae': {
    title: 'Video-VAE',
    purpose: 'Dekodiert Latents zu Frames, für einzelne Dateien oder ein GGUF.',
  },
  'video-vae-distilled': {
    title: 'Video-VAE für das destillierte GGUF',
    purpose: 'Dekodiert Latents zu Frames, für ein destilliertes GGUF.',
  },
  'audio-vae': {
    title: 'Audio-VAE',
    purpose: 'Dekodiert Latents zu Ton, für einzelne Dateien oder ein GGUF.',
  },
  'audio-vae-distilled': {
    title: 'Audio-VAE für das destillierte GGUF',
    purpose: 'Dekodiert Latents zu Ton, für ein destilliertes GGUF.',
  },
  'moge-2': {
    title: 'MoGe 2',
    purpose: 'Schätzt die Tiefe des Videos, für die Stilübertragung mit Tiefe.',
  },
  sdpose: { title: 'SDPose', purpose: 'Erkennt Posen im Video, für die Stilübertragung mit Pose.' },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: 'Erkennt mehrere Personen für SDPose, in eigenen Workflows.',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: 'Ein weiteres Tiefenmodell, für eigene Workflows.',
  },
  'preview-vae': {
    title: 'Vorschau-VAE',
    purpose:
      'Schärfere Vorschauen in eigenen Workflows mit KJNodes; ComfyUI selbst verwendet es nicht.',
  },
  'prompt-enhancer': {
    title: 'LoRA zum Ausbauen von Prompts',
    purpose: 'Lässt den Text-Encoder längere Prompts schreiben, in den offiziellen Vorlagen.',
  },
  'ic-motion-track': {
    title: 'IC-LoRA Motion Track',
    purpose: `Bewegt Dinge auf gezeichneten Bahnen. ${own}`,
  },
  'ic-ingredients': {
    title: 'IC-LoRA Ingredients',
    purpose: 'Behält Personen und Dinge aus Referenzbildern, in „Text zu Video“.',
  },
  'ic-in-outpainting': {
    title: 'IC-LoRA In- und Outpainting',
    purpose: 'Malt, was um ein Video herum ist, in einem größeren Bild.',
  },
  'ic-upscaler-x2': {
    title: 'IC-LoRA Pixel-Upscaler ×2',
    purpose: 'Verdoppelt die Größe eines Videos und ergänzt Details.',
  },
  'ic-upscaler-x4': {
    title: 'IC-LoRA Pixel-Upscaler ×4',
    purpose: 'Vervierfacht die Größe eines Videos und ergänzt Details.',
  },
  'ic-deblur': {
    title: 'IC-LoRA Deblur',
    purpose: 'Schärft ein unscharf gestelltes Video.',
  },
  'ic-decompression': {
    title: 'IC-LoRA Decompression',
    purpose: 'Entfernt Kompressionsartefakte aus einem Video.',
  },
  'ic-colorization': {
    title: 'IC-LoRA Colorization',
    purpose: 'Färbt ein Schwarz-Weiß-Video ein.',
  },
  'ic-clean-plate': {
    title: 'IC-LoRA Clean Plate',
    purpose: 'Entfernt Personen und Fahrzeuge aus einem Video.',
  },
  'ic-day-to-night': {
    title: 'IC-LoRA Day to Night',
    purpose: 'Macht aus einem Video am Tag eines bei Nacht.',
  },
  'ic-relight': {
    title: 'IC-LoRA Relight',
    purpose: 'Beleuchtet ein Video im Freien neu, von einer anderen Sonne.',
  },
  'ic-water': {
    title: 'IC-LoRA Water Simulation',
    purpose: 'Fügt einem Video Wasser hinzu.',
  },
  'ic-shave': {
    title: 'IC-LoRA Instant Shave',
    purpose: 'Nimmt einer Person in einem Video den Bart ab.',
  },
  'ic-greenscreen': {
    title: 'IC-LoRA Greenscreen-Avatar',
    purpose: 'Stellt eine Person, die spricht, vor einen Greenscreen.',
  },
  'ic-crossview': {
    title: 'IC-LoRA CrossView',
    purpose: 'Zeigt eine Szene aus einem neuen Kamerawinkel.',
  },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `Synchronisiert eine sprechende Person. ${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `Erweitert den Helligkeitsumfang. ${own}` },
  'id-lora-talkvid': {
    title: 'LoRA für die Stimme',
    purpose: 'Spricht mit der Stimme einer Probe, in „Text zu Video“ und „Bild zu Video“.',
  },
  'style-transition': {
    title: 'LoRA Übergang',
    purpose: 'Eine Szene wird zur anderen; der Prompt braucht zhuanchang.',
  },
  'style-fpv': { title: 'LoRA FPV-Drohne', purpose: 'Der ruhige Flug einer FPV-Drohne.' },
  'style-crt': {
    title: 'LoRA Röhrenbildschirm',
    purpose: 'Ein alter Röhrenbildschirm; der Prompt beginnt mit crtanim,',
  },
  'style-fantasy-anime': {
    title: 'LoRA Fantasy-Anime',
    purpose: 'Fantasy als Anime; der Prompt braucht f4nt4sy4n1m6.',
  },
  'style-fantasy-realism': {
    title: 'LoRA Fantasy-Realismus',
    purpose: 'Fantasy als Realfilm; der Prompt braucht f4nt4sy.',
  },
  'style-fantasy-painterly': {
    title: 'LoRA Fantasy-Gemälde',
    purpose: 'Fantasy als Ölgemälde; der Prompt braucht D4rkP41nt3r.',
  },
  'style-cyberpunk': {
    title: 'Cyberpunk-LoRA',
    purpose: 'Regen und Neon; der Prompt braucht C6b4rP8nk.',
  },
  'style-claymation': {
    title: 'LoRA Knetanimation',
    purpose: 'Stop-Motion aus Knete; der Prompt braucht claymation style.',
  },
  'style-felt': {
    title: 'LoRA Filz',
    purpose: 'Geschnittener und genähter Filz; der Prompt braucht F3ltCut0u7.',
  },
  'style-paper': {
    title: 'LoRA Scherenschnitt',
    purpose: 'Lagen aus geschnittenem Papier; der Prompt braucht Pap3rCut0u7.',
  },
  'style-soft': {
    title: 'LoRA Soft Enhance',
    purpose: 'Mehr Details, weicherer Kontrast.',
  },
  'style-wild-west': {
    title: 'LoRA Wilder Westen',
    purpose: 'Staub und Cowboys; der Prompt braucht W1ldW4st.',
  },
  'style-product': {
    title: 'LoRA Produktwerbung',
    purpose: 'Werbefilme; Stärke 0,85, der Prompt braucht srx_commercial.',
  },
  'style-cinemagraph': {
    title: 'Cinemagraph-LoRA',
    purpose:
      'Alles steht still, bis auf ein Detail; Stärke 2, der Prompt beginnt mit CINEMAGRAPH_MOTION.',
  },
  'camera-dolly-in': { title: 'Kamera fährt heran', purpose: camera },
  'camera-dolly-out': { title: 'Kamera fährt zurück', purpose: camera },
  'camera-dolly-left': { title: 'Kamera fährt nach links', purpose: camera },
  'camera-dolly-right': { title: 'Kamera fährt nach rechts', purpose: camera },
  'camera-jib-up': { title: 'Kamera fährt nach oben', purpose: camera },
  'camera-jib-down': { title: 'Kamera fährt nach unten', purpose: camera },
  'camera-static': { title: 'Statische Kamera', purpose: camera },
}

export const de: Ltx23Words = {
  files,
  presets: { draft: 'Entwurf', fast: 'Schnell', balanced: 'Ausgewogen', quality: 'Qualität' },
  help: {
    halfSize: 'Vorschau in halber Größe, 8 Schritte. Die guten dann fertigstellen.',
    twoSteps: '8 + 2 Schritte',
    official: '8 + 3 Schritte, die offiziellen Einstellungen',
    guided: '20 Schritte mit Guidance + 3; nutzt den negativen Prompt',
    onePass: '8 Schritte in einem Durchgang',
    guidedOnce: '20 geführte Schritte in einem Durchgang; nutzt den negativen Prompt',
    followedTwice: '8 + 3 Schritte, folgt dem Video in beiden Durchgängen',
  },
  loaders: {
    checkpoint: { name: 'Checkpoint' },
    split: { name: 'Einzelne Dateien', used: (settings) => `${settings} mit einzelnen Dateien` },
    gguf: { name: 'GGUF', used: (settings) => `${settings} mit einem GGUF` },
  },
  roles: {
    checkpoint: 'Checkpoint',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: 'Text-Encoder',
    distilledLora: 'Destillations-LoRA',
    upscaler: 'Upscaler',
    textProjection: 'Text-Projektion',
    videoVae: 'Video-VAE',
    audioVae: 'Audio-VAE',
  },
  tools: {
    'clean-plate': {
      name: 'Clean Plate',
      does: 'Entfernt Personen und Fahrzeuge und ergänzt, was dahinter ist. Beschreibe den leeren Ort.',
    },
    colorize: {
      name: 'Einfärben',
      does: 'Gibt einem Schwarz-Weiß-Video natürliche Farben. Beschreibe die Szene mit ihren Farben.',
    },
    deblur: {
      name: 'Schärfen',
      does: 'Schärft ein unscharf gestelltes Video; Bewegungsunschärfe bleibt. Beschreibe die Szene.',
    },
    decompress: {
      name: 'Kompression beheben',
      does: 'Entfernt Blöcke und Farbsäume starker Kompression; Rauschen bleibt. Beschreibe die Szene.',
    },
    'day-to-night': {
      name: 'Tag zu Nacht',
      does: 'Macht aus einer Aufnahme am Tag eine bei Nacht, am besten im Freien. Beschreibe die Nacht und ihre Lichter.',
    },
    relight: {
      name: 'Neu beleuchten',
      does: 'Beleuchtet eine Aufnahme im Freien neu: Wähle das Licht und wo die Sonne steht. Der Prompt sagt nur das und nichts zur Szene.',
    },
    water: {
      name: 'Wasser hinzufügen',
      does: 'Fügt einer trockenen Szene Flüsse, Brandung, Regen oder Fluten hinzu. Beschreibe das Wasser und wie es sich bewegt.',
    },
    shave: {
      name: 'Rasieren',
      does: 'Nimmt einer Person Bart, Schnurrbart und Stoppeln ab; Gesicht und Bewegungen bleiben. Beschreibe die Person ohne sie.',
    },
    greenscreen: {
      name: 'Greenscreen-Avatar',
      does: 'Stellt eine Person, die in die Kamera spricht, vor einen grünen Hintergrund. Für hochkant gefilmte Videos.',
    },
    'camera-angle': {
      name: 'Neuer Kamerawinkel',
      does: 'Zeigt dieselbe Szene aus einem anderen Winkel, am besten in kleinen Schritten; nicht von hinten.',
    },
    'detail-2': {
      name: 'Details ×2',
      does: 'Macht ein kleines Video doppelt so groß und ergänzt Details. Beschreibe die Szene.',
    },
    'detail-4': {
      name: 'Details ×4',
      does: 'Macht ein sehr kleines Video viermal so groß und ergänzt Details. Beschreibe die Szene.',
    },
    outpaint: {
      name: 'Outpaint',
      does: 'Gibt einem Video ein größeres Bild und malt, was darum herum ist; das Video selbst bleibt, wie es ist. Beschreibe die ganze Szene.',
    },
  },
}
