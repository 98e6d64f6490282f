import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: 'Force de l’image',
    guideStrength: 'Force du guide',
    toolStrength: 'Force de l’outil',
    sourceScale: 'Taille de la vidéo',
    controlStrength: 'Force du contrôle',
    loraStrength: (lora) => `Force de ${lora}`,
    loraSecond: (lora) => `Force de ${lora} dans la seconde passe`,
    steps: 'Étapes',
    start: 'Début',
    cfg: 'CFG',
    referenceStrength: 'Force des références',
    sheetStrength: 'Force de la planche',
    syncGuidance: 'Guidage des lèvres',
    detailGuidance: 'Guidage des détails',
  },
  sides: { width: 'largeur', height: 'hauteur' },
  unnamed: {
    node: 'un nœud',
    file: 'Le fichier',
    input: 'Le fichier d’entrée',
    model: 'Un fichier de modèle',
    host: 'un autre serveur',
    answer: 'aucune réponse',
  },
  andMore: (shown, more) => `${shown} et ${more} de plus`,
}
