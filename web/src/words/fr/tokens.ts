import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: 'Le jeton fonctionne.',
  fineOf: (account) => `Le jeton fonctionne\u00A0; il appartient à ${account}.`,
  from: {
    environment: ' de HF_TOKEN',
    login: ' de la connexion Hugging Face',
    pasted: ' saisi ici',
  },
  bad: (from) => `Hugging Face a refusé le jeton${from}.`,
  unreachable: 'Impossible de vérifier le jeton\u00A0: Hugging Face ne répond pas.',
  notSent:
    'Le jeton n’a pas été envoyé\u00A0: HF_ENDPOINT désigne un miroir qui n’a pas le droit de le recevoir.',
  unchecked: (from) => `Le jeton${from} n’a pas encore été vérifié.`,
  absent: 'Pas de jeton. Seuls les fichiers marqués d’un cadenas en demandent un.',
  absentHere:
    'Pas de jeton. Sur un serveur partagé, il ne peut être défini que là-bas\u00A0: démarrez ComfyUI avec HF_TOKEN.',
}
