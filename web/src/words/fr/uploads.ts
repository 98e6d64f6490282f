import type { UploadRefusal } from '../en/uploads.ts'

export const uploadRefusals: Readonly<
  Record<UploadRefusal, { readonly what: string; readonly remedy: string }>
> = {
  size: {
    what: 'il est plus gros que ce serveur ne le permet',
    remedy:
      'Utilisez un fichier plus petit, ou augmentez la limite dans le proxy devant ComfyUI (nginx\u00A0: client_max_body_size) ou dans ComfyUI lui-même (--max-upload-size).',
  },
  login: {
    what: 'le serveur demande une connexion',
    remedy: 'Rechargez la page et connectez-vous, puis réessayez.',
  },
  name: {
    what: 'ComfyUI n’accepte pas le fichier ou son nom',
    remedy: 'Renommez le fichier, puis réessayez.',
  },
  disk: {
    what: 'ComfyUI n’a pas pu l’enregistrer',
    remedy:
      'Vérifiez que ComfyUI peut écrire dans son dossier d’entrée et que le disque n’est pas plein\u00A0; sa console en donne la raison.',
  },
  proxy: {
    what: 'autre chose devant ComfyUI a répondu à sa place',
    remedy: 'Vérifiez le proxy devant ComfyUI, puis réessayez.',
  },
}
