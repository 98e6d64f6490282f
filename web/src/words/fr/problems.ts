import type { Words } from '../en/index.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, madeIn, stated } from './numbers.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: 'une image', audio: 'un fichier audio', video: 'une vidéo' }

const noSettings = {
  large: 'ils dépassent 1 Mo',
  other: 'ce ne sont pas ceux d’une exécution',
  mode: 'ils sont pour un mode que cette version de LTX AIO n’a pas',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: [
    'Ce fichier est trop gros pour des préréglages.',
    'Choisissez un fichier exporté par LTX AIO.',
  ],
  damaged: [
    'Les préréglages de ce fichier sont endommagés.',
    'Exportez-les de nouveau là d’où ils viennent.',
  ],
  foreign: [
    'Ce fichier ne contient pas de préréglages de LTX AIO.',
    'Choisissez un fichier exporté par LTX AIO.',
  ],
  newer: [
    'Une version plus récente de LTX AIO a exporté ce fichier.',
    'Mettez LTX AIO à jour, puis importez-le de nouveau.',
  ],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

const another = 'Choisissez un autre fichier dans Avancé, ou téléchargez-en un dans Modèles.'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['Le prompt est vide.', 'Décrivez ce qui se passe dans la vidéo.'],
  prompt_too_long: (v) => [
    `Le prompt a ${v.length} caractères\u00A0; l’encodeur de texte a été entraîné avec au plus ${v.max} environ.`,
    `Raccourcissez-le de ${v.length - v.max} caractères.`,
  ],
  media_missing: (v) => [
    `Il manque\u00A0: ${v.label}.`,
    `Déposez, collez ou choisissez ${media[v.kind]}.`,
  ],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      'Choisissez un autre fichier, ou ouvrez celui-ci dans le programme qui l’a créé et exportez-le de nouveau.',
    ]
    return [`Impossible de lire ${bare(v.name)}. ${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `Il faut ici ${media[v.needs]}\u00A0; ${bare(v.name)} est ${media[v.is]}.`,
    `Choisissez ${media[v.needs]}.`,
  ],
  media_too_large: (v) => [
    `${v.name} fait ${v.megabytes} Mo\u00A0; ce ComfyUI accepte des téléversements jusqu’à ${v.max} Mo.`,
    `Utilisez un fichier plus petit, ou démarrez ComfyUI avec --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`,
  ],
  upload_failed: (v) => [
    `Impossible de téléverser ${v.name}.`,
    'Vérifiez que ComfyUI fonctionne, puis réessayez.',
  ],
  upload_refused: (v) => [
    `Impossible de téléverser ${v.name}\u00A0: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [
    `${v.name} est en cours de téléversement.`,
    'Vous pourrez générer dès que ce sera terminé.',
  ],
  audio_silent: (v) => [
    `${bare(v.name)} n’a pas de son.`,
    'Choisissez un fichier avec une piste audio.',
  ],
  audio_start_late: (v) => [
    `L’audio commence à ${stated(v.start)} s, mais le fichier ne dure que ${decimal(v.seconds, 2, 2)} s.`,
    `Choisissez un début inférieur à ${decimal(v.seconds, 2, 2)} s.`,
  ],
  video_start_late: (v) => [
    `La vidéo commence à ${stated(v.start)} s, mais le fichier ne dure que ${decimal(v.seconds, 2, 2)} s.`,
    `Choisissez un début inférieur à ${decimal(v.seconds, 2, 2)} s.`,
  ],
  start_negative: () => ['Le début ne peut pas être négatif.', 'Indiquez 0 s ou plus.'],
  video_silent: (v) => [
    `${bare(v.name)} n’a pas de son à garder.`,
    'Choisissez le son généré, ou une vidéo avec une piste audio.',
  ],
  video_too_short: (v) => [
    `La vidéo a ${v.frames} ${v.frames > 1 ? 'images' : 'image'} après son début\u00A0; il en faut au moins ${v.min}.`,
    'Choisissez une vidéo plus longue ou un début plus tôt.',
  ],
  video_fps_low: (v) => [
    `La vidéo a ${decimal(v.fps, 3)} ${v.fps < 2 ? 'image' : 'images'} par seconde\u00A0; il en faut au moins ${v.min}.`,
    'Convertissez-la d’abord à 24 images par seconde, ou choisissez une autre vidéo.',
  ],
  video_fps_high: (v) => [
    `La vidéo a ${decimal(v.fps, 3)} images par seconde\u00A0; ${v.max} est le maximum.`,
    `Convertissez-la d’abord à ${v.max} images par seconde ou moins.`,
  ],
  size_out_of_range: (v) => [
    `Une ${v.side} de ${stated(v.value)} pixels n’est pas possible.`,
    `Utilisez de ${v.min} à ${v.max} pixels.`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} dépasse ce que permet le mode VRAM réduite.`,
    `Utilisez ${v.to}, ou désactivez VRAM réduite dans Avancé.`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)} est en ${v.width}×${v.height}\u00A0: en ${v.size}, il en resterait moins d’un pixel.`,
    v.to === null
      ? 'Choisissez une autre taille, ou une image moins allongée.'
      : `Utilisez ${v.to}, ou une image moins allongée.`,
  ],
  length_out_of_range: (v) => [
    `Une durée de ${stated(v.seconds)} s fait ${stated(v.frames)} images\u00A0; il en faut de ${v.min} à ${v.max}.`,
    `Utilisez de ${decimal(v.min / v.fps, 1, 1)} à ${decimal(v.max / v.fps, 1, 1)} s à ${v.fps} images par seconde.`,
  ],
  fps_out_of_range: (v) => [
    `${stated(v.fps)} images par seconde, ce n’est pas possible.`,
    `Utilisez un nombre entier de ${v.min} à ${v.max}.`,
  ],
  seed_out_of_range: (v) => [
    `La graine ne peut pas être ${stated(v.seed)}.`,
    'Utilisez un nombre entier de 0 à 9007199254740992 (2^53), ou tirez une nouvelle graine.',
  ],
  number_out_of_range: (v) => [
    `${v.label}\u00A0: ${stated(v.value)} n’est pas possible.`,
    `Utilisez ${v.whole ? 'un nombre entier ' : ''}de ${stated(v.min)} à ${stated(v.max)}.`,
  ],
  preset_not_offered: (v) => [
    `«\u00A0${v.mode}\u00A0» n’a pas de préréglage «\u00A0${v.preset}\u00A0».`,
    `Choisissez ${v.offered}.`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint} est un checkpoint distillé, qui ne fonctionne pas avec le guidage.`,
    `Choisissez «\u00A0${v.preset}\u00A0», ou un checkpoint dev.`,
  ],
  request_invalid: (v) => [
    `La requête n’est pas valide à ${v.path || 'son niveau supérieur'}\u00A0: ${v.message}.`,
    'Corrigez-la\u00A0; docs/prompt.md énumère les champs d’une requête.',
  ],
  setting_idle: (v) => [
    `${v.label} n’a pas d’effet ici\u00A0: «\u00A0${v.preset}\u00A0» exécute des étapes distillées sans guidage.`,
    'Ignorez-le, ou choisissez un préréglage qui l’utilise.',
  ],
  fps_assumed: (v) => [
    `La cadence de la vidéo est inconnue\u00A0; ${v.fps} est supposé.`,
    'Si elle passe trop vite ou trop lentement, convertissez d’abord la vidéo à cette cadence.',
  ],
  video_shortened: (v) => [
    `La vidéo a moins d’images que la durée n’en demande (${v.asked})\u00A0; le résultat en aura ${v.frames}.`,
    'Pour en avoir plus, choisissez une vidéo plus longue ou un début plus tôt.',
  ],
  audio_short: (v) => [
    `L’audio se termine après ${decimal(v.seconds, 2, 2)} s\u00A0; le reste de la vidéo sera muet.`,
    'Mettez la durée sur automatique pour finir avec l’audio.',
  ],
  sound_no_decoder: (v) => [
    `ComfyUI n’a pas de décodeur pour le son de ${bare(v.name)}.`,
    'Convertissez le son en AAC, ou enregistrez-le en WAV.',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)} a ${v.channels} canaux audio\u00A0: le charger ferait planter ComfyUI.`,
    'Réduisez-le d’abord en stéréo.',
  ],
  sound_depth: (v) => [
    `ComfyUI ne peut pas charger le son de ${bare(v.name)}\u00A0: il a 8 bits par échantillon, ou une autre profondeur inhabituelle.`,
    'Convertissez le son en 16 bits.',
  ],
  sound_channels: (v) => [
    `${bare(v.name)} a ${v.channels} canaux audio, que ComfyUI ne peut pas enregistrer dans une vidéo.`,
    'Réduisez-le d’abord en stéréo.',
  ],
  sound_rate: (v) => [
    `${bare(v.name)} a un taux d’échantillonnage de ${decimal(v.rate / 1000)} kHz, que ComfyUI ne peut pas enregistrer dans une vidéo.`,
    'Convertissez le son en 48 kHz.',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)} a ${decimal(v.minutes, 0)} minutes de son\u00A0; il faudrait à ComfyUI ${decimal(v.gigabytes, 0)} Go de mémoire pour le charger.`,
    'Découpez la partie dont vous avez besoin.',
  ],
  sound_front_only: (v) => [
    `Le modèle n’utilise que les deux canaux avant de ${bare(v.name)}, qui en a ${v.channels}.`,
    'Si les voix sont sur le canal central, réduisez-le d’abord en stéréo.',
  ],
  sound_early: (v) => [
    `Le son de ${bare(v.name)} commence ${decimal(v.seconds, 2)} s après le début choisi\u00A0; ComfyUI le jouera dès la première image.`,
    'Commencez la vidéo là où commence son audio, ou convertissez-la d’abord.',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} est animée\u00A0: il faudrait à ComfyUI ${decimal(v.gigabytes, 0)} Go de mémoire pour ses ${v.frames} images.`,
    'Enregistrez l’image voulue comme image fixe.',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} est animée\u00A0; la première de ses ${v.frames} images est utilisée.`,
    'Pour en utiliser une autre, enregistrez-la comme image fixe.',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)} s’affiche en ${v.shown}×${v.height}, mais ComfyUI la lit en ${v.width}×${v.height} pixels carrés\u00A0: tout paraîtra déformé.`,
    'Convertissez-la d’abord en pixels carrés.',
  ],
  video_sparse: (v) => [
    `Après ${decimal(v.start)} s, la vidéo a moins de ${v.min} images dans le temps qu’elles devraient occuper.`,
    'Commencez-la ailleurs, ou convertissez-la à une cadence constante.',
  ],
  video_unseekable: () => [
    'La vidéo n’a pas d’index\u00A0: ComfyUI ne peut pas commencer en son milieu.',
    'Commencez-la à 0 s, ou convertissez-la en MP4.',
  ],
  video_uneven: (v) => [
    `Cette vidéo a une cadence variable\u00A0: ${decimal(v.shown, 1, 1)} s en deviennent ${decimal(v.made, 1, 1)}, et le son se décale de l’image.`,
    'Convertissez-la d’abord à une cadence constante.',
  ],
  audio_cut: (v) => [
    `La vidéo utilise l’audio de ${decimal(v.from, 2)} à ${decimal(v.to, 2)} s\u00A0; les ${decimal(v.out, 2)} dernières secondes sont laissées de côté.`,
    'Utilisez tout l’audio, ou choisissez un autre début.',
  ],
  part_without_frame: () => [
    'La dernière image de la partie précédente n’a pas pu être lue.',
    'Générez de nouveau la partie précédente, ou utilisez sa dernière image comme image de cette exécution.',
  ],
  audio_over_most: (v) => [
    `L’audio est plus long qu’une vidéo ne peut l’être\u00A0: il est utilisé de ${decimal(v.from, 2)} à ${decimal(v.to, 2)} s, et les ${decimal(v.out, 2)} dernières secondes sont laissées de côté.`,
    'Utilisez-le tout entier, en parties faites l’une après l’autre, ou choisissez un autre début.',
  ],
  voice_start_late: (v) => [
    `L’échantillon de voix dure ${decimal(v.seconds, 1)} s, mais devrait commencer à ${decimal(v.start, 1)} s.`,
    'Choisissez un début plus tôt.',
  ],
  references_too_many: (v) => [
    `Il y a ${v.count} images de référence\u00A0; une planche en contient ${v.max}.`,
    'Retirez-en quelques-unes.',
  ],
  sheet_missing: () => [
    'La planche ne montre pas encore ces images de référence à cette taille.',
    'Patientez un instant. Dans une requête, omettez les références et ne donnez que la planche.',
  ],
  node_missing: (v) => [
    `Ce ComfyUI n’a pas le nœud ${v.classes}.`,
    v.pack
      ? `Installez ${v.pack} avec ComfyUI Manager et redémarrez ComfyUI.`
      : `Mettez ComfyUI à jour vers ${v.since ?? '0.27'} ou plus récent${v.setting === null ? '' : `, ou désactivez «\u00A0${v.setting}\u00A0»`}.`,
  ],
  model_missing: (v) => [
    `Le fichier de modèle ${v.file} est absent.`,
    `Placez-le dans ComfyUI/models/${v.folder} ou l’un de ses sous-dossiers.`,
  ],
  model_broken: (v) => [
    `Le fichier de modèle ${v.file} est endommagé\u00A0: ${faults.is(v.fault)}.`,
    `Supprimez-le de ComfyUI/models/${v.folder} et téléchargez-le de nouveau.`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file} est pour ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(v.of)} et ne fonctionne pas avec ${v.family}.`
      : `${v.file} n’a pas été fait pour ${v.family}.`,
    v.instead === null ? another : `Utilisez ${v.instead}.`,
  ],
  lora_mixed: (v) => [
    `${v.file} a été fait pour un autre LTX, ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(v.of)}, et ne fonctionne pas avec ${v.family}.`,
    `Désactivez-le, et choisissez un LoRA pour ${v.family}.`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file} est un LoRA pour un autre modèle\u00A0: il n’a pas d’effet sur ${v.family}.`
      : `${v.file} est ${v.kind}\u00A0: il ne peut pas servir de LoRA.`,
    `Désactivez-le, et choisissez un LoRA pour ${v.family}.`,
  ],
  model_unfit: (v) => [
    `${v.file} est ${v.kind}\u00A0: il ne convient pas pour «\u00A0${v.role}\u00A0».`,
    v.instead === null ? another : `Utilisez ${v.instead}.`,
  ],
  model_misplaced: (v) => [
    `Le fichier de modèle ${v.file} est dans ${v.found}, où ComfyUI ne le cherche pas.`,
    `Déplacez-le dans ComfyUI/models/${v.folder}.`,
  ],
  option_missing: (v) => [
    `Ce ComfyUI ne propose pas ${stated(v.value)} pour ${v.input}.`,
    v.options ? `Choisissez parmi\u00A0: ${v.options}.` : 'Il n’a pas d’options pour cela.',
  ],
  option_refused: (v) => [
    `Ce ComfyUI ne propose pas ${v.value} pour ${v.input}.`,
    'Choisissez une autre option, ou mettez LTX AIO à jour dans ComfyUI Manager.',
  ],
  value_out_of_limits: (v) => [
    `${v.input} ne peut pas être ${stated(v.value)} dans ce ComfyUI.`,
    v.min !== null && v.max !== null
      ? `Utilisez de ${stated(v.min)} à ${stated(v.max)}.`
      : v.min !== null
        ? `Utilisez au moins ${stated(v.min)}.`
        : `Utilisez au plus ${stated(v.max)}.`,
  ],
  input_unknown: (v) => [
    `${v.node} exige dans ce ComfyUI l’entrée ${v.input}, que LTX AIO ne connaît pas.`,
    'Mettez LTX AIO à jour dans ComfyUI Manager.',
  ],
  input_refused: (v) => [
    `ComfyUI n’accepte pas ${v.value} pour ${v.input} dans ${v.node}.`,
    'Changez ce paramètre, ou mettez LTX AIO à jour dans ComfyUI Manager.',
  ],
  link_refused: (v) => [
    `${v.node} attend dans ce ComfyUI, pour ${v.input}, un autre type que celui que LTX AIO connecte.`,
    'Mettez LTX AIO à jour dans ComfyUI Manager.',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'Cette vidéo n’a pas été faite avec LTX AIO.'
      : `Impossible de lire les paramètres de ce fichier\u00A0: ${noSettings[v.reason]}.`,
    'Utilisez la vidéo d’origine enregistrée par LTX AIO\u00A0: d’autres programmes suppriment ou modifient les paramètres qu’elle contient.',
  ],
  import_unknown: (v) => [
    `Le fichier a des paramètres que cette version de LTX AIO ne connaît pas\u00A0: ${v.names}.`,
    'Ils sont ignorés. Mettez LTX AIO à jour pour les utiliser.',
  ],
  import_senseless: (v) => [
    `Le fichier a des paramètres non valides\u00A0: ${v.names}.`,
    'Les valeurs par défaut sont utilisées à leur place.',
  ],
  import_replaced: (v) => [v.what, 'La valeur par défaut est utilisée à la place.'],
  made_with_missing: (v) => [
    `Cette vidéo a été faite avec ${bare(v.name)}, qui est absent ici.`,
    v.folder
      ? `Placez-le dans ComfyUI/models/${v.folder}, ou choisissez un autre fichier.`
      : 'Choisissez de nouveau ce fichier, ou un autre.',
  ],
  preset_lacks: (v) => [
    `${bare(v.name)} est absent ici\u00A0: le préréglage l’omet.`,
    `Placez-le dans ComfyUI/models/${v.folder}, puis utilisez de nouveau le préréglage.`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => ['Un préréglage du fichier est illisible.', 'Les autres sont importés.'],
  preset_senseless: (v) => [
    `${v.name} a des paramètres que cette version ne peut pas utiliser\u00A0: ${v.fields}.`,
    'Le reste est importé.',
  ],
  prompt_blocked: (v) => [
    `L’exécution a été refusée avant que ComfyUI la vérifie (HTTP ${v.status}).`,
    v.status === 413
      ? 'Augmentez la taille maximale des requêtes du proxy devant ComfyUI (nginx\u00A0: client_max_body_size), puis réessayez.'
      : 'Vérifiez le proxy, le pare-feu ou l’authentification devant ComfyUI, puis réessayez.',
  ],
  prompt_crashed: () => [
    'ComfyUI ou l’un de ses packs de nœuds a planté en vérifiant cette exécution.',
    'Cherchez la raison dans sa console, corrigez-la, puis réessayez.',
  ],
  records_not_kept: (v) => [
    `ComfyUI ne peut pas enregistrer vos exécutions${v.status === null ? '' : ` (HTTP ${v.status})`}\u00A0: ${
      v.copied
        ? 'elles ne sont que dans ce navigateur.'
        : 'elles seront perdues si vous quittez cette page.'
    }`,
    {
      proxy:
        'Configurez le proxy devant ComfyUI pour qu’il transmette sans les changer les adresses avec %2F.',
      size: 'Augmentez la taille maximale des requêtes du proxy devant ComfyUI (nginx\u00A0: client_max_body_size).',
      disk: 'Vérifiez que ComfyUI peut écrire dans son dossier utilisateur et que le disque n’est pas plein.',
      login:
        'Rechargez la page\u00A0; si cela ne suffit pas, vérifiez l’authentification devant ComfyUI.',
      other: 'LTX AIO réessaie toutes les 30 s.',
    }[v.why],
  ],
  record_unreadable: () => [
    'La raison de l’échec est illisible\u00A0: l’entrée de cette exécution est endommagée.',
    'Les paramètres sont conservés\u00A0: réutilisez-les, ou réessayez.',
  ],
  family_needs_comfyui: (v) => [
    `${v.family} demande ComfyUI ${v.needs} ou plus récent. Celui-ci est en ${v.has}.`,
    'Mettez ComfyUI à jour, puis rechargez cette page.',
  ],
  server_down: () => [
    'ComfyUI ne répond pas.',
    'Redémarrez-le, ou regardez sa console. Tout ce qui est ici est conservé.',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `Autre chose a répondu à la place de LTX AIO (HTTP ${v.status}).`,
    'Reconnectez-vous si cette page le demande. Sinon, vérifiez le proxy devant ComfyUI\u00A0: il doit transmettre les requêtes vers /api/ltx_aio.',
  ],
  output_linked: (v) => [
    `Le dossier output/${v.folder} est un lien qui sort du dossier de sortie de ComfyUI, et ce ComfyUI refuse d’y enregistrer.`,
    'Remplacez le lien par un dossier, ou démarrez ComfyUI avec --output-directory et le dossier voulu.',
  ],
  output_kept: (v) => [
    'Le fichier n’a pas été supprimé\u00A0: le backend de LTX AIO ne répond pas.',
    `Supprimez-le du dossier output/${v.folder} de ComfyUI.`,
  ],
  server_refused: (v) => [
    `ComfyUI a refusé l’exécution\u00A0: ${v.message}`,
    'Corrigez ce que dit le message, puis générez de nouveau.',
  ],
  input_file_gone: (v) => [
    `${v.name} n’est plus dans le dossier d’entrée de ComfyUI.`,
    'Choisissez de nouveau le fichier.',
  ],
  run_failed: (v) => [
    `L’exécution a échoué\u00A0: ${v.message ?? 'aucune raison donnée'}`,
    'Réessayez. Si elle échoue de la même façon, joignez le message de ComfyUI ci-dessous à votre demande d’aide.',
  ],
  no_video: () => [
    'L’exécution s’est terminée sans vidéo.',
    'Réessayez. Si cela se reproduit, regardez la console de ComfyUI.',
  ],
  made_otherwise: (v) => [
    `Résultat inattendu\u00A0: cette vidéo a ${madeIn(v.made, 'image', 'images')} au lieu de ${madeIn(v.announced, 'image', 'images')}.`,
    v.fromVideo
      ? 'Convertissez la vidéo source à une cadence constante, puis réessayez.'
      : 'Réessayez. Si le résultat est le même, regardez la console de ComfyUI.',
  ],
  run_lost: () => [
    'ComfyUI a été redémarré avant la fin de cette exécution.',
    'Réessayez\u00A0: les paramètres et la graine sont conservés.',
  ],
  writing_lost: () => [
    'ComfyUI n’a plus cette requête\u00A0: il a été redémarré, ou quelqu’un l’a retirée.',
    'Améliorez de nouveau. Votre prompt est inchangé.',
  ],
  run_stopped: () => [
    'ComfyUI s’est arrêté pendant cette exécution.',
    'Regardez d’abord sa console\u00A0: si cette exécution en est la cause, réessayer peut l’arrêter de nouveau.',
  ],
  run_removed: () => [
    'Autre chose que ce panneau a retiré cette exécution de la file d’attente ou de l’historique de ComfyUI.',
    'Réessayez\u00A0: les paramètres et la graine sont conservés.',
  ],
  run_over_limit: (v) => [
    `Arrêtée\u00A0: le propriétaire de ce serveur permet au plus ${v.limit} par exécution.`,
    'Raccourcissez ou réduisez la vidéo, ou faites un brouillon. Ce que ComfyUI avait déjà enregistré est conservé.',
  ],
  estimate_over_limit: (v) => [
    `Cette exécution prendrait ${v.time}\u00A0; le propriétaire de ce serveur permet ${v.limit}.`,
    'Choisissez une durée plus courte, une taille plus petite ou un autre préréglage.',
  ],
  mode_not_offered: (v) => [
    `Le propriétaire de ce serveur ne propose pas «\u00A0${v.mode}\u00A0».`,
    'Choisissez un autre mode.',
  ],
  preset_limited: (v) => [
    `Le propriétaire de ce serveur ne propose pas «\u00A0${v.preset}\u00A0» dans «\u00A0${v.mode}\u00A0».`,
    'Choisissez un autre préréglage.',
  ],
  run_unknown: () => [
    'ComfyUI ne connaît plus cette exécution\u00A0: il a été redémarré, ou sa file d’attente a été vidée.',
    'Réessayez\u00A0: les paramètres et la graine sont conservés.',
  ],
  ...listProblems,
}
