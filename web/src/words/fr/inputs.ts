import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: 'Première image', hint: 'La vidéo commence par cette image.' },
  lastFrame: { label: 'Dernière image', hint: 'La vidéo finit par cette image.' },
  portrait: { label: 'Portrait', hint: 'La personne qui parle ou chante.' },
  styleImage: {
    label: 'Image de style',
    hint: 'Facultatif\u00A0: la première image dans le nouveau style.',
  },
  sound: { label: 'Audio', hint: 'Musique ou parole, utilisée telle quelle.' },
  speech: { label: 'Parole', hint: 'Ce que le portrait dit ou chante, utilisé tel quel.' },
  voice: { label: 'Échantillon de voix', hint: 'Cinq secondes de parole avec la voix voulue.' },
  video: { label: 'Vidéo', hint: 'Fournit le mouvement.' },
  treated: { label: 'Vidéo', hint: 'Ce que l’outil traite\u00A0; son audio reste tel quel.' },
  retaken: { label: 'Vidéo', hint: 'Reste telle quelle hors du passage.' },
  extended: { label: 'Vidéo', hint: 'Reste telle quelle\u00A0; la nouvelle partie la poursuit.' },
}
