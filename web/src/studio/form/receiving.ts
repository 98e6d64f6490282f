import type { Comfy } from '../../comfy/comfy.ts'
import { Blocked, ShimRefused } from '../../comfy/shim.ts'
import { fileProblem } from '../../core/check/check-media.ts'
import type { FormField } from '../../core/form/form.ts'
import { annotatedName, type Cut, type Held } from '../../core/form/held.ts'
import type { MediaFacts, MediaKind } from '../../core/form/media.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'
import { words } from '../../words/index.ts'
import { uploadTrouble } from './upload-trouble.ts'

/** Reads a file's facts in the browser if the shim can't; null if the browser can't either. */
export type ReadFacts = (file: File, kind: MediaKind) => Promise<MediaFacts | null>

/**
 * Gets a file from ComfyUI, or a frame of it, in the browser, if the shim can't; null if the browser can't
 * either. `seconds` of a frame; Infinity is the last.
 */
export type Fetched = (url: string, name: string, cut: Cut | null) => Promise<File | null>

/** A file that has arrived in ComfyUI's input folder, or why it can't be used. */
export type Received =
  | { readonly name: string; readonly facts: MediaFacts | null }
  | { readonly problem: Problem }

interface Input {
  readonly field: FormField
  readonly kind: MediaKind
}

export interface ReceivingParts {
  readonly comfy: Pick<Comfy, 'upload' | 'uploadLimit' | 'shim'>
  readonly look: ReadFacts
}

/** Uploads a file for an input, examined before and after. Null if it was cancelled. `advance` gets 0…1. */
export async function receive(
  file: File,
  { field, kind }: Input,
  { comfy, look }: ReceivingParts,
  advance: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Received | null> {
  const limit = comfy.uploadLimit()
  if (limit !== null && file.size > limit) return { problem: tooLarge(field, file, limit) }
  const unfit = (facts: MediaFacts | null): Problem | null =>
    facts && fileProblem(file.name, field, kind, facts)
  advance(0)
  // checking an image takes no time, and saves uploading a file that isn't one
  const seen = kind === 'image' ? await look(file, kind) : null
  if (signal.aborted) return null
  const early = unfit(seen)
  if (early) return { problem: early }
  try {
    const { name } = await comfy.upload(file, advance, signal)
    const facts = (await comfy.shim.probe(name)) ?? seen ?? (await look(file, kind))
    if (signal.aborted) return null
    const late = unfit(facts)
    return late ? { problem: late } : { name, facts }
  } catch (error) {
    return signal.aborted ? null : { problem: uploadTrouble(error, file.name, field) }
  }
}

export interface TakingParts extends ReceivingParts {
  readonly comfy: Pick<Comfy, 'upload' | 'uploadLimit' | 'shim' | 'outputUrl'>
  readonly fetched: Fetched
}

/** The same for a file that ComfyUI has, or a frame of it. */
export async function receiveHeld(
  file: Held,
  cut: Cut | null,
  input: Input,
  parts: TakingParts,
  advance: (fraction: number) => void,
  signal: AbortSignal,
): Promise<Received | null> {
  const { comfy, fetched } = parts
  const { field, kind } = input
  try {
    const taken = await comfy.shim.takeInput(annotatedName(file.at), cut)
    if (signal.aborted) return null
    if (taken) {
      const late = fileProblem(file.name, field, kind, taken.media)
      return late ? { problem: late } : { name: taken.name, facts: taken.media }
    }
  } catch (error) {
    if (signal.aborted) return null
    if (!(error instanceof Blocked)) return { problem: takeTrouble(error, file.name, field) }
  }
  const content = await fetched(comfy.outputUrl(file.at), file.name, cut)
  if (signal.aborted) return null
  if (!content) return { problem: outOfReach(file.name, field) }
  return receive(content, input, parts, advance, signal)
}

export function takeTrouble(error: unknown, name: string, field: FormField): Problem {
  if (!(error instanceof ShimRefused)) return uploadTrouble(error, name, field)
  const { code, message: reason, why, remedy } = error
  if (code === 'not_saved')
    return problem('shim_refused', { code, what: reason, remedy, address: '' }, { field })
  return problem('media_unreadable', { name, reason, cause: why ?? code }, { field })
}

export function outOfReach(name: string, field: FormField): Problem {
  const reason = words().verbs.outOfReach
  return problem('media_unreadable', { name, reason, cause: null }, { field })
}

function tooLarge(field: FormField, file: File, limit: number): Problem {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20)
  return problem(
    'media_too_large',
    { name: file.name, megabytes: megabytes(file.size), max: Math.floor(limit / 2 ** 20) },
    { field },
  )
}
