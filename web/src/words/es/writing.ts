import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: 'Ayuda con el prompt',
  enhance: {
    button: 'Mejorar',
    hint: 'Escribir un prompt mejor a partir del tuyo',
    label: 'Prompts mejorados',
    cost: (model, time, separate) =>
      `Usa ${model}, ${separate ? 'un modelo pequeño que solo escribe prompts' : 'el codificador de texto que carga cada ejecución'} · ${time} por versión.`,
    unknown: 'aún sin estimación',
    onCpu: 'Con poca VRAM se ejecuta en la CPU, lo que tarda minutos.',
    seesImage: 'También tiene en cuenta tu imagen.',
    keeps: 'Las palabras entre comillas quedan como están.',
    behind: (runs) =>
      runs === 1 ? 'Empieza tras la ejecución en curso.' : `Empieza tras ${runs} ejecuciones.`,
    noPrompt: 'Escribe antes algunas palabras.',
    write: (takes) => (takes === 1 ? 'Escribir 1 versión' : `Escribir ${takes} versiones`),
    again: 'Otras versiones',
    takes: 'Versiones',
    take: (take) => `Versión ${take}`,
    waits: (runs) =>
      runs === 0
        ? 'Siguiente en la cola.'
        : runs === 1
          ? 'Tras 1 ejecución.'
          : `Tras ${runs} ejecuciones.`,
    sending: 'Enviando…',
    loading: 'Leyendo tu prompt…',
    writing: (count) => `Escribiendo… unas ${count} palabras`,
    silent: 'ComfyUI no responde. Esto continuará cuando responda.',
    cancelled: 'Cancelado.',
    useless: {
      empty: 'La respuesta está vacía. Tu prompt no cambia.',
      garbled: 'La respuesta no es un prompt. El tuyo no cambia.',
      same: 'Tu prompt quedó como estaba.',
    },
    raw: 'La respuesta',
    mended: (quotes) =>
      quotes === 1
        ? 'Cambió palabras entre comillas; se restauraron las tuyas.'
        : `Cambió palabras en ${quotes} citas; se restauraron las tuyas.`,
    added: (quotes) =>
      quotes === 1
        ? 'Omitió palabras entre comillas; tu frase está al final.'
        : `Omitió ${quotes} citas; tus frases están al final.`,
    outdated: 'Editaste el prompt después. Si usas una versión, tu texto queda en Anteriores.',
    use: (take) => `Usar la versión ${take}`,
    used: (take) => `La versión ${take} está en el prompt.`,
    undo: 'Deshacer',
    cancel: 'Cancelar',
    close: 'Cerrar',
    ready: (take) => `La versión ${take} está lista.`,
  },
  earlier: {
    button: 'Anteriores',
    hint: 'Prompts anteriores: flecha arriba en un prompt vacío, Alt y flechas en cualquier punto',
    label: 'Prompts anteriores',
    search: 'Buscar prompts',
    starred: 'Solo con estrella',
    star: 'Marcar este prompt con una estrella',
    starCurrent: 'Marcar con una estrella el prompt de arriba',
    unrun: 'sin ejecutar',
    none: 'Aquí aparecerán los prompts de tus ejecuciones.',
    noMatch: 'Ningún prompt coincide.',
    more: (prompts) => `${prompts} más: búscalos para encontrarlos.`,
  },
  phrases: {
    button: 'Frases',
    hint: 'Insertar una frase, o partir de un ejemplo',
    label: 'Frases y ejemplos',
    samples: 'Ejemplos para este modo',
    camera: {
      title: 'Cámara',
      items: titled(camera.items, {
        still: 'Fija',
        pushIn: 'Se acerca',
        pullBack: 'Se aleja',
        pan: 'Panorámica',
        tilt: 'Se inclina hacia arriba',
        track: 'Travelling',
        orbit: 'Gira alrededor',
        crane: 'Sube',
        sink: 'Baja',
        left: 'A la izquierda',
        right: 'A la derecha',
        hand: 'Cámara en mano',
      }),
    },
    shot: {
      title: 'Plano y luz',
      items: titled(shot.items, {
        wide: 'Plano general',
        close: 'Primer plano',
        low: 'Contrapicado',
        golden: 'Hora dorada',
        soft: 'Luz de día suave',
        night: 'Noche',
      }),
    },
    sound: {
      title: 'Sonido',
      items: titled(sound.items, {
        ambience: 'Solo ambiente',
        music: 'Música suave',
        speaks: 'Dice…',
      }),
    },
    before: {
      lipsync: {
        title: 'Labios (al inicio)',
        items: titled(before.lipsync.items, { speaks: 'Habla', sings: 'Canta' }),
      },
    },
    avoid: {
      title: 'Evitar',
      items: titled(avoid.items, {
        subtitles: 'Sin subtítulos',
        logos: 'Sin logos',
        cuts: 'Sin cortes',
        talk: 'Nadie habla',
      }),
    },
  },
  length: {
    words: (words) => (words === 1 ? '1 palabra' : `${words} palabras`),
    good: (family, min, max) => `${family} sigue mejor prompts de ${min} a ${max} palabras.`,
  },
}
