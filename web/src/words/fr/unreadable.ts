import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = 'Convertissez la vidéo en MP4 (H.264 et AAC), ou l’audio en WAV.'
const save = 'Enregistrez-la en JPEG ou PNG.'
const choose =
  'Choisissez une image (PNG, JPEG, WebP), un fichier audio (WAV, MP3, FLAC) ou une vidéo (MP4, WebM).'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['Le fichier ne peut pas être ouvert.', 'Vérifiez que ComfyUI a le droit de le lire.'],
  empty: ['Le fichier est vide.', 'Téléversez-le de nouveau.'],
  slow: [
    'Le fichier prend trop de temps à lire.',
    'Découpez la partie dont vous avez besoin, ou convertissez-le en MP4 ou WAV.',
  ],
  tags: [
    'Le fichier a des métadonnées dans un encodage que ComfyUI ne peut pas lire.',
    'Convertissez-le sans ces métadonnées.',
  ],
  undecodable: ['ComfyUI ne peut pas décoder ce fichier.', convert],
  unknown_kind: ['Ce n’est ni une image, ni un audio, ni une vidéo.', choose],
  cut_short: [
    'Le fichier est incomplet ou endommagé\u00A0: son index est absent.',
    'Téléversez le fichier complet.',
  ],
  nothing: ['Le fichier ne contient ni son ni vidéo.', choose],
  heic: ['ComfyUI ne peut pas lire les photos HEIC.', save],
  picture_large: ['L’image est trop grande.', 'Utilisez-en une d’au plus 170 mégapixels.'],
  picture_damaged: [
    'L’image est endommagée ou incomplète.',
    'Ouvrez-la dans un éditeur d’images, enregistrez-la de nouveau et téléversez ce fichier.',
  ],
  picture_undecodable: ['ComfyUI ne peut pas décoder cette image.', save],
  video_large: [
    'Les images de la vidéo sont trop grandes.',
    'Convertissez-la à 8192×4320 pixels au plus.',
  ],
  no_frame: ['Aucune image de cette vidéo ne peut être décodée.', convert],
  no_times: ['La vidéo n’a pas d’horodatage pour ses images.', convert],
  no_decoder: ['ComfyUI n’a pas de décodeur pour ce fichier.', convert],
  no_sound: ['Ce fichier n’a pas de son.', choose],
  file_missing: ['Le fichier n’est plus dans le dossier de ComfyUI.', 'Téléversez-le de nouveau.'],
  linked: [
    'Ce fichier est un lien qui sort du dossier de ComfyUI, et ComfyUI ne le suit pas.',
    'Copiez le fichier lui-même dans le dossier d’entrée de ComfyUI, ou choisissez-le à cet endroit.',
  ],
  bad_name: [
    'Ce n’est pas le nom d’un fichier des dossiers de ComfyUI.',
    'Copiez le fichier dans le dossier d’entrée de ComfyUI et choisissez-le à cet endroit.',
  ],
}
