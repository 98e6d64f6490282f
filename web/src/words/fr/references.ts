import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: 'Images de référence',
  hint: (max) =>
    `Jusqu’à ${max} images de personnes et d’objets que la vidéo doit montrer. Elles sont réunies sur une planche.`,
  inUse: (count) => (count === 1 ? '1 image' : `${count} images`),
  add: 'Ajouter des images',
  sheet: 'Planche',
  of: (image) => `Référence ${image}`,
  image: (place, count, name) => `Image ${place} sur ${count}\u00A0: ${name}`,
  order: 'Faites glisser pour réordonner, ou utilisez Alt avec une flèche.',
  caption: (place) => `Qui ou quoi sur l’image ${place}`,
  captionHint: 'Par exemple\u00A0: a woman with red hair in a green coat',
  remove: (name) => `Retirer ${name}`,
  fill: 'Les écrire dans le prompt',
  filled: 'Le prompt dit ce qu’il y a sur la planche.',
  uncaptioned:
    'Dites ce que montre chaque image, de préférence en anglais\u00A0: le modèle a été entraîné sur des prompts qui commencent ainsi.',
  making: 'Composition de la planche…',
  moved: (name, place) => `${name} est maintenant l’image ${place}.`,
  done: {
    added: (name) => `${name} est une image de référence.`,
    removed: (name) => `${name} n’est plus une image de référence.`,
    moved: (name) => `${name} a changé de place sur la planche.`,
  },
  voice: {
    label: 'Voix',
    help: 'Ce qui est dit vient du prompt, entre guillemets\u00A0; la voix vient de cet échantillon.',
    fill: 'Écrire le prompt en sections',
    filled: 'Le prompt a ses sections.',
  },
}
