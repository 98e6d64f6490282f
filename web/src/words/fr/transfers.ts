import type { Words } from '../en/index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} demande une connexion à Hugging Face, et aucun jeton n’est défini.`,
    'Créez un jeton d’accès sur Hugging Face et saisissez-le dans Paramètres.',
  ],
  gated_need_accept: (v) => [
    `Votre compte Hugging Face n’a pas encore accepté la licence de ${v.repo}.`,
    'Ouvrez sa page, acceptez la licence, puis réessayez.',
  ],
  bad_token: (v) => [
    `Hugging Face a refusé le jeton pour ${v.file}.`,
    'Saisissez-le de nouveau dans Paramètres, ou créez-en un autre.',
  ],
  token_revoked: (v) => [
    `Le jeton a été révoqué pendant le téléchargement de ${v.file}.`,
    'Saisissez-en un nouveau dans Paramètres, puis reprenez\u00A0: ce qui est déjà téléchargé est conservé.',
  ],
  forbidden: (v) => [
    `Le jeton n’a pas accès à ${v.repo}.`,
    'Demandez l’accès sur sa page, ou autorisez le jeton à lire les dépôts à accès restreint.',
  ],
  file_gone: (v) => [
    `${v.file} n’est plus dans ${v.repo}.`,
    'Mettez LTX AIO à jour\u00A0: une version plus récente connaît peut-être le nouvel emplacement.',
  ],
  revision_gone: (v) => [
    `La version de ${v.file} que LTX AIO connaît n’est plus dans ${v.repo}.`,
    'Mettez LTX AIO à jour\u00A0: une version plus récente connaît peut-être la suivante.',
  ],
  repo_not_found: (v) => [
    `${v.repo} n’est plus sur Hugging Face, ou est privé.`,
    'Mettez LTX AIO à jour\u00A0: une version plus récente connaît peut-être le nouvel emplacement de ses fichiers.',
  ],
  upstream_changed: (v) => [
    `${v.file} a été remplacé dans ${v.repo}.`,
    'Mettez LTX AIO à jour. S’il l’est déjà, retirez le téléchargement incomplet de l’ancien fichier et téléchargez de nouveau.',
  ],
  disk_full: (v) => [
    `${v.file} et les fichiers suivants demandent ${v.need}\u00A0; il n’y a que ${v.free} libres.`,
    'Libérez de l’espace ou choisissez un dossier sur un autre disque, puis reprenez\u00A0: ce qui est déjà téléchargé est conservé.',
  ],
  not_writable: (v) => [
    `ComfyUI n’a pas le droit d’écrire dans son dossier pour ${v.folder}.`,
    'Choisissez un autre dossier, ou donnez à ComfyUI le droit d’écriture.',
  ],
  dest_exists_different: (v) => [
    `Un autre fichier nommé ${v.file} existe déjà. Il a été laissé inchangé.`,
    'Déplacez-le ou renommez-le, puis réessayez.',
  ],
  busy_elsewhere: (v) => [
    `Un autre ComfyUI télécharge ${v.file} dans le même dossier.`,
    'Attendez qu’il ait fini, ou fermez cet autre ComfyUI, puis réessayez.',
  ],
  checksum_mismatch: (v) => [
    `${v.file} est arrivé endommagé deux fois et a été supprimé.`,
    'Réessayez. Si cela continue, essayez un autre réseau ou un autre miroir.',
  ],
  too_long: (v) => [
    `Le serveur a envoyé plus de données que ${v.file} ne devrait en avoir. Elles ont été écartées.`,
    'Réessayez. Si cela continue, essayez un autre réseau ou un autre miroir.',
  ],
  network: (v) => [
    `La connexion a été perdue pendant le téléchargement de ${v.file} (${v.last}).`,
    'Vérifiez le réseau, puis reprenez\u00A0: ce qui est déjà téléchargé est conservé.',
  ],
  proxy_auth: (v) => [
    `Le proxy de ce réseau demande un mot de passe pour télécharger ${v.file}.`,
    'Définissez pour ComfyUI une adresse de proxy avec nom d’utilisateur et mot de passe, puis redémarrez-le.',
  ],
  proxy_socks: (v) => [
    `${v.file} ne peut pas être téléchargé par ${v.proxy}\u00A0: LTX AIO ne prend pas SOCKS en charge.`,
    'Donnez à https_proxy un proxy HTTP pour ComfyUI, ou supprimez la variable, puis redémarrez-le.',
  ],
  proxy_unusable: (v) => [
    `Le proxy pour ${v.file} est ${v.proxy}, qui n’est pas une adresse de proxy valide.`,
    'Corrigez https_proxy, par exemple http://127.0.0.1:3128, puis redémarrez ComfyUI.',
  ],
  proxy_unreachable: (v) => [
    `Le proxy ${v.proxy} pour ${v.file} ne répond pas.`,
    'Démarrez le proxy, ou corrigez https_proxy et redémarrez ComfyUI.',
  ],
  certificate: (v) => [
    `Le serveur qui a répondu pour ${v.file} a un certificat auquel cet ordinateur ne fait pas confiance.`,
    'Un proxy ou un antivirus inspecte peut-être la connexion\u00A0: indiquez son certificat dans SSL_CERT_FILE et redémarrez ComfyUI. Vérifiez aussi l’horloge de l’ordinateur.',
  ],
  endpoint_unusable: (v) => [
    `${v.file} ne peut pas être téléchargé\u00A0: HF_ENDPOINT est ${v.endpoint}, qui n’est pas une adresse web.`,
    'Ajoutez https:// devant, ou supprimez la variable, puis redémarrez ComfyUI.',
  ],
  not_a_hub: (v) => [
    `Autre chose que Hugging Face a répondu pour ${v.file}, peut-être une page de connexion de ce réseau.`,
    'Connectez-vous au réseau dans votre navigateur, ou vérifiez le miroir dans HF_ENDPOINT.',
  ],
  unexpected_host: (v) => [
    `Le téléchargement de ${v.file} a été redirigé vers ${v.host}, qui n’est pas un serveur de Hugging Face.`,
    'Rien n’en a été téléchargé. Vérifiez le réseau et le miroir dans HF_ENDPOINT.',
  ],
  offline: (v) => [
    `ComfyUI a été démarré avec Hugging Face désactivé\u00A0: ${v.file} ne peut pas être téléchargé.`,
    'Démarrez-le sans HF_HUB_OFFLINE, ou placez vous-même le fichier dans son dossier.',
  ],
  part_is_symlink: (v) => [
    `Il y a un lien là où ${v.file} serait écrit. Il n’a pas été suivi.`,
    'Supprimez le lien, puis réessayez.',
  ],
  path_too_long: (v) => [
    `Le chemin de ${v.file} est plus long que ce système ne le permet.`,
    'Choisissez un dossier au chemin plus court.',
  ],
  folder_gone: (v) => [
    `Le dossier pour ${v.folder} a disparu pendant le téléchargement de ${v.file}.`,
    'Reconnectez son disque ou choisissez un autre dossier, puis réessayez.',
  ],
  broken_file: (v) => [
    `${v.file} n’a pas passé la vérification\u00A0: ${faults.is(v.fault)}.`,
    'Retirez-le, puis téléchargez-le de nouveau.',
  ],
  not_ours: (v) => [
    `LTX AIO n’a pas téléchargé ${v.file} et ne le supprimera donc pas.`,
    'Supprimez-le vous-même si vous n’en avez plus besoin.',
  ],
  queue_full: (v) => [
    `La file d’attente des téléchargements est pleine\u00A0: ${v.file} n’a pas été ajouté.`,
    'Réessayez quand quelques téléchargements seront terminés.',
  ],
  unexpected: (v) => [
    `Une erreur inattendue s’est produite avec ${v.file}.`,
    'Réessayez. Les détails sont dans la console de ComfyUI\u00A0; joignez-les à un rapport de bug.',
  ],
  differs_from_source: (v) => [
    `${v.file} est complet, mais diffère du fichier de ${v.repo}.`,
    'Gardez-le si vous l’avez modifié vous-même\u00A0; sinon, supprimez-le et téléchargez-le de nouveau.',
  ],
  download_failed: (v) => [
    `${v.file} n’a pas pu être téléchargé (${v.code}).`,
    'Réessayez. Les détails sont dans la console de ComfyUI.',
  ],
}
