import type { Told } from '../en/advice.ts'
import type { Words } from '../index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['Der Grafikspeicher hat nicht gereicht.', cardRemedy(v)],
  host_memory: (v) => [
    'Der Arbeitsspeicher des Rechners hat nicht gereicht, nicht der Grafikspeicher.',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Andere Programme schließen oder kleinere Modelldateien wählen; unter Windows hilft auch eine größere Auslagerungsdatei.'
      : 'Andere Programme schließen oder das Video kleiner oder kürzer machen.',
  ],
  preview_failed: () => [
    'Die Live-Vorschau ist fehlgeschlagen und der Lauf mit ihr.',
    'Ohne Vorschau erneut ausführen. Mit einem neueren ComfyUI oder einer neueren Version des Pakets, das die Vorschau zeichnet, könnte es gehen.',
  ],
  model_damaged: (v) => [
    `${v.file} ist nicht lesbar: unvollständig oder gar kein Modell.`,
    'Die Datei löschen und erneut herunterladen. Ein zu früh beendeter Download oder eine stattdessen gespeicherte Webseite sieht so aus.',
  ],
  model_unknown: (v) => [
    `${v.file} ist nicht die Art von Modell, die ${v.nodeClass} liest.`,
    'Eine andere Datei wählen oder diese in ihren Ordner verschieben: ganze Modelle gehören in checkpoints, einzelne Transformer in diffusion_models, LoRAs in loras.',
  ],
  models_mixed: () => [
    'Die Modelldateien gehören nicht zusammen.',
    'Dateien einer Version verwenden: Transformer, Text-Encoder, Text-Projektion, beide VAEs, Upscaler und LoRAs alle von LTX-2.3.',
  ],
  tokenizer_missing: () => [
    'Der Text-Encoder enthält keinen Tokenizer, darum ist der Prompt nicht lesbar.',
    'Den Text-Encoder als die eine Datei verwenden, die für ComfyUI gemacht ist, nicht die Teile des ursprünglichen Modells.',
  ],
  text_encoder_missing: () => [
    'Die gewählten Dateien enthalten keinen Text-Encoder.',
    'Die Gemma-Datei für LTX-2.3 als Text-Encoder wählen.',
  ],
  vae_missing: () => [
    'Die gewählte Datei enthält kein Video-VAE.',
    'Einen ganzen Checkpoint oder das Video-VAE für LTX-2.3 wählen.',
  ],
  audio_vae_missing: () => [
    'Die gewählte Datei enthält kein Audio-VAE.',
    'Einen ganzen Checkpoint oder das Audio-VAE für LTX-2.3 wählen.',
  ],
  gguf_unknown: (v) => [
    `${v.file} ist von einer Art, die ComfyUI-GGUF nicht kennt.`,
    'ComfyUI-GGUF aktualisieren oder ein anderes GGUF von LTX-2.3 wählen; ein Text-Encoder ist kein Transformer.',
  ],
  input_broken: (v) => [
    `${bare(v.name)} kann von ComfyUI nicht gelesen werden.`,
    'Eine andere Datei wählen oder diese in dem Programm öffnen, das sie erstellt hat, und neu exportieren.',
  ],
  sound_missing: (v) => [`${bare(v.name)} hat keinen Ton.`, 'Eine Datei mit Tonspur wählen.'],
  sound_start_beyond: (v) => [
    `${bare(v.name)} endet vor dem Start, der für den Ton gewählt ist.`,
    'Einen früheren Start wählen.',
  ],
  video_start_beyond: (v) => [
    `${bare(v.name)} endet vor dem gewählten Start.`,
    'Einen früheren Start wählen.',
  ],
  guide_too_long: () => [
    'Ein Guide reicht über das Ende des Videos hinaus.',
    'Das Video länger machen.',
  ],
  guide_size: () => [
    'Die Größe passt nicht zum Control-LoRA, das mit einer kleineren Kopie der Frames arbeitet.',
    'Eine Größe verwenden, die sich ohne Rest auf seine Kopie verkleinern lässt, oder das Union-Control-LoRA.',
  ],
  shapes_differ: () => [
    'Zwei Teile des Laufs haben nicht dieselbe Form.',
    'Meist ist ein Modell oder ein LoRA für eine andere Version von LTX: unter „Modelle“ nachsehen und hinzugefügte LoRAs weglassen.',
  ],
  sound_broken: () => [
    'Der Ton ist fehlerhaft, darum konnte das Video nicht gespeichert werden.',
    'Das Bild kann in Ordnung sein: ohne Ton speichern. Geschieht es mit jedem Seed, ist vielleicht das Audio-VAE das falsche.',
  ],
  sound_unsavable: () => [
    'ComfyUI konnte den Ton nicht speichern: AAC nimmt seine Kanalzahl oder Abtastrate nicht an.',
    'Das Bild ist in Ordnung: ohne Ton speichern oder den Ton auf Stereo mit 48 kHz mischen und neu generieren.',
  ],
  save_disk_full: () => [
    'Das Laufwerk ist voll, darum konnte das Video nicht gespeichert werden.',
    'Platz schaffen und erneut versuchen: Bis zum nächsten anderen Lauf liegt alles außer dem Speichern im Cache von ComfyUI.',
  ],
  save_outside: () => [
    'Ein Link führt vom Ordner der Videos aus dem Ausgabeordner von ComfyUI hinaus, und dieses ComfyUI speichert dort nichts.',
    'Den Link output/video durch einen Ordner ersetzen oder ComfyUI mit --output-directory und dem gewünschten Ordner starten. Dann erneut versuchen.',
  ],
  save_forbidden: () => [
    'ComfyUI darf nicht in seinen Ausgabeordner schreiben, oder der Ordner ist nicht mehr da.',
    'ComfyUI dort schreiben lassen oder es mit einem anderen --output-directory starten. Dann erneut versuchen.',
  ],
  gpu_unusable: () => [
    'PyTorch kann diese Grafikkarte nicht verwenden.',
    'Das PyTorch installieren, das zu Karte und Treiber passt; das README von ComfyUI nennt es.',
  ],
  gpu_too_old: () => [
    'Dieses PyTorch kann auf dieser Karte mit solchen Modelldateien nicht rechnen.',
    'Die fp8-Dateien statt nvfp4 wählen oder ein PyTorch für CUDA 13 installieren.',
  ],
  gpu_crashed: () => [
    'Der Treiber der Grafikkarte ist abgestürzt, und bis zu einem Neustart kann ComfyUI die Karte nicht verwenden.',
    'ComfyUI neu starten und erneut versuchen. Geschieht es wieder, den Treiber aktualisieren und Übertaktung zurücknehmen.',
  ],
  gpu_transfer: () => [
    'Ein Modell ließ sich nicht auf die Grafikkarte übertragen.',
    'ComfyUI neu starten; geschieht es wieder, es mit --disable-pinned-memory starten.',
  ],
  device_mismatch: () => [
    'Teile eines Modells lagen auf verschiedenen Geräten.',
    'Alle Modelle entladen und erneut versuchen. Geschieht es wieder, ComfyUI aktualisieren.',
  ],
  apple_dtype: () => [
    'Die Grafik von Apple kann mit fp8- und fp4-Modelldateien nicht rechnen.',
    'bf16-Dateien oder ein GGUF wählen.',
  ],
  node_changed: (v) => [
    `${v.nodeClass} nimmt in diesem ComfyUI andere Eingänge, als LTX AIO kennt.`,
    'LTX AIO und ComfyUI aktualisieren und neu starten.',
  ],
  python_package_missing: (v) => [
    `Ein Python-Paket, das ComfyUI braucht, fehlt: ${v.message}.`,
    'Die requirements.txt von ComfyUI mit dem Python installieren, mit dem es läuft, und es neu starten.',
  ],
}

function cardRemedy({ stage, lowVram }: Told): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Alle Modelle entladen und erneut versuchen oder einen kleineren Text-Encoder wählen. Auf die Größe des Videos kommt es hier nicht an.'
        : 'Den Text-Encoder auf dem Prozessor laufen lassen: Das tut der Low-VRAM-Modus. Auf die Größe des Videos kommt es hier nicht an.'
    case 'audio':
      return 'Weniger vom Ton verwenden: Ein kürzeres Video braucht hier weniger Speicher.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Das Video kleiner oder kürzer machen: Die Bilder werden in seiner Größe vorbereitet.'
    case 'upscale':
    case 'diffuse_2':
      return 'Das Video kleiner oder kürzer machen oder einen Entwurf rendern, der vor dieser Stufe endet.'
    case 'decode':
      return lowVram
        ? 'Das Video kleiner oder kürzer machen: Die Kacheln sind schon klein.'
        : 'In kleineren Kacheln dekodieren: Bis zum nächsten anderen Lauf liegt das Gesampelte im Cache von ComfyUI.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Das Video kleiner oder kürzer machen oder andere Programme schließen, die die Karte verwenden.'
  }
}
