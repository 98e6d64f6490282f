import { type Family, modelFile, readsRole } from '../family/family.ts'
import type { Mode } from '../family/mode.ts'
import { planOf, presetOf } from '../family/plan.ts'
import type { Plan } from '../family/preset.ts'
import { paintsAround, toolIn } from '../family/tools.ts'
import { lengthIn, Request } from '../form/request.ts'
import { sizeText } from '../text/size-text.ts'

/** What two runs did differently, setting by setting. */

export type RequestField = keyof Request

/** A setting's value; null: it isn't used. */
export type Value = string | number | boolean | null

/** A setting with two values. */
export interface Difference {
  /** the form's field; that of a size is `width` */
  readonly field: RequestField
  /** which of several: the file of a LoRA, the role of a model file; '' for all others */
  readonly item: string
  readonly values: readonly [Value, Value]
}

/** A run, as far as its settings go. */
export interface Setup {
  readonly request: Request
  readonly mode: Mode
  readonly family: Family
}

/** A setup with what follows from it. */
interface Read extends Setup {
  /** null for a preset that no longer exists */
  readonly plan: Plan | null
  readonly guided: boolean
}

type Values = Readonly<Record<string, Value>>

/** The fields in the order of the form; those that it doesn't name come last. */
const inFormOrder: readonly RequestField[] = [
  'mode',
  'family',
  'video',
  'videoStart',
  'image',
  'lastImage',
  'keyframes',
  'crops',
  'audio',
  'audioStart',
  'voice',
  'voiceStart',
  'references',
  'referenceStrength',
  'sheetStrength',
  'prompt',
  'negative',
  'preset',
  'width',
  'height',
  'fit',
  'seconds',
  'lengthByModel',
  'fps',
  'seed',
  'loras',
  'tool',
  'sourceAt',
  'sourceScale',
  'control',
  'sound',
  'noiseBed',
  'controlStrength',
  'toolStrength',
  'imageStrength',
  'guideStrength',
  'firstStrength',
  'lastStrength',
  'steps',
  'cfg',
  'syncGuidance',
  'detailGuidance',
  'loader',
  'lowVram',
  'models',
]

/** Fields whose effect is not simply their value. Any other field is compared as it is. */
const readers: Readonly<Partial<Record<RequestField, (run: Read, other: Read) => Values>>> = {
  family: ({ family }) => one(family.id),
  preset: ({ request, plan }) => one(plan?.preset.id ?? request.preset),
  negative: ({ request, guided }, other) => one(guided || other.guided ? request.negative : null),
  // of the saved video, which for a draft is half of what was asked for
  width: ({ request, plan }) =>
    one(sizeText((request.rework ? plan?.saved : plan?.output) ?? request)),
  fps: ({ request, plan }) => one(plan?.saved.fps ?? request.fps),
  height: () => ({}),
  seconds: ({ request }) => one(lengthIn(request)),
  chosenFrames: () => ({}),
  fit: ({ request, mode }) => one(mode.media.some(isPicture) ? request.fit : null),
  control: ({ request, mode }) => one(mode.options.includes('control') ? request.control : null),
  tool: ({ request, mode, family }) => one(toolIn(mode, family, request.tool)?.id ?? null),
  sourceAt: (run) => one(isPainting(run) ? run.request.sourceAt : null),
  sourceScale: (run) => one(isPainting(run) ? run.request.sourceScale : null),
  // of the file that is compared already
  source: (run) => one(isPainting(run) ? null : plain(run.request.source)),
  sound: ({ request, mode }) => one(mode.options.includes('sound') ? request.sound : null),
  noiseBed: ({ request, mode }) => one(mode.options.includes('noiseBed') ? request.noiseBed : null),
  rework: ({ request }) => one(request.rework?.id ?? null),
  audioStart: ({ request }) => one(request.audioStart || null),
  voiceStart: ({ request }) => one(request.voiceStart || null),
  references: ({ request }) =>
    Object.fromEntries(request.references.map(({ image, caption }) => [image, caption || true])),
  // made of the references; one from elsewhere stands for itself
  sheet: ({ request: { sheet } }) => one(sheet?.of.length === 0 ? sheet.file : null),
  videoStart: ({ request }) => one(request.videoStart || null),
  crops: ({ request }) => cropsIn(request),
  keyframes: keyframesOf,
  loras: ({ request }) => lorasOf(request),
  steps: ({ request, plan }) => one(plan ? plan.steps.join(' + ') : request.steps),
  cfg: ({ request, plan, guided }) =>
    one(plan && !guided ? null : (request.cfg ?? plan?.preset.cfg ?? null)),
  models: filesOf,
}

/** The settings that differ, in the form's order. What has no effect in either run is left out. */
export function differences(a: Setup, b: Setup): Difference[] {
  const [left, right] = [read(a), read(b)]
  return fields().flatMap((field) => {
    const [one, two] = [valuesOf(field, left, right), valuesOf(field, right, left)]
    const items = [...new Set([...Object.keys(one), ...Object.keys(two)])]
    return items.flatMap((item): Difference[] => {
      const values = [one[item] ?? null, two[item] ?? null] as const
      return values[0] === values[1] ? [] : [{ field, item, values }]
    })
  })
}

function fields(): RequestField[] {
  return [...new Set([...inFormOrder, ...Request.keyof().options])]
}

function read(setup: Setup): Read {
  const { request, mode, family } = setup
  const preset = presetOf(family, mode, request.preset)
  const plan = preset ? planOf(request, mode, family) : null
  return { ...setup, plan, guided: preset?.guided ?? true }
}

function valuesOf(field: RequestField, run: Read, other: Read): Values {
  return readers[field]?.(run, other) ?? one(plain(run.request[field]))
}

function isPainting({ request, mode, family }: Read): boolean {
  return paintsAround(mode, family, request.tool)
}

function one(value: Value): Values {
  return { '': value }
}

/** A field that nothing is known about may have parts. */
function plain(value: unknown): Value {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return JSON.stringify(value)
}

function isPicture({ kind }: Mode['media'][number]): boolean {
  return kind !== 'audio'
}

/** By frame: the image or the part of a video, with its strength. */
function keyframesOf({ request }: Read): Values {
  return Object.fromEntries(
    request.keyframes.map(({ image, at, strength, clip }) => [
      String(Number(at.toFixed(3))),
      `${image}${clip ? ` ${clip.start} + ${clip.seconds} s` : ''} × ${strength ?? request.guideStrength ?? 1}`,
    ]),
  )
}

/** By file, as "1280×704 + 12 + 0". */
function cropsIn({ crops }: Request): Values {
  return Object.fromEntries(
    Object.entries(crops).map(([name, crop]) => [
      name,
      `${sizeText(crop)} + ${crop.x} + ${crop.y}`,
    ]),
  )
}

/** Strengths by file, "0.8 + 0.4" where they differ between the passes; a file that is used twice counts with both. */
function lorasOf({ loras }: Request): Values {
  const used: Record<string, [first: number, second: number]> = {}
  for (const { name, strength, second = strength, on } of loras) {
    if (!on || (strength === 0 && second === 0)) continue
    const [first, other] = used[name] ?? [0, 0]
    used[name] = [first + strength, other + second]
  }
  return Object.fromEntries(
    Object.entries(used).map(([name, [first, second]]) => [
      name,
      first === second ? first : `${first} + ${second}`,
    ]),
  )
}

/** Model files by role, where the request names one. */
function filesOf({ request, family }: Read, other: Read): Values {
  const roles = new Set([...Object.keys(request.models), ...Object.keys(other.request.models)])
  return Object.fromEntries(
    [...roles].map((role) => [
      role,
      readsRole(role, request.loader, family) ? modelFile(family, request.models, role) : null,
    ]),
  )
}
