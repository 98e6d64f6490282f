import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['La carte graphique n’avait plus assez de mémoire.', cardRemedy(v)],
  host_memory: (v) => [
    'L’ordinateur n’avait plus assez de RAM (la mémoire du système, pas la VRAM).',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Fermez d’autres programmes ou choisissez des fichiers de modèle plus petits. Sous Windows, un fichier d’échange plus grand aide aussi.'
      : 'Fermez d’autres programmes, ou faites une vidéo plus petite ou plus courte.',
  ],
  preview_failed: () => [
    'L’aperçu en direct a échoué et a mis fin à l’exécution.',
    'Relancez-la sans aperçu. Une mise à jour de ComfyUI, ou du pack de nœuds qui dessine les aperçus, peut résoudre le problème.',
  ],
  model_damaged: (v) => [
    `Impossible de lire ${v.file}\u00A0: le fichier est incomplet ou n’est pas un modèle.`,
    'Supprimez-le et téléchargez-le de nouveau. Cela arrive quand un téléchargement a été interrompu ou qu’une page web a été enregistrée sous ce nom.',
  ],
  model_unknown: (v) => [
    `${v.nodeClass} ne peut pas charger ${v.file}\u00A0: c’est un autre type de modèle.`,
    'Choisissez un autre fichier ou déplacez celui-ci dans le bon dossier\u00A0: les checkpoints complets vont dans checkpoints, les transformers seuls dans diffusion_models, les LoRA dans loras.',
  ],
  models_mixed: (v) => [
    'Les fichiers de modèle ne vont pas ensemble.',
    `Utilisez les fichiers d’une seule version\u00A0: le transformer, l’encodeur de texte, la projection de texte, les deux VAE, l’upscaler et les LoRA doivent tous être pour ${v.family}.`,
  ],
  tokenizer_missing: () => [
    'Le fichier de l’encodeur de texte ne contient pas de tokenizer\u00A0: le prompt ne peut pas être encodé.',
    'Utilisez l’encodeur de texte en un seul fichier fait pour ComfyUI, pas les fragments du modèle d’origine.',
  ],
  text_encoder_missing: (v) => [
    'Les fichiers choisis ne contiennent pas d’encodeur de texte.',
    `Choisissez le fichier Gemma pour ${v.family} comme encodeur de texte.`,
  ],
  vae_missing: (v) => [
    'Le fichier choisi ne contient pas de VAE vidéo.',
    `Choisissez un checkpoint complet, ou le VAE vidéo pour ${v.family}.`,
  ],
  audio_vae_missing: (v) => [
    'Le fichier choisi ne contient pas de VAE audio.',
    `Choisissez un checkpoint complet, ou le VAE audio pour ${v.family}.`,
  ],
  gguf_unknown: (v) => [
    `ComfyUI-GGUF ne prend pas en charge le modèle de ${v.file}.`,
    `Mettez ComfyUI-GGUF à jour, ou choisissez un autre GGUF de ${v.family}. Un encodeur de texte ne peut pas servir de transformer.`,
  ],
  input_broken: (v) => [
    `ComfyUI ne peut pas lire ${bare(v.name)}.`,
    'Choisissez un autre fichier, ou ouvrez celui-ci dans le programme qui l’a créé et exportez-le de nouveau.',
  ],
  sound_missing: (v) => [
    `${bare(v.name)} n’a pas de son.`,
    'Choisissez un fichier avec une piste audio.',
  ],
  sound_start_beyond: (v) => [
    `Le début de l’audio est après la fin de ${bare(v.name)}.`,
    'Choisissez un début plus tôt.',
  ],
  video_start_beyond: (v) => [
    `Le début est après la fin de ${bare(v.name)}.`,
    'Choisissez un début plus tôt.',
  ],
  rework_model_wrong: (v) => [
    `${v.file} n’est pas un modèle pour cela.`,
    'Téléchargez de nouveau le fichier\u00A0: un autre a peut-être été enregistré sous son nom.',
  ],
  channels_differ: () => [
    'Les sons n’ont pas le même nombre de canaux\u00A0: ComfyUI ne peut pas les assembler.',
    'Enregistrez la vidéo avec un son stéréo, puis assemblez de nouveau.',
  ],
  guide_too_long: () => ['Un guide dépasse la fin de la vidéo.', 'Allongez la vidéo.'],
  guide_size: () => [
    'Cette taille ne convient pas au LoRA de contrôle, qui utilise une copie réduite des images.',
    'Choisissez une taille divisible sans reste à cette échelle, ou le LoRA Union Control.',
  ],
  shapes_differ: () => [
    'Deux éléments de l’exécution n’ont pas les mêmes dimensions.',
    'En général, un modèle ou un LoRA est pour une autre version de LTX\u00A0: vérifiez vos fichiers dans Modèles et retirez les LoRA ajoutés.',
  ],
  sound_broken: () => [
    'Le son généré est corrompu\u00A0: la vidéo n’a pas pu être enregistrée.',
    'Les images sont peut-être bonnes\u00A0: enregistrez la vidéo sans son. Si cela arrive avec toutes les graines, le VAE audio n’est peut-être pas le bon.',
  ],
  sound_unsavable: () => [
    'ComfyUI n’a pas pu enregistrer le son\u00A0: l’AAC n’accepte pas son taux d’échantillonnage ou son nombre de canaux.',
    'Les images sont bonnes\u00A0: enregistrez la vidéo sans son, ou convertissez l’audio en stéréo 48 kHz et générez de nouveau.',
  ],
  first_pass_gone: () => [
    'La première passe enregistrée par le brouillon a disparu ou est illisible.',
    'Finalisez de nouveau\u00A0: la première passe est refaite, c’est donc plus long.',
  ],
  save_disk_full: () => [
    'Le disque est plein\u00A0: la vidéo n’a pas pu être enregistrée.',
    'Libérez de l’espace, puis réessayez\u00A0: tant qu’aucune autre exécution ne démarre, ComfyUI a tout en cache sauf l’enregistrement.',
  ],
  save_outside: () => [
    'Le dossier des vidéos est un lien qui sort du dossier de sortie de ComfyUI, et ce ComfyUI refuse d’y enregistrer.',
    'Remplacez le lien output/video par un dossier, ou démarrez ComfyUI avec --output-directory et le dossier voulu. Puis réessayez.',
  ],
  save_forbidden: () => [
    'ComfyUI n’a pas le droit d’écrire dans son dossier de sortie, ou ce dossier a disparu.',
    'Donnez à ComfyUI le droit d’écriture, ou démarrez-le avec un autre --output-directory. Puis réessayez.',
  ],
  gpu_unusable: () => [
    'PyTorch ne peut pas utiliser cette carte graphique.',
    'Installez la version de PyTorch qui convient à votre carte et à son pilote\u00A0; le README de ComfyUI indique laquelle.',
  ],
  gpu_too_old: () => [
    'Ce PyTorch ne peut pas exécuter ce type de fichiers de modèle sur cette carte graphique.',
    'Choisissez les fichiers fp8 plutôt que nvfp4, ou installez un PyTorch pour CUDA 13.',
  ],
  gpu_crashed: () => [
    'Le pilote graphique a planté\u00A0: ComfyUI ne peut plus utiliser la carte graphique avant un redémarrage.',
    'Redémarrez ComfyUI, puis réessayez. Si cela se reproduit, mettez le pilote à jour et annulez tout overclocking.',
  ],
  gpu_transfer: () => [
    'Un modèle n’a pas pu être transféré sur la carte graphique.',
    'Redémarrez ComfyUI. Si cela se reproduit, démarrez-le avec --disable-pinned-memory.',
  ],
  device_mismatch: () => [
    'Des parties d’un même modèle se trouvaient sur des périphériques différents.',
    'Déchargez tous les modèles et réessayez. Si cela se reproduit, mettez ComfyUI à jour.',
  ],
  apple_dtype: () => [
    'Les GPU d’Apple ne peuvent pas exécuter les fichiers de modèle fp8 ou fp4.',
    'Choisissez des fichiers bf16 ou un GGUF.',
  ],
  node_changed: (v) => [
    `Dans ce ComfyUI, les entrées de ${v.nodeClass} ne sont pas celles que LTX AIO connaît.`,
    'Mettez à jour LTX AIO et ComfyUI, puis redémarrez ComfyUI.',
  ],
  python_package_missing: (v) => [
    `Il manque un paquet Python dont ComfyUI a besoin\u00A0: ${v.message}.`,
    'Installez le requirements.txt de ComfyUI avec le Python qui exécute ComfyUI, puis redémarrez-le.',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Déchargez tous les modèles et réessayez, ou choisissez un encodeur de texte plus petit. La taille de la vidéo n’y change rien.'
        : 'Activez le mode VRAM réduite, qui exécute l’encodeur de texte sur le CPU. La taille de la vidéo n’y change rien.'
    case 'audio':
      return 'Utilisez moins d’audio\u00A0: une vidéo plus courte demande ici moins de mémoire.'
    case 'rework':
      return 'Utilisez une vidéo plus courte ou plus petite, ou fermez d’autres programmes qui utilisent la carte graphique.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Faites une vidéo plus petite ou plus courte\u00A0: les images sont préparées à sa taille.'
    case 'upscale':
    case 'diffuse_2':
      return 'Faites une vidéo plus petite ou plus courte, ou un brouillon, qui s’arrête avant cette phase.'
    case 'decode':
      return lowVram
        ? 'Faites une vidéo plus petite ou plus courte\u00A0: les tuiles sont déjà petites.'
        : 'Décodez en tuiles plus petites\u00A0: tant qu’aucune autre exécution ne démarre, ComfyUI garde les latents en cache.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Faites une vidéo plus petite ou plus courte, ou fermez d’autres programmes qui utilisent la carte graphique.'
  }
}
