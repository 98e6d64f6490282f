import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: 'Votre première vidéo',
  close: 'Fermer ce guide',
  states: { done: 'fait', working: 'en cours', now: 'à faire', later: 'plus tard' },
  files: {
    title: 'Fichiers de modèle',
    looking: 'Recherche des fichiers présents…',
    here: (mode) => `«\u00A0${mode}\u00A0» a tous les fichiers nécessaires.`,
    missing: (count, amount, atLeast) =>
      `Il manque ${count === 1 ? '1 fichier' : `${count} fichiers`}, ${atLeast ? 'au moins ' : ''}${amount}.`,
    free: (free) => `${free} libres sur le disque.`,
    noRoom: (lacking) => `Pas assez d’espace disque\u00A0: libérez d’abord ${lacking}.`,
    loading: (received, size) => `${received} sur ${size} téléchargés.`,
    byHand: 'Ils ne peuvent pas être téléchargés d’ici\u00A0: voir les commandes ci-dessous.',
    failed: 'Un téléchargement a échoué\u00A0: voir ci-dessous.',
    chosen: 'Un fichier choisi est absent\u00A0: voir ci-dessous.',
    get: 'Télécharger les fichiers',
  },
  prompt: {
    title: 'Un prompt',
    help: 'Décrivez ce qui se passe, comment la caméra bouge et ce qu’on entend.',
    english: 'Écrivez en anglais\u00A0: l’encodeur de texte a été entraîné dans cette langue.',
    use: 'Utiliser cet exemple',
    written: 'Écrit.',
    choose: (input) => `Choisir\u00A0: ${input}`,
    needsFile: 'Ce mode demande aussi\u00A0:',
  },
  run: {
    title: 'Générer',
    made: (size, seconds) => `Fait ${seconds} s de vidéo en ${size}.`,
    unknownTime: 'Pas encore d’estimation\u00A0: la première exécution la donnera.',
    load: (amount, min, max) => `Chargement d’abord de ${amount}\u00A0: ${min} à ${max} (estimé).`,
    seconds: (count) => `${count}\u00A0s`,
    minutes: (count) => `${count}\u00A0min`,
    go: 'Faire votre première vidéo',
    running: 'En cours\u00A0: voir ci-dessous.',
    waits: 'En attente des fichiers.',
    check: 'Vérifier ce ComfyUI',
  },
}
