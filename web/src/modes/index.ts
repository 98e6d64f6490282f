import type { Family } from '../core/family/family.ts'
import type { MediaInput, Mode } from '../core/family/mode.ts'
import { type ModeId, modeIds } from '../core/form/form.ts'

const firstFrame: MediaInput = {
  field: 'image',
  kind: 'image',
  words: 'firstFrame',
  required: true,
}

const soundtrack: MediaInput = {
  field: 'audio',
  kind: 'audio',
  words: 'sound',
  required: true,
}

const voice: MediaInput = {
  field: 'voice',
  kind: 'audio',
  words: 'voice',
  required: false,
  aside: true,
}

/** What each mode asks for in the form. */
const table: Readonly<Record<ModeId, Omit<Mode, 'id'>>> = {
  t2v: {
    icon: 'pi pi-align-left',
    media: [voice],
    presets: 'generate',
    lengthFrom: 'preset',
    shapeFrom: null,
    options: ['references', 'lengthByModel', 'syncGuidance'],
    strengths: {},
  },
  a2v: {
    icon: 'pi pi-volume-up',
    media: [soundtrack],
    presets: 'generate',
    lengthFrom: 'audio',
    shapeFrom: null,
    options: ['syncGuidance'],
    strengths: {},
  },
  i2v: {
    icon: 'pi pi-image',
    media: [firstFrame, voice],
    presets: 'generate',
    lengthFrom: 'preset',
    shapeFrom: 'image',
    options: ['lengthByModel', 'syncGuidance'],
    // the official template's first pass
    strengths: { imageStrength: { default: 0.7, max: 1 } },
  },
  lipsync: {
    icon: 'pi pi-comments',
    media: [
      { ...firstFrame, words: 'portrait' },
      { ...soundtrack, words: 'speech' },
    ],
    presets: 'generate',
    lengthFrom: 'audio',
    shapeFrom: 'image',
    options: ['noiseBed', 'syncGuidance'],
    // the official template's first pass
    strengths: { imageStrength: { default: 0.7, max: 1 } },
  },
  keyframe: {
    icon: 'pi pi-arrows-h',
    media: [
      { ...firstFrame, required: false },
      {
        field: 'lastImage',
        kind: 'image',
        words: 'lastFrame',
        required: false,
      },
    ],
    presets: 'generate',
    lengthFrom: 'preset',
    shapeFrom: 'image',
    options: ['keyframes', 'syncGuidance'],
    // from the official first-last template
    strengths: { guideStrength: { default: 0.7, max: 10 } },
  },
  style: {
    icon: 'pi pi-palette',
    media: [
      {
        field: 'video',
        kind: 'video',
        words: 'video',
        required: true,
      },
      {
        field: 'image',
        kind: 'image',
        words: 'styleImage',
        required: false,
      },
    ],
    presets: 'restyle',
    lengthFrom: 'video',
    shapeFrom: 'video',
    options: ['control', 'sound'],
    // from the official IC-LoRA template
    strengths: { controlStrength: { default: 1, max: 10 }, imageStrength: { default: 1, max: 1 } },
  },
  tool: {
    icon: 'pi pi-wrench',
    media: [{ field: 'video', kind: 'video', words: 'treated', required: true, keepsSound: true }],
    presets: 'restyle',
    lengthFrom: 'video',
    shapeFrom: 'video',
    options: ['tool'],
    // the tool's own default takes the place of this one
    strengths: { toolStrength: { default: 1, max: 2 } },
  },
  extend: {
    icon: 'pi pi-forward',
    media: [{ field: 'video', kind: 'video', words: 'extended', required: true, whole: true }],
    presets: 'generate',
    lengthFrom: 'added',
    shapeFrom: 'video',
    options: ['direction', 'context', 'saves', 'syncGuidance'],
    strengths: {},
  },
  retake: {
    icon: 'pi pi-stopwatch',
    media: [
      { field: 'video', kind: 'video', words: 'retaken', required: true, whole: true, span: true },
    ],
    presets: 'retake',
    lengthFrom: 'span',
    shapeFrom: 'video',
    options: ['retakes', 'context', 'syncGuidance'],
    strengths: {},
  },
}

/** All modes. */
export const modes = Object.fromEntries(
  modeIds.map((id): [ModeId, Mode] => [id, { id, ...table[id] }]),
) as Readonly<Record<ModeId, Mode>>

/** The modes with a graph in any of these families, in picker order. */
export function modesOf(...families: readonly Pick<Family, 'graphs'>[]): readonly Mode[] {
  return modeIds.filter((id) => families.some(({ graphs }) => graphs[id])).map((id) => modes[id])
}
