import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      'Un proxy entre cette page et ComfyUI retire des en-têtes\u00A0: LTX AIO ne peut pas vérifier d’où vient la requête.',
      `Ouvrez pour cela ComfyUI directement\u00A0: ${address}.`,
    ],
    bad_body: ['Le serveur attendait autre chose.', 'Rechargez la page.'],
    bad_name: [
      'Ce n’est pas le nom d’un fichier des dossiers de ComfyUI.',
      'Cherchez le fichier dans son dossier.',
    ],
    busy_elsewhere: [
      'Un autre programme utilise ce fichier.',
      'Attendez qu’il ait fini, ou fermez-le, puis réessayez.',
    ],
    content_type: ['Le serveur attendait autre chose.', 'Rechargez la page.'],
    file_missing: [
      'Le fichier n’est plus dans le dossier de ComfyUI.',
      'Téléversez-le de nouveau.',
    ],
    folder_gone: [
      'Le dossier de ce fichier est absent.',
      'Reconnectez son disque, ou choisissez un autre dossier.',
    ],
    header: (address) => [
      'La requête est arrivée sans l’en-tête qu’envoie le panneau de LTX AIO.',
      `Rechargez la page. Si ComfyUI est affiché dans une autre page, ouvrez ComfyUI directement (${address})\u00A0: un proxy entre les deux retire des en-têtes.`,
    ],
    host: (address) => [
      'LTX AIO ne connaît pas l’adresse sous laquelle ComfyUI est ouvert.',
      `Ouvrez ComfyUI par son adresse IP ou comme localhost${address === '' ? '' : `, ou ajoutez «\u00A0${address}\u00A0» à allowed_hosts dans ComfyUI/user/__ltx_aio/config.json`}.`,
    ],
    linked: [
      'Ce fichier est un lien qui sort du dossier de ComfyUI, et ComfyUI ne le suit pas.',
      'Copiez le fichier lui-même dans le dossier d’entrée de ComfyUI, ou choisissez-le à cet endroit.',
    ],
    not_saved: [
      'Le fichier n’a pas pu être enregistré dans le dossier d’entrée de ComfyUI.',
      'Vérifiez que ComfyUI peut y écrire et que le disque n’est pas plein.',
    ],
    not_deleted: [
      'Le fichier n’a pas pu être supprimé.',
      'Fermez les programmes qui le lisent, et vérifiez que ComfyUI peut écrire dans son dossier.',
    ],
    not_ours: [
      'LTX AIO n’a pas téléchargé ce fichier et ne le supprime donc pas.',
      'Supprimez-le vous-même de son dossier.',
    ],
    not_yours: [
      'Cette vidéo n’est pas dans l’historique de cet utilisateur.',
      'Connectez-vous comme l’utilisateur qui l’a faite, ou supprimez le fichier de son dossier.',
    ],
    not_writable: [
      'ComfyUI n’a pas le droit de modifier son dossier de modèles.',
      'Donnez-y le droit d’écriture à l’utilisateur qui exécute ComfyUI.',
    ],
    origin: (address) =>
      address === ''
        ? [
            'La requête vient d’un autre site web.',
            'Utilisez LTX AIO dans la page de ComfyUI elle-même.',
          ]
        : [
            `La page a l’adresse ${address}, mais sa requête est arrivée à ComfyUI sous une autre adresse.`,
            `S’il y a un proxy entre les deux, faites-lui transmettre l’adresse (nginx\u00A0: proxy_set_header Host $http_host;) ou ajoutez «\u00A0${address}\u00A0» à allowed_hosts dans ComfyUI/user/__ltx_aio/config.json. Sinon, utilisez LTX AIO dans la page de ComfyUI elle-même.`,
          ],
    queue_full: [
      'La file d’attente des téléchargements est pleine.',
      'Réessayez quand quelques-uns seront terminés.',
    ],
    token_form: [
      'Ce n’est pas un jeton d’accès.',
      'Copiez-le depuis huggingface.co/settings/tokens\u00A0; il commence par hf_.',
    ],
    token_not_saved: [
      'Le jeton n’a pas pu être enregistré.',
      'Vérifiez que ComfyUI peut écrire dans son dossier utilisateur et que le disque n’est pas plein.',
    ],
    token_not_settable: [
      'D’autres peuvent accéder à ce serveur\u00A0: le jeton ne peut pas être défini depuis une page web.',
      'Définissez HF_TOKEN sur le serveur, ou lancez-y «\u00A0hf auth login\u00A0», puis redémarrez ComfyUI.',
    ],
    unknown_model: [
      'LTX AIO ne connaît pas ce modèle.',
      'Rechargez la page et, si LTX AIO vient d’être mis à jour, redémarrez ComfyUI.',
    ],
    app_off: [
      'La page de LTX AIO pour téléphones et tablettes est désactivée.',
      'Activez-la dans les Paramètres du panneau, sur l’ordinateur qui exécute ComfyUI.',
    ],
    devices_not_saved: [
      'L’enregistrement a échoué.',
      'Vérifiez que ComfyUI peut écrire dans son dossier utilisateur et que le disque n’est pas plein.',
    ],
    no_code: [
      'Aucun code n’est valable\u00A0: il a servi, a été mal saisi trop souvent ou a plus de 10 minutes.',
      'Affichez-en un nouveau dans les Paramètres du panneau, sur l’ordinateur qui exécute ComfyUI.',
    ],
    no_such_file: ['La page de LTX AIO n’a pas de fichier de ce nom.', 'Rechargez la page.'],
    not_here: [
      'Cela ne se change que sur l’ordinateur qui exécute ComfyUI.',
      'Ouvrez-y ComfyUI, à l’adresse localhost.',
    ],
    not_paired: [
      'Cet appareil n’est pas associé à LTX AIO.',
      'Saisissez le code qu’affichent les Paramètres du panneau, sur l’ordinateur qui exécute ComfyUI.',
    ],
    wrong_code: [
      'Ce n’est pas le code qu’affiche le panneau.',
      'Vérifiez-le et saisissez-le de nouveau. Après 5 essais manqués, il n’est plus valable.',
    ],
    unknown_engine: [
      'Ce moteur n’est pas dans la liste du serveur.',
      'Rechargez la page. Les moteurs s’indiquent dans ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_route: [
      'LTX AIO ne demande pas cela à d’autres moteurs.',
      'Rechargez la page et, si LTX AIO vient d’être mis à jour, redémarrez ComfyUI.',
    ],
    engine_unreachable: (engine) => [
      `${engine} est injoignable.`,
      'Vérifiez qu’il fonctionne et que son adresse dans ComfyUI/user/__ltx_aio/engines.json est juste.',
    ],
    engine_worker: (engine) => [
      `${engine} est injoignable.`,
      'Démarrez-le dans le panneau de ComfyUI-Distributed ou sur son propre ordinateur, puis vérifiez de nouveau.',
    ],
    engine_address: (engine) => [
      `Le nom dans l’adresse de ${engine} mène à cet ordinateur ou nulle part.`,
      'Écrivez dans ComfyUI/user/__ltx_aio/engines.json l’adresse IP, ou localhost pour cet ordinateur.',
    ],
    engine_certificate: (engine) => [
      `La connexion chiffrée avec ${engine} a échoué.`,
      'Vérifiez si l’adresse commence par http ou https et si le certificat est valable.',
    ],
    engine_key: (engine) => [
      `La clé de ${engine} est illisible.`,
      'Vérifiez le fichier que ComfyUI/user/__ltx_aio/engines.json indique pour l’en-tête.',
    ],
    engine_slow: (engine) => [
      `${engine} n’a pas répondu à temps.`,
      'Réessayez. Si cela se reproduit, regardez ce qui s’y exécute.',
    ],
    engine_broke: (engine) => [
      `La connexion avec ${engine} a été perdue.`,
      'Réessayez. Si cela se reproduit, vérifiez le réseau.',
    ],
    engine_answer: (engine) => [
      `À l’adresse de ${engine}, autre chose que prévu a répondu.`,
      'Vérifiez l’adresse et «\u00A0kind\u00A0» dans ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_denied: (engine) => [
      `${engine} refuse l’accès.`,
      'Vérifiez les en-têtes dans ComfyUI/user/__ltx_aio/engines.json\u00A0: la clé manque ou est fausse.',
    ],
    engine_failed: (engine) => [
      `${engine} n’a pas pu répondre.`,
      'Cherchez-en la raison dans son journal.',
    ],
    engine_redirected: (engine) => [
      `${engine} renvoie à une autre adresse, que LTX AIO ne suit pas.`,
      'Ouvrez-la dans votre navigateur et écrivez la dernière adresse dans ComfyUI/user/__ltx_aio/engines.json.',
    ],
    engine_upload: (engine) => [
      `${engine} n’accepte pas ce fichier.`,
      'Il est peut-être trop gros\u00A0: démarrez-y ComfyUI avec un --max-upload-size plus grand.',
    ],
    result_gone: (engine) => [
      `${engine} n’a plus ce fichier.`,
      'Remettez l’exécution en file d’attente.',
    ],
    result_not_saved: [
      'Le fichier n’a pas pu être enregistré dans le dossier de sortie de ComfyUI.',
      'Vérifiez que ComfyUI peut y écrire et que le disque n’est pas plein.',
    ],
    engines_unreadable: [
      'ComfyUI/user/__ltx_aio/engines.json est illisible.',
      'Vérifiez que ComfyUI peut lire le fichier et qu’il ne dépasse pas 256 Kio.',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json n’est pas une liste JSON (ligne et colonne ${place}).`,
      'Corrigez le fichier\u00A0; docs/engines.md donne un exemple.',
    ],
    engines_entry: (place) => [
      `Un moteur est mal indiqué dans ComfyUI/user/__ltx_aio/engines.json\u00A0: ${place}.`,
      'Corrigez l’entrée\u00A0; docs/engines.md dit ce que chaque champ peut contenir.',
    ],
    engines_twice: (place) => [
      `Deux moteurs dans ComfyUI/user/__ltx_aio/engines.json ont le même nom\u00A0: ${place}.`,
      'Donnez un autre nom à l’un des deux.',
    ],
    engines_workers: (place) => [
      `ComfyUI-Distributed sur ${place} ne dit pas quels workers il a.`,
      'Vérifiez qu’il fonctionne et qu’il a ComfyUI-Distributed, puis vérifiez de nouveau.',
    ],
    worker_host: (place) => [
      `Un worker de ComfyUI-Distributed n’est pas utilisé, car il est sur un autre hôte\u00A0: ${place}.`,
      'S’il est à vous, ajoutez son hôte à «\u00A0hosts\u00A0» de ce moteur dans ComfyUI/user/__ltx_aio/engines.json.',
    ],
    worker_entry: (place) => [
      `Un worker de ComfyUI-Distributed ne peut pas être utilisé tel qu’il est configuré\u00A0: ${place}.`,
      'Vérifiez son nom et son port dans le panneau de ComfyUI-Distributed. 32 workers au plus sont utilisés.',
    ],
    engines_open: [
      'D’autres utilisateurs de cet ordinateur peuvent lire les clés dans ComfyUI/user/__ltx_aio/engines.json.',
      'Ne laissez lire le fichier qu’à l’utilisateur qui exécute ComfyUI\u00A0: chmod 600.',
    ],
    too_large: ['La requête est trop grosse.', 'Envoyez-en moins à la fois.'],
  }

/** The server's fallback message. */
const nothingBetter = 'That did not work.'

export function refusalOf(refused: {
  code: string
  what: string
  remedy: string
  address: string
}): Message {
  const { code, what, remedy, address } = refused
  const known = refusals[code]
  if (known) return typeof known === 'function' ? known(address) : known
  return what === nothingBetter
    ? ['Cela n’a pas fonctionné.', 'Cherchez la raison dans le journal de ComfyUI.']
    : [what, remedy]
}
