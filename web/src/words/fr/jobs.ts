import type { Words } from '../en/index.ts'

export const jobs: Words['jobs'] = {
  runs: 'Exécutions',
  cancelsOnlyOurs: 'Les exécutions des autres ne sont pas touchées',
  run: {
    cancel: 'Annuler cette exécution',
    preview: 'Aperçu de cette exécution',
    progress: 'Progression de cette exécution',
    cancelling: 'Annulation…',
    sending: 'Envoi…',
    kept: 'Enregistrée\u00A0; envoyée dès que ComfyUI répond',
    notSent:
      'Pas encore envoyée\u00A0: ComfyUI n’a jamais reçu cette exécution. Nouvelle tentative…',
    send: 'Envoyer',
    place: (place, of) => `${place}${place === 1 ? 're' : 'e'} sur ${of}`,
    stage: (name, reached, stages) => `${name} · ${reached} sur ${stages}`,
    step: (step, steps) => `étape ${step} sur ${steps}`,
    elapsed: (time) => `depuis ${time}`,
    left: (time) => `encore ${time} environ`,
    late: 'plus long que prévu',
    almostDone: 'presque fini',
  },
  loading: {
    sized: (size) => `Chargement d’abord d’un modèle d’environ ${size} Go.`,
    models: 'Chargement d’abord de gros modèles.',
    onlyOnce: 'Lent seulement la première fois.',
    slowOnce: 'lent seulement la première fois',
    now: (doing) => `En ce moment\u00A0: ${doing}.`,
    reads: {
      checkpoint: 'chargement du checkpoint',
      transformer: 'chargement du transformer',
      textEncoder: 'chargement de l’encodeur de texte',
      audioVae: 'chargement du VAE audio',
      videoVae: 'chargement du VAE vidéo',
      lora: 'chargement d’un LoRA',
      upscaler: 'chargement de l’upscaler',
      durationHead: 'chargement de la tête de durée',
      depth: 'chargement du modèle de profondeur',
      pose: 'chargement du modèle de pose',
      smoother: 'chargement du modèle d’interpolation',
      enlarger: 'chargement du modèle d’agrandissement',
      prompt: 'encodage du prompt',
      firstStep: 'transfert du modèle vers le périphérique pour la première étape',
    },
  },
  news: {
    ready: 'La vidéo est prête. Afficher',
    failed: 'Une exécution a échoué. Voir pourquoi',
  },
  results: {
    label: 'Résultats',
    none: 'Vos vidéos apparaîtront ici.',
    older: (runs) => `${runs} de plus dans l’historique`,
    cancelled: (prompt) => `Annulée\u00A0: ${prompt}`,
    folded: (cancelled, failed) =>
      [
        ...(cancelled > 0
          ? [cancelled > 1 ? `${cancelled} annulées` : `${cancelled} annulée`]
          : []),
        ...(failed > 0 ? [failed > 1 ? `${failed} échecs` : `${failed} échec`] : []),
      ].join(', '),
    show: 'Afficher',
    again: 'Réessayer',
    hide: 'Masquer ici',
  },
  result: {
    frames: (frames) => `${frames} ${frames > 1 ? 'images' : 'image'}`,
    seed: (seed) => `graine ${seed}`,
    gone: 'Le fichier est absent.',
    use: 'Réutiliser les paramètres',
  },
  failure: {
    stage: (name) => `Échec pendant la phase «\u00A0${name}\u00A0».`,
    hide: 'Masquer ici\u00A0; l’historique la garde',
  },
}
