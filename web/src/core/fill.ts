import { type Family, type FragmentId, modelFile } from './family.ts'
import { readAhead } from './frame-times.ts'
import type { Manner } from './manner.ts'
import type { LeafName, Mode, Variant } from './mode.ts'
import { largestSeed, type Plan, planOf, type Request, transformerRole } from './request.ts'
import { emptySound, encodedSeconds } from './sound.ts'
import {
  addFragment,
  type ApiPrompt,
  chainLoras,
  dropInputs,
  type InputValue,
  prune,
  redirect,
  setInputs,
} from './template.ts'

/** The folder, below ComfyUI's output folder, that all runs save into. */
export const outputFolder = 'video/LTX_AIO'

/**
 * The prompt that makes what the request says. `name` is the file name of this run, without its ending;
 * it has to be new for every run, or ComfyUI answers from its cache with an older file.
 */
export function fill(
  request: Request,
  mode: Mode,
  family: Family,
  name: string,
  manner: Manner = {},
): ApiPrompt {
  const plan = planOf(request, mode, family)
  const wired = mode.variants
    .filter((variant) => variant.when(request, plan))
    .reduce(wire, family.templates[mode.id])
  const styled = chainLoras(
    manner.silent ? dropInputs(wired, ['video.audio']) : wired,
    family.loraOutput,
    request.loras.filter((lora) => lora.on),
  )
  const whole = fragmentsOf(request, mode).reduce(
    (prompt, id) => addFragment(prompt, family.fragments[id]),
    styled,
  )
  const named = setInputs(whole, modelInputs(request, family))
  return prune(
    setInputs(named, leafInputs(mode, leafValues(request, plan, family, name, manner))),
    ['save'],
  )
}

function wire(prompt: ApiPrompt, variant: Variant): ApiPrompt {
  return redirect(setInputs(prompt, variant.links ?? {}), variant.gives ?? {})
}

function fragmentsOf(request: Request, mode: Mode): FragmentId[] {
  const found: FragmentId[] = []
  if (request.loader !== 'checkpoint') found.push(request.loader)
  if (
    mode.options.includes('control') &&
    (request.control === 'depth' || request.control === 'pose')
  )
    found.push(request.control)
  if (request.fit === 'pad') found.push('pad')
  if (mode.media.some(({ kind }) => kind === 'image')) found.push('flatten')
  return found
}

function modelInputs(request: Request, family: Family): Record<string, InputValue> {
  const transformers = ['checkpoint', 'transformer', 'gguf']
  const unused = transformers.filter((role) => role !== transformerRole(request.loader))
  return Object.fromEntries(
    Object.entries(family.roles)
      .filter(([role]) => !unused.includes(role))
      .flatMap(([role, { inputs }]) =>
        inputs.map((input) => [input, modelFile(family, request.models, role)]),
      ),
  )
}

function leafInputs(
  mode: Mode,
  values: Readonly<Partial<Record<LeafName, InputValue>>>,
): Record<string, InputValue> {
  const inputs: Record<string, InputValue> = {}
  for (const [leaf, value] of Object.entries(values))
    for (const path of mode.leaves[leaf as LeafName] ?? []) inputs[path] = value
  return inputs
}

/** Every value a node can receive from this run; null fields are left as the template has them. */
export function leafValues(
  request: Request,
  plan: Plan,
  family: Family,
  name: string,
  manner: Manner = {},
): Partial<Record<LeafName, InputValue>> {
  const sound = emptySound(plan.seconds, plan.fps)
  const tiles = family.tiles[request.lowVram || manner.smallTiles ? 'lowVram' : 'usual']
  const values: Record<LeafName, InputValue | null> = {
    prompt: request.prompt,
    negative: request.negative,
    image: request.image,
    lastImage: request.lastImage,
    audio: request.audio,
    audioStart: request.audioStart,
    video: request.video,
    videoStart: request.videoStart,
    width: request.width,
    height: request.height,
    firstPassWidth: plan.firstPass.width,
    firstPassHeight: plan.firstPass.height,
    frames: plan.frames,
    frameRate: plan.fps,
    soundSeconds: round(encodedSeconds(plan.seconds), 6),
    soundFrames: sound.frames,
    soundFrameRate: sound.fps,
    readSeconds: round(plan.seconds + readAhead, 3),
    seed: request.seed,
    secondSeed: request.seed < largestSeed ? request.seed + 1 : 0,
    secondSigmas: plan.preset.secondSigmas,
    steps: plan.steps[0] ?? null,
    cfg: plan.preset.guided ? (request.cfg ?? plan.preset.cfg) : plan.preset.cfg,
    imageStrength: request.imageStrength,
    guideStrength: request.guideStrength,
    controlStrength: request.controlStrength,
    textEncoderDevice: request.lowVram ? 'cpu' : 'default',
    tileSize: tiles.size,
    tileFrames: tiles.frames,
    tileFrameOverlap: tiles.overlap,
    name: `${outputFolder}/${name}`,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** A readable file name that no other run has: "t2v_2026-11-23_1a2b3c4d". */
export function runName(mode: Mode, id: string, date: string): string {
  return `${mode.id}_${date}_${id.slice(0, 8)}`
}

/** The leaf that fills "node.input" in this mode, to tell which field a complaint about it means. */
export function leafOf(mode: Mode, path: string): LeafName | undefined {
  const found = Object.entries(mode.leaves).find(([, paths]) => paths.includes(path))
  return found?.[0] as LeafName | undefined
}
