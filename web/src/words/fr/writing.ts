import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: 'Aide pour le prompt',
  enhance: {
    button: 'Améliorer',
    hint: 'Écrire un meilleur prompt à partir du vôtre',
    label: 'Prompts améliorés',
    cost: (model, time, separate) =>
      `Utilise ${model}, ${separate ? 'un petit modèle qui ne fait qu’écrire des prompts' : 'l’encodeur de texte que charge chaque exécution'} · ${time} par version.`,
    unknown: 'pas encore d’estimation',
    onCpu: 'En VRAM réduite, cela tourne sur le CPU et prend plusieurs minutes.',
    seesImage: 'Votre image est prise en compte.',
    keeps: 'Les mots entre guillemets restent tels quels.',
    behind: (runs) =>
      runs === 1 ? 'Démarre après l’exécution en cours.' : `Démarre après ${runs} exécutions.`,
    noPrompt: 'Écrivez d’abord quelques mots.',
    write: (takes) => (takes === 1 ? 'Écrire 1 version' : `Écrire ${takes} versions`),
    again: 'Autres versions',
    takes: 'Versions',
    take: (take) => `Version ${take}`,
    waits: (runs) =>
      runs === 0
        ? 'La prochaine de la file d’attente.'
        : runs === 1
          ? 'Après 1 exécution.'
          : `Après ${runs} exécutions.`,
    sending: 'Envoi…',
    loading: 'Lecture de votre prompt…',
    writing: (count) => `Écriture… environ ${count} mots`,
    silent: 'ComfyUI ne répond pas. La suite viendra quand il répondra.',
    cancelled: 'Annulé.',
    useless: {
      empty: 'La réponse est vide. Votre prompt est inchangé.',
      garbled: 'La réponse n’est pas un prompt. Le vôtre est inchangé.',
      same: 'Votre prompt est resté tel quel.',
    },
    raw: 'La réponse',
    mended: (quotes) =>
      quotes === 1
        ? 'Des mots entre guillemets avaient changé\u00A0; les vôtres sont rétablis.'
        : `Des mots avaient changé dans ${quotes} citations\u00A0; les vôtres sont rétablis.`,
    added: (quotes) =>
      quotes === 1
        ? 'Des mots entre guillemets manquaient\u00A0; votre phrase est à la fin.'
        : `Il manquait ${quotes} citations\u00A0; vos phrases sont à la fin.`,
    outdated:
      'Vous avez modifié le prompt depuis. Si vous utilisez une version, votre texte reste dans Précédents.',
    use: (take) => `Utiliser la version ${take}`,
    used: (take) => `La version ${take} est dans le prompt.`,
    undo: 'Annuler',
    cancel: 'Annuler',
    close: 'Fermer',
    ready: (take) => `La version ${take} est prête.`,
  },
  earlier: {
    button: 'Précédents',
    hint: 'Prompts précédents\u00A0: flèche haut dans un prompt vide, Alt et les flèches partout',
    label: 'Prompts précédents',
    search: 'Rechercher des prompts',
    starred: 'Avec étoile seulement',
    star: 'Marquer ce prompt d’une étoile',
    starCurrent: 'Marquer d’une étoile le prompt ci-dessus',
    unrun: 'pas exécuté',
    none: 'Les prompts de vos exécutions apparaîtront ici.',
    noMatch: 'Aucun prompt trouvé.',
    more: (prompts) => `${prompts} de plus\u00A0: à trouver par la recherche.`,
  },
  phrases: {
    button: 'Phrases',
    hint: 'Insérer une phrase, ou partir d’un exemple',
    label: 'Phrases et exemples',
    samples: 'Exemples pour ce mode',
    camera: {
      title: 'Caméra',
      items: titled(camera.items, {
        still: 'Fixe',
        pushIn: 'Avance',
        pullBack: 'Recule',
        pan: 'Panoramique',
        tilt: 'Bascule vers le haut',
        track: 'Travelling',
        orbit: 'Tourne autour',
        crane: 'S’élève',
        sink: 'Descend',
        left: 'Vers la gauche',
        right: 'Vers la droite',
        hand: 'À l’épaule',
      }),
    },
    shot: {
      title: 'Plan et lumière',
      items: titled(shot.items, {
        wide: 'Plan large',
        close: 'Gros plan',
        low: 'Contre-plongée',
        golden: 'Lumière dorée',
        soft: 'Jour doux',
        night: 'Nuit',
      }),
    },
    sound: {
      title: 'Son',
      items: titled(sound.items, {
        ambience: 'Ambiance seule',
        music: 'Musique douce',
        speaks: 'Dit…',
      }),
    },
    before: {
      lipsync: {
        title: 'Lèvres (au début)',
        items: titled(before.lipsync.items, { speaks: 'Parle', sings: 'Chante' }),
      },
    },
    avoid: {
      title: 'À éviter',
      items: titled(avoid.items, {
        subtitles: 'Pas de sous-titres',
        logos: 'Pas de logos',
        cuts: 'Pas de coupes',
        talk: 'Personne ne parle',
      }),
    },
  },
  length: {
    words: (words) => (words === 1 ? '1 mot' : `${words} mots`),
    good: (family, min, max) => `${family} suit mieux les prompts de ${min} à ${max} mots.`,
  },
}
