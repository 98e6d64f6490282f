import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO\u00A0: créer vidéo et son',
  send: 'Envoyer à LTX AIO',
  loading: 'Chargement de LTX AIO…',
  slow: 'LTX AIO met longtemps à se charger.',
  slowRemedy: 'Vérifiez la connexion à ComfyUI, ou réessayez.',
  notLoaded: 'Impossible de charger LTX AIO.',
  notLoadedRemedy: 'Réessayez, ou rechargez la page. Après une mise à jour, redémarrez ComfyUI.',
  broken: 'LTX AIO a planté et ne peut pas être affiché.',
  again: 'Réessayer',
  copy: 'Copier le rapport',
  reload: 'Recharger la page',
  copied: 'Rapport copié. Collez-le dans un ticket GitHub.',
  notCopied: 'Le navigateur n’a pas autorisé la copie. Sélectionnez le texte ci-dessous.',
  details: 'Contenu du rapport',
  report: 'Rapport',
}
