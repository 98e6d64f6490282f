import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `ComfyUI ${is} a quatre failles de sécurité publiées\u00A0: des fichiers que d’autres placent sur le serveur peuvent exécuter des scripts dans votre navigateur, et des prompts peuvent lire des fichiers hors des dossiers de ComfyUI.`,
    'Mettez ComfyUI à jour vers 0.28 ou plus récent.',
  ],
  pageFile: (is) => [
    `On sait que ComfyUI ${is} remplit le fichier d’échange, jusqu’à 120 Go.`,
    'Mettez ComfyUI à jour.',
  ],
  memoryGrows: (is) => [
    `On sait que ComfyUI ${is} utilise plus de mémoire à chaque exécution.`,
    'Mettez ComfyUI à jour. D’ici là, redémarrez-le quand les exécutions ralentissent.',
  ],
  blueScreen: (is) => [
    `On sait que ComfyUI ${is} peut faire planter Windows ou manquer de mémoire en déplaçant des poids vers la carte graphique.`,
    'Mettez ComfyUI à jour, ou revenez à 0.34.',
  ],
  directMlEnds: () => [
    'ComfyUI tourne ici sur DirectML, que 0.46 ne prend plus en charge.',
    'Avant de mettre à jour, installez le PyTorch de votre carte\u00A0: ROCm pour AMD, XPU pour Intel.',
  ],
  linkedInputs: () => [
    'Depuis 0.28, ComfyUI refuse les liens qui sortent de son dossier d’entrée.',
    'Placez-y le fichier lui-même, ou démarrez ComfyUI avec --input-directory et le dossier qui le contient.',
  ],
}
