import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['Der Grafikspeicher hat nicht ausgereicht.', cardRemedy(v)],
  host_memory: (v) => [
    'Der Arbeitsspeicher hat nicht ausgereicht (nicht der Grafikspeicher).',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Andere Programme schließen oder kleinere Modelldateien wählen. Unter Windows hilft auch eine größere Auslagerungsdatei.'
      : 'Andere Programme schließen oder das Video kleiner oder kürzer machen.',
  ],
  preview_failed: () => [
    'Die Live-Vorschau ist fehlgeschlagen und hat den Lauf beendet.',
    'Ohne Vorschau erneut versuchen. Ein Update von ComfyUI oder des Node-Pakets, das die Vorschau zeichnet, kann das Problem beheben.',
  ],
  model_damaged: (v) => [
    `${v.file} lässt sich nicht lesen: Die Datei ist unvollständig oder kein Modell.`,
    'Die Datei löschen und erneut herunterladen. Meist wurde ein Download unterbrochen oder unter diesem Namen eine Webseite gespeichert.',
  ],
  model_unknown: (v) => [
    `${v.nodeClass} kann ${v.file} nicht laden: Es ist eine andere Art von Modell.`,
    'Eine andere Datei wählen oder diese in den richtigen Ordner verschieben: Checkpoints gehören in checkpoints, einzelne Transformer in diffusion_models, LoRAs in loras.',
  ],
  models_mixed: (v) => [
    'Die Modelldateien passen nicht zusammen.',
    `Dateien derselben Version verwenden: Transformer, Text-Encoder, Text-Projektion, beide VAEs, Upscaler und LoRAs müssen für ${v.family} sein.`,
  ],
  tokenizer_missing: () => [
    'Die Datei des Text-Encoders enthält keinen Tokenizer, der Prompt lässt sich also nicht kodieren.',
    'Den Text-Encoder aus einer einzigen Datei für ComfyUI verwenden, nicht die Teildateien des Originalmodells.',
  ],
  text_encoder_missing: (v) => [
    'Die gewählten Dateien enthalten keinen Text-Encoder.',
    `Die Gemma-Datei für ${v.family} als Text-Encoder wählen.`,
  ],
  vae_missing: (v) => [
    'Die gewählte Datei enthält kein Video-VAE.',
    `Einen vollständigen Checkpoint oder das Video-VAE für ${v.family} wählen.`,
  ],
  audio_vae_missing: (v) => [
    'Die gewählte Datei enthält kein Audio-VAE.',
    `Einen vollständigen Checkpoint oder das Audio-VAE für ${v.family} wählen.`,
  ],
  gguf_unknown: (v) => [
    `ComfyUI-GGUF unterstützt das Modell in ${v.file} nicht.`,
    `ComfyUI-GGUF aktualisieren oder ein anderes GGUF von ${v.family} wählen. Ein Text-Encoder taugt nicht als Transformer.`,
  ],
  input_broken: (v) => [
    `ComfyUI kann ${bare(v.name)} nicht lesen.`,
    'Eine andere Datei wählen oder diese in dem Programm öffnen, das sie erstellt hat, und neu exportieren.',
  ],
  sound_missing: (v) => [`${bare(v.name)} hat keinen Ton.`, 'Eine Datei mit Tonspur wählen.'],
  sound_start_beyond: (v) => [
    `Die Startzeit des Tons liegt hinter dem Ende von ${bare(v.name)}.`,
    'Eine frühere Startzeit wählen.',
  ],
  video_start_beyond: (v) => [
    `Die Startzeit liegt hinter dem Ende von ${bare(v.name)}.`,
    'Eine frühere Startzeit wählen.',
  ],
  rework_model_wrong: (v) => [
    `${v.file} ist kein Modell dafür.`,
    'Die Datei neu herunterladen: Unter ihrem Namen ist vielleicht eine andere gespeichert.',
  ],
  channels_differ: () => [
    'Die Töne haben unterschiedlich viele Kanäle; so kann ComfyUI sie nicht verbinden.',
    'Das Video mit Stereoton speichern und noch einmal verbinden.',
  ],
  guide_too_long: () => [
    'Ein Guide reicht über das Ende des Videos hinaus.',
    'Das Video länger machen.',
  ],
  guide_size: () => [
    'Diese Größe passt nicht zum Control-LoRA, das mit einer kleineren Kopie der Frames arbeitet.',
    'Eine Größe verwenden, die sich ohne Rest auf diese Kopie verkleinern lässt, oder das Union-Control-LoRA.',
  ],
  shapes_differ: () => [
    'Zwei Teile des Laufs haben unterschiedliche Dimensionen.',
    'Meist gehört ein Modell oder LoRA zu einer anderen LTX-Version: die Dateien unter „Modelle“ prüfen und hinzugefügte LoRAs entfernen.',
  ],
  sound_broken: () => [
    'Der erzeugte Ton ist fehlerhaft, das Video konnte daher nicht gespeichert werden.',
    'Die Bilder können in Ordnung sein: das Video ohne Ton speichern. Tritt das mit jedem Seed auf, ist vielleicht das Audio-VAE falsch.',
  ],
  sound_unsavable: () => [
    'ComfyUI konnte den Ton nicht speichern: AAC unterstützt seine Kanalzahl oder Abtastrate nicht.',
    'Die Bilder sind in Ordnung: das Video ohne Ton speichern oder das Audio in Stereo mit 48 kHz umwandeln und neu generieren.',
  ],
  first_pass_gone: () => [
    'Der gespeicherte erste Durchgang des Entwurfs fehlt oder ist nicht lesbar.',
    'Noch einmal fertigstellen: Der erste Durchgang wird wiederholt, das dauert länger.',
  ],
  save_disk_full: () => [
    'Das Laufwerk ist voll, das Video konnte nicht gespeichert werden.',
    'Platz schaffen und erneut versuchen: Bis ein anderer Lauf startet, hat ComfyUI alles bis auf das Speichern im Cache.',
  ],
  save_outside: () => [
    'Der Ordner für Videos ist ein Link, der aus dem Ausgabeordner von ComfyUI hinausführt; dort speichert dieses ComfyUI nicht.',
    'Den Link output/video durch einen Ordner ersetzen oder ComfyUI mit --output-directory und dem gewünschten Ordner starten. Dann erneut versuchen.',
  ],
  save_forbidden: () => [
    'ComfyUI darf nicht in seinen Ausgabeordner schreiben, oder der Ordner fehlt.',
    'ComfyUI Schreibrechte geben oder es mit einem anderen --output-directory starten. Dann erneut versuchen.',
  ],
  gpu_unusable: () => [
    'PyTorch kann diese Grafikkarte nicht verwenden.',
    'Das zu Karte und Treiber passende PyTorch installieren; welches das ist, steht im README von ComfyUI.',
  ],
  gpu_too_old: () => [
    'Dieses PyTorch kann solche Modelldateien auf dieser Grafikkarte nicht ausführen.',
    'fp8-Dateien statt nvfp4 wählen oder ein PyTorch für CUDA 13 installieren.',
  ],
  gpu_crashed: () => [
    'Der Grafiktreiber ist abgestürzt. Bis zu einem Neustart kann ComfyUI die Grafikkarte nicht verwenden.',
    'ComfyUI neu starten und erneut versuchen. Tritt es wieder auf, den Treiber aktualisieren und eine Übertaktung zurücknehmen.',
  ],
  gpu_transfer: () => [
    'Ein Modell ließ sich nicht auf die Grafikkarte übertragen.',
    'ComfyUI neu starten. Tritt es wieder auf, mit --disable-pinned-memory starten.',
  ],
  device_mismatch: () => [
    'Teile eines Modells lagen auf verschiedenen Geräten.',
    'Alle Modelle entladen und erneut versuchen. Tritt es wieder auf, ComfyUI aktualisieren.',
  ],
  apple_dtype: () => [
    'GPUs von Apple können fp8- und fp4-Modelldateien nicht ausführen.',
    'bf16-Dateien oder ein GGUF wählen.',
  ],
  node_changed: (v) => [
    `${v.nodeClass} hat in diesem ComfyUI andere Eingänge, als LTX AIO kennt.`,
    'LTX AIO und ComfyUI aktualisieren, dann ComfyUI neu starten.',
  ],
  python_package_missing: (v) => [
    `Ein Python-Paket, das ComfyUI braucht, fehlt: ${v.message}.`,
    'Die requirements.txt von ComfyUI mit dem Python installieren, mit dem ComfyUI läuft, und es neu starten.',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Alle Modelle entladen und erneut versuchen oder einen kleineren Text-Encoder wählen. Die Größe des Videos spielt hier keine Rolle.'
        : 'Den Low-VRAM-Modus einschalten: Der Text-Encoder läuft dann auf dem Prozessor. Die Größe des Videos spielt hier keine Rolle.'
    case 'audio':
      return 'Weniger vom Audio verwenden: Ein kürzeres Video braucht hier weniger Speicher.'
    case 'rework':
      return 'Ein kürzeres oder kleineres Video nehmen oder andere Programme schließen, die die Grafikkarte benutzen.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Das Video kleiner oder kürzer machen: Bilder werden in seiner Größe vorbereitet.'
    case 'upscale':
    case 'diffuse_2':
      return 'Das Video kleiner oder kürzer machen oder einen Entwurf rendern, der vor diesem Abschnitt endet.'
    case 'decode':
      return lowVram
        ? 'Das Video kleiner oder kürzer machen: Die Kacheln sind schon klein.'
        : 'In kleineren Kacheln dekodieren: Bis ein anderer Lauf startet, hat ComfyUI die fertigen Latents im Cache.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Das Video kleiner oder kürzer machen oder andere Programme schließen, die die Grafikkarte verwenden.'
  }
}
