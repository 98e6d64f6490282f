import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: 'Texte vers vidéo',
    short: 'Texte',
    hint: 'Fait d’un prompt une vidéo avec du son.',
    sample: { title: 'Un cerf-volant rouge sur les dunes', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: 'Audio vers vidéo',
    short: 'Audio',
    hint: 'Fait une vidéo qui suit votre audio.',
    sample: { title: 'Un musicien sur une petite scène', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: 'Image vers vidéo',
    short: 'Image',
    hint: 'Anime une image et ajoute du son.',
    sample: { title: 'Une image prend vie', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: 'Synchro labiale',
    short: 'Lèvres',
    hint: 'Fait dire ou chanter votre audio à un portrait.',
    sample: { title: 'Un portrait parle', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: 'Première et dernière image',
    short: 'Début–fin',
    hint: 'Passe par jusqu’à huit images et clips, chacun en son temps.',
    sample: { title: 'Une image devient une autre', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: 'Transfert de style',
    short: 'Style',
    hint: 'Donne à votre vidéo un nouveau style et garde son mouvement.',
    sample: {
      title: 'Votre vidéo en pâte à modeler et feutrine',
      prompt: english.style.sample.prompt,
    },
  },
  tool: {
    name: 'Outils',
    short: 'Outils',
    hint: 'Répare ou change toute une vidéo\u00A0: couleur, netteté, lumière, détails.',
    sample: { title: 'Une rue vide', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: 'Prolonger',
    short: 'Prolonger',
    hint: 'Allonge une vidéo, après sa fin ou avant son début.',
    sample: { title: 'Ce qui se passe ensuite', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: 'Refaire',
    short: 'Refaire',
    hint: 'Refait un moment d’une vidéo et laisse le reste tel quel.',
    sample: { title: 'Un moment, encore une fois', prompt: english.retake.sample.prompt },
  },
}
