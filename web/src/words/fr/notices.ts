import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: 'La vidéo est prête',
  failed: 'Une exécution a échoué',
  reportCopied: 'Rapport copié',
  reportCopiedHow: 'Collez-le là où vous demandez de l’aide.',
  reportRefused: 'Le navigateur n’a pas autorisé la copie du rapport',
  reportRefusedHow: 'Vous pouvez copier le message de ComfyUI depuis la carte.',
  noAnswer: 'ComfyUI ne répond pas',
  partsApart: 'Les parties restent donc des vidéos séparées.',
  runKept: 'L’exécution est enregistrée et sera envoyée au retour de ComfyUI.',
  notSent: 'L’exécution n’a pas été envoyée',
  notCancelled: 'L’exécution n’est pas encore annulée',
  notReordered: 'L’ordre n’a pas été modifié',
  willRetry: 'ComfyUI ne répond pas. LTX AIO réessaiera à son retour.',
  connectionBroke: 'Connexion perdue',
  languageMissing: (language) => `Impossible de charger la langue\u00A0: ${language}`,
  languageMissingHow: 'LTX AIO garde sa langue actuelle. Rechargez la page pour réessayer.',
  previewOff: 'Aperçu en direct désactivé pour ce ComfyUI',
  previewOffDetail: 'Il a mis fin à une exécution. Vous pouvez le réactiver dans les paramètres.',
}
