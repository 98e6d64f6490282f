import {
  type Family,
  fragmentOf,
  graphOf,
  loaderOf,
  modelFile,
  readsRole,
} from '../family/family.ts'
import { cropLeaves } from './crop-leaves.ts'
import { extensionLeaves } from './extension-leaves.ts'
import { addKeys } from './key-nodes.ts'
import { keptName, keptPrefix } from './first-pass.ts'
import { placeLeaves } from './place-leaves.ts'
import { sunLeaves } from './sun-leaves.ts'
import { retakeLeaves } from './retake-leaves.ts'
import { readAhead } from '../form/frame-times.ts'
import { outputFolder } from '../naming/naming.ts'
import { type Kept, outputsOf } from '../graph/nodes.ts'
import type { RunOptions } from '../graph/run-options.ts'
import type {
  CropLeaf,
  ExtensionLeaf,
  FragmentId,
  LeafName,
  ModeGraph,
  PlaceLeaf,
  SunLeaf,
  RetakeLeaf,
  ReworkLeaf,
  Variant,
} from '../family/graph.ts'
import type { Mode } from '../family/mode.ts'
import { largestSeed, type Request } from '../form/request.ts'
import { type Rework, reworked } from '../form/rework.ts'
import { withClips } from './join-clips.ts'
import { planOf } from '../family/plan.ts'
import { snapFrames } from '../form/snap.ts'
import { loraOfTool, toolOf } from '../family/tools.ts'
import type { Plan } from '../family/preset.ts'
import {
  addFragment,
  type ApiPrompt,
  chainLoras,
  dropInputs,
  type InputValue,
  prune,
  redirect,
  setInputs,
} from '../graph/template.ts'

/** Options of the run, and where it saves its video if not under its name in the default folder (`pathOf`). */
export interface FillOptions extends RunOptions {
  readonly path?: string | undefined
}

/**
 * The prompt for a request. `name` is this run's; what it saves is named after it unless `path` says otherwise, so
 * it has to be new for every run, or ComfyUI's cache returns an older file.
 */
export function fill(
  request: Request,
  mode: Mode,
  family: Family,
  name: string,
  options: FillOptions = {},
): ApiPrompt {
  if (request.rework) return fillRework(request.rework, request, family, name, options)
  const plan = planOf(request, mode, family)
  const graph = graphOf(family, mode.id)
  const { keys, template } = graph
  const held = keys ? addKeys(template, request, plan, keys, family) : template
  const wired = variantsOf(graph, request, plan).reduce(wire, held)
  const styled = chainLoras(
    options.silent ? dropInputs(wired, [family.soundInput]) : wired,
    family.loraOutput,
    request.loras.filter((lora) => lora.on),
    plan.preset.passes === 2 ? family.loraPasses : undefined,
  )
  const whole = fragmentsOf(request, mode, family, plan, options).reduce(
    (prompt, id) => addFragment(prompt, fragmentOf(family, id)),
    styled,
  )
  const named = setInputs(whole, modelInputs(request, family))
  return prune(
    setInputs(named, leafInputs(graph, leafValues(request, plan, family, name, options))),
    outputsOf(family.nodes),
  )
}

function variantsOf({ variants }: ModeGraph, request: Request, plan: Plan): readonly Variant[] {
  return variants.filter((variant) => variant.when(request, plan))
}

function wire(prompt: ApiPrompt, variant: Variant): ApiPrompt {
  const linked = dropInputs(setInputs(prompt, variant.links ?? {}), variant.drops ?? [])
  return redirect(linked, variant.gives ?? {})
}

function fragmentsOf(
  request: Request,
  mode: Mode,
  family: Family,
  plan: Plan,
  { draft }: RunOptions,
): FragmentId[] {
  const { preset } = plan
  const graph = graphOf(family, mode.id)
  const { fragment } = loaderOf(family, request.loader)
  const wanted: FragmentId[] = []
  // a control type without a fragment is part of the template
  if (mode.options.includes('control')) wanted.push(request.control)
  if (request.fit === 'pad') wanted.push('pad')
  if (mode.media.some(({ kind }) => kind === 'image')) wanted.push('flatten')
  const { keptPass } = graph
  return [
    ...(keptPass && preset.finish ? keptPass.keep : []),
    ...variantsOf(graph, request, plan).flatMap(({ fragment: own }) => own ?? []),
    // an image is flattened before the fragments of variants get it
    ...wanted.filter((id) => Object.hasOwn(family.fragments, id)),
    ...(keptPass && draft !== undefined && preset.passes === 2 ? [keptPass.take] : []),
    // last: the others read the models, too
    ...(fragment ? [fragment] : []),
  ]
}

/** The prompt of a run that works on finished videos. Throws for one that the family lacks: none is offered. */
function fillRework(
  rework: Rework,
  request: Request,
  family: Family,
  name: string,
  { silent, path }: FillOptions,
): ApiPrompt {
  const graph = family.reworks?.[rework.id]
  if (!graph) throw new Error(`${family.id} has no graph for ${rework.id}`)
  const values = reworkValues(rework, prefixOf(name, path))
  const leaves = Object.entries(graph.leaves).flatMap(([leaf, paths]) =>
    paths.map((path) => [path, values[leaf as ReworkLeaf]] as const),
  )
  const whole = graph.clips ? withClips(graph.template, graph.clips, rework) : graph.template
  const wired = silent ? dropInputs(whole, [family.soundInput]) : whole
  const filled = setInputs(wired, {
    ...modelInputs(request, family),
    ...Object.fromEntries(leaves),
  })
  return prune(filled, outputsOf(family.nodes))
}

function reworkValues(rework: Rework, prefix: string): Record<ReworkLeaf, InputValue> {
  const { width, height, fps } = reworked(rework)
  return {
    clipFile: rework.clips[0]?.file ?? '',
    width,
    height,
    fps: round(fps, 6),
    name: prefix,
  }
}

/** The file of every role that a run with this loader reads. */
export function modelInputs(
  request: Pick<Request, 'loader' | 'models'>,
  family: Family,
): Record<string, InputValue> {
  return Object.fromEntries(
    Object.entries(family.roles)
      .filter(([role]) => readsRole(role, request.loader, family))
      .flatMap(([role, { inputs }]) =>
        inputs.map((input) => [input, modelFile(family, request.models, role)]),
      ),
  )
}

function leafInputs(
  graph: ModeGraph,
  values: Readonly<Partial<Record<LeafName, InputValue>>>,
): Record<string, InputValue> {
  const inputs: Record<string, InputValue> = {}
  for (const [leaf, value] of Object.entries(values))
    for (const path of graph.leaves[leaf as LeafName] ?? []) inputs[path] = value
  return inputs
}

/** Every value that this run may set; null fields keep the template's value. */
export function leafValues(
  request: Request,
  plan: Plan,
  family: Family,
  name: string,
  options: FillOptions = {},
): Partial<Record<LeafName, InputValue>> {
  const sound = family.sound.empty(plan.seconds, plan.fps)
  const tool = toolOf(family, request.tool)
  const tiles = family.tiles[request.lowVram || options.smallTiles ? 'lowVram' : 'default']
  const values: Record<
    Exclude<LeafName, ExtensionLeaf | RetakeLeaf | CropLeaf | PlaceLeaf | SunLeaf>,
    InputValue | null
  > = {
    prompt: request.prompt,
    negative: request.negative,
    image: request.image,
    lastImage: request.lastImage,
    audio: request.audio,
    audioStart: request.audioStart,
    video: request.video,
    videoStart: request.videoStart,
    voice: request.voice,
    voiceStart: request.voiceStart,
    sheet: request.sheet?.file ?? null,
    sheetFrames: plan.frames,
    referenceStrength: request.referenceStrength,
    sheetStrength: request.sheetStrength,
    width: request.width,
    height: request.height,
    firstPassWidth: plan.firstPass.width,
    firstPassHeight: plan.firstPass.height,
    // what the model chooses is linked
    frames: request.lengthByModel ? null : plan.frames,
    frameRate: plan.fps,
    soundSeconds: round(family.sound.encodedSeconds(plan.seconds), 6),
    soundFrames: request.lengthByModel ? null : sound.frames,
    soundAhead: sound.frames - plan.frames,
    ...lengthLeaves(request, family),
    soundFrameRate: sound.fps,
    readSeconds: round(plan.seconds + readAhead, 3),
    seed: request.seed,
    secondSeed: request.seed < largestSeed ? request.seed + 1 : 0,
    secondSigmas: plan.preset.secondSigmas,
    steps: plan.steps[0] ?? null,
    syncGuidance: request.syncGuidance,
    detailGuidance: request.detailGuidance,
    cfg: plan.preset.guided ? (request.cfg ?? plan.preset.cfg) : plan.preset.cfg,
    imageStrength: request.imageStrength,
    guideStrength: request.guideStrength,
    // after the strength of both
    firstStrength: request.firstStrength,
    lastStrength: request.lastStrength,
    controlStrength: request.controlStrength,
    toolFile: tool ? loraOfTool(tool, family).file : null,
    toolStrength: request.toolStrength,
    textEncoderDevice: request.lowVram ? 'cpu' : 'default',
    tileSize: tiles.size,
    tileFrames: tiles.frames,
    tileFrameOverlap: tiles.overlap,
    name: prefixOf(name, options.path),
    keptVideo: keptPrefix(name, 'video'),
    keptSound: keptPrefix(name, 'sound'),
    draftVideo: draftNamed(options, 'video'),
    draftSound: draftNamed(options, 'sound'),
  }
  return {
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
    ...extensionLeaves(request, plan, family),
    ...retakeLeaves(request, plan, family),
    ...cropLeaves(request),
    // after the size that a video has otherwise
    ...placeLeaves(request, plan, tool),
    ...sunLeaves(request.prompt, tool),
  }
}

/** Seconds, so that the most comes to whole steps of the grid. */
function lengthLeaves(
  { seconds, fps }: Request,
  { lengthByModel, frames }: Family,
): Record<'minSeconds' | 'maxSeconds', number | null> {
  const longest = snapFrames(seconds, fps, frames.step) / fps
  return {
    minSeconds: lengthByModel ? round(Math.min(lengthByModel.min, longest), 6) : null,
    maxSeconds: round(longest, 6),
  }
}

/** What the name of a run's video begins with, below ComfyUI's output folder. */
export function prefixOf(name: string, path?: string): string {
  return path ?? `${outputFolder}/${name}`
}

function draftNamed({ draft }: RunOptions, kept: Kept): string | null {
  return draft === undefined ? null : keptName(draft, kept)
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** A readable, unique name for a run and, by default, its video: "t2v_2026-11-23_1a2b3c4d". `kind` is a mode or a rework. */
export function runName({ id: kind }: Pick<Mode | Rework, 'id'>, id: string, date: string): string {
  return `${kind}_${date}_${id.slice(0, 8)}`
}

/** The leaf that fills "node.input" in this graph, to map an error to its field. */
export function leafOf({ leaves }: ModeGraph, path: string): LeafName | undefined {
  const found = Object.entries(leaves).find(([, paths]) => paths.includes(path))
  return found?.[0] as LeafName | undefined
}
