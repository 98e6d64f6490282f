import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: 'Mesurer cette machine',
  help: (family) =>
    `Fait avec ${family} cinq courtes vidéos de taille croissante, ce qui prend environ 10 minutes sur la plupart des cartes. Ensuite, la taille proposée et les durées viennent de cette machine et non d’estimations.`,
  start: 'Mesurer',
  again: 'Mesurer de nouveau',
  progress: (done, of) => `${done} vidéos faites sur ${of}`,
  stop: 'Arrêter',
  size: 'Taille',
  time: 'Durée',
  full: 'Mémoire insuffisante',
  found: (family) => `Mesuré avec ${family}`,
}
