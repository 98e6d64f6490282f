import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: 'Associer cet appareil',
  how: 'Sur l’ordinateur qui exécute ComfyUI, ouvrez Paramètres dans LTX AIO et choisissez «\u00A0Afficher un code\u00A0» sous «\u00A0Téléphone et tablette\u00A0».',
  code: 'Code',
  pair: 'Associer',
  pairing: 'Association…',
  noCookie:
    'Le navigateur n’a pas gardé l’association. Autorisez les cookies pour cette page et réessayez.',
  off: 'Cette page est désactivée.',
  offRemedy: 'Activez-la dans les Paramètres de LTX AIO, sur l’ordinateur qui exécute ComfyUI.',
  users: 'Ce ComfyUI a plusieurs utilisateurs.',
  usersRemedy:
    'Ouvrez une fois la page de ComfyUI dans ce navigateur, choisissez-y un utilisateur et revenez.',
  usersPair:
    'Associez cet appareil avec un code affiché par votre utilisateur dans les Paramètres.',
  again: 'Réessayer',
  settings: {
    title: 'Téléphone et tablette',
    turn: 'Page pour téléphones et tablettes',
    turnHelp:
      'Ce panneau seul, sur sa propre page, pour les appareils de votre réseau. Chaque appareil s’associe une fois, avec un code.',
    opens:
      'Le code ne protège que cette page et les requêtes du panneau depuis celle-ci. ComfyUI n’a pas d’identification\u00A0: s’il est démarré avec --listen, tout le monde sur votre réseau peut ouvrir ComfyUI lui-même, sans code.',
    on: 'La page pour téléphones et tablettes est activée.',
    off: 'La page pour téléphones et tablettes est désactivée.',
    notHere: 'Cela se change sur l’ordinateur qui exécute ComfyUI, à l’adresse localhost.',
    noAddress:
      'Aucune adresse trouvée sur votre réseau. Démarré sans --listen, ComfyUI ne répond qu’à cet ordinateur\u00A0: démarrez-le avec --listen. Sinon, ouvrez l’adresse de cet ordinateur, suivie de /ltx_aio/app.',
    addresses: 'Adresse pour le téléphone',
    code: 'Code',
    codeHelp: (minutes) =>
      minutes === 1
        ? 'Associe un appareil. Valable encore une minute.'
        : `Associe un appareil. Valable encore ${minutes} minutes.`,
    showCode: 'Afficher un code',
    anotherCode: 'Afficher un autre code',
    paired: 'Appareils associés',
    unnamed: 'Appareil',
    since: (date) => `depuis le ${date}`,
    forget: (name) => `Oublier ${name}`,
    forgetAll: 'Oublier tous les appareils',
  },
}
