import type { Words } from '../en/index.ts'

export const measuring: Words['measuring'] = {
  title: 'Medir este equipo',
  help: (family) =>
    `Hace con ${family} cinco videos cortos de tamaño creciente, lo que tarda unos 10 minutos en la mayoría de las tarjetas. Después, el tamaño propuesto y los tiempos salen de este equipo y no de estimaciones.`,
  start: 'Medir',
  again: 'Medir de nuevo',
  progress: (done, of) => `${done} de ${of} videos hechos`,
  stop: 'Detener',
  size: 'Tamaño',
  time: 'Tiempo',
  full: 'Sin memoria suficiente',
  found: (family) => `Medido con ${family}`,
}
