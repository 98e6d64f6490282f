import { adviceWords } from './advice/words.ts'
import { downloadWords, faultWords } from './download-words.ts'
import type { FormField } from './form.ts'
import type { RunError } from './job.ts'

/** What a button on a problem may do. `set` changes the form; the rest are commands of the studio. */
export type Action =
  | {
      readonly kind: 'set'
      readonly label: string
      readonly values: Readonly<Record<string, unknown>>
      /** on a job: its own settings come back with these changed, and it is queued again */
      readonly run?: true
    }
  | { readonly kind: 'retry'; readonly label: string }
  | { readonly kind: 'reconnect'; readonly label: string }
  | { readonly kind: 'download'; readonly label: string; readonly ids: readonly string[] }
  | { readonly kind: 'open'; readonly label: string; readonly url: string }
  | { readonly kind: 'show'; readonly label: string; readonly tab: 'models' | 'settings' }
  | { readonly kind: Rescue; readonly label: string }

/**
 * The same request once more, done differently: after unloading all models, without preview frames, with
 * no sound in the file, decoded in small tiles. Or only the report for whoever is asked for help.
 */
type Rescue = 'unload-retry' | 'preview-off' | 'save-silent' | 'small-tiles' | 'report'

/** Expected trouble, said in two sentences: what happened, and what to do. */
export interface Problem {
  /** Permanent name, for tests, scripts and support. */
  readonly code: ProblemCode
  /** The form field that causes it, if one does. */
  readonly field?: FormField
  /** Name of the stage it happened in. */
  readonly stage?: string
  readonly what: string
  readonly remedy: string
  /** The error of a run as ComfyUI told it, for advice that knows more, and for reports. */
  readonly error?: RunError
  /** The raw words of the server, folded away. */
  readonly detail?: string
  readonly actions?: readonly Action[]
  /** The model file that it is about, and its folder below ComfyUI/models. */
  readonly model?: { readonly file: string; readonly folder: string }
}

type Words = readonly [what: string, remedy: string]
const number = (value: unknown): string => String(value)
/** Uploads lie in a sub-folder, which says nothing to the one who gave the file. */
const file = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** Every failure that the panel, the core and the scripts can name, in one place. */
const catalogue = {
  ...downloadWords,
  ...adviceWords,
  prompt_empty: (): Words => ['The prompt is empty.', 'Write what should happen in the video.'],
  prompt_too_long: (v: { length: number; most: number }): Words => [
    `The prompt has ${v.length} characters; the text encoder was trained on about ${v.most} at most.`,
    `Shorten it by ${v.length - v.most} characters.`,
  ],
  media_missing: (v: { label: string; kind: string }): Words => [
    `${v.label} is missing.`,
    `Drop, paste or browse for ${v.kind === 'image' ? 'an image' : v.kind === 'audio' ? 'a sound file' : 'a video'}.`,
  ],
  media_unreadable: (v: { name: string; reason: string }): Words => [
    `${file(v.name)} cannot be read: ${v.reason}`,
    'Choose another file, or open this one in the program that made it and export it again.',
  ],
  media_wrong_kind: (v: { name: string; is: string; needs: string }): Words => [
    `${file(v.name)} is ${v.is}, but this input takes ${v.needs}.`,
    `Choose ${v.needs}.`,
  ],
  media_too_large: (v: { name: string; megabytes: number; most: number }): Words => [
    `${v.name} has ${v.megabytes} MB; this ComfyUI takes uploads up to ${v.most} MB.`,
    `Use a smaller file, or start ComfyUI with --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`,
  ],
  upload_failed: (v: { name: string }): Words => [
    `${v.name} could not be uploaded.`,
    'Check that ComfyUI is running, then try again.',
  ],
  upload_running: (v: { name: string }): Words => [
    `${v.name} is still being uploaded.`,
    'Generate becomes available as soon as it has arrived.',
  ],
  audio_silent: (v: { name: string }): Words => [
    `${file(v.name)} has no sound.`,
    'Choose a file with a sound track.',
  ],
  audio_start_late: (v: { start: number; seconds: number }): Words => [
    `The sound starts at ${number(v.start)} s, but the file is only ${v.seconds.toFixed(2)} s long.`,
    `Choose a start below ${v.seconds.toFixed(2)} s.`,
  ],
  video_start_late: (v: { start: number; seconds: number }): Words => [
    `The video starts at ${number(v.start)} s, but the file is only ${v.seconds.toFixed(2)} s long.`,
    `Choose a start below ${v.seconds.toFixed(2)} s.`,
  ],
  start_negative: (): Words => ['The start is before the beginning.', 'Use 0 or more seconds.'],
  video_silent: (v: { name: string }): Words => [
    `${file(v.name)} has no sound to keep.`,
    'Choose generated sound, or a video with a sound track.',
  ],
  video_too_short: (v: { frames: number; least: number }): Words => [
    `The video has ${v.frames} frames from its start point on; at least ${v.least} are needed.`,
    'Choose a longer video or an earlier start.',
  ],
  video_fps_high: (v: { fps: number; most: number }): Words => [
    `The video has ${v.fps} frames per second; at most ${v.most} are possible.`,
    `Convert it to ${v.most} frames per second or fewer first.`,
  ],
  size_out_of_range: (v: { side: string; value: unknown; least: number; most: number }): Words => [
    `The ${v.side} ${number(v.value)} is not possible.`,
    `Use ${v.least} to ${v.most} pixels.`,
  ],
  size_over_low_vram: (v: { width: number; height: number; to: string }): Words => [
    `${v.width}×${v.height} is more than low VRAM mode allows.`,
    `Use ${v.to}, or switch low VRAM off in Advanced.`,
  ],
  fit_undecided: (v: { name: string }): Words => [
    `${file(v.name)} has another shape than the video.`,
    'Crop it to fill the frame, or fit it in with black bars.',
  ],
  length_out_of_range: (v: {
    seconds: unknown
    frames: number
    least: number
    most: number
    fps: number
  }): Words => [
    `A length of ${number(v.seconds)} s makes ${v.frames} frames; ${v.least} to ${v.most} are possible.`,
    `Use ${(v.least / v.fps).toFixed(1)} to ${(v.most / v.fps).toFixed(1)} s at ${v.fps} frames per second.`,
  ],
  fps_out_of_range: (v: { fps: unknown; least: number; most: number }): Words => [
    `${number(v.fps)} frames per second are not possible.`,
    `Use a whole number from ${v.least} to ${v.most}.`,
  ],
  seed_out_of_range: (v: { seed: unknown }): Words => [
    `The seed ${number(v.seed)} is not possible.`,
    'Use a whole number from 0 to 9007199254740992 (2^53), or roll the dice.',
  ],
  number_out_of_range: (v: {
    label: string
    value: unknown
    least: number
    most: number
  }): Words => [`${v.label} ${number(v.value)} is not possible.`, `Use ${v.least} to ${v.most}.`],
  preset_not_offered: (v: { preset: string; mode: string; offered: string }): Words => [
    `${v.mode} has no preset ${v.preset}.`,
    `Choose ${v.offered}.`,
  ],
  quality_needs_dev: (v: { checkpoint: string }): Words => [
    `${v.checkpoint} is a distilled checkpoint: guidance would spoil it.`,
    'Choose Balanced, or a dev checkpoint.',
  ],
  request_invalid: (v: { path: string; message: string }): Words => [
    `The request is not valid at ${v.path || 'its top level'}: ${v.message}.`,
    'Correct it; the README lists the fields of a request.',
  ],
  setting_idle: (v: { label: string; why: string }): Words => [
    `${v.label} has no effect here: ${v.why}.`,
    'Leave it, or choose a preset that uses it.',
  ],
  fps_assumed: (v: { fps: number }): Words => [
    `The frame rate of the video is not known; ${v.fps} is assumed.`,
    'If it plays too fast or too slow, convert the video to that rate first. Scripts can state fps.',
  ],
  video_shortened: (v: { asked: number; frames: number }): Words => [
    `The video has fewer frames than asked for (${v.asked}); ${v.frames} will be made.`,
    'Choose a longer video or an earlier start to get more.',
  ],
  audio_short: (v: { seconds: number }): Words => [
    `The sound ends after ${v.seconds.toFixed(2)} s; the rest of the video is silent.`,
    'Set the length to automatic to end with the sound.',
  ],
  node_missing: (v: { classes: string; pack: string | null }): Words => [
    `This ComfyUI does not have the node ${v.classes}.`,
    v.pack
      ? `Install ${v.pack} with ComfyUI Manager and restart ComfyUI.`
      : 'Update ComfyUI: version 0.27 or later is needed.',
  ],
  model_missing: (v: { file: string; folder: string }): Words => [
    `The model ${v.file} is not there.`,
    `Put it into ComfyUI/models/${v.folder} (any sub-folder will do).`,
  ],
  model_broken: (v: { file: string; folder: string; fault: string }): Words => [
    `The model ${v.file} is damaged: ${faultWords(v.fault)}.`,
    `Delete it from ComfyUI/models/${v.folder} and download it again.`,
  ],
  model_misplaced: (v: { file: string; folder: string; found: string }): Words => [
    `The model ${v.file} lies in ${v.found}, where ComfyUI does not look for it.`,
    `Move it to ComfyUI/models/${v.folder}.`,
  ],
  option_missing: (v: { input: string; value: unknown; options: string }): Words => [
    `This ComfyUI does not offer ${number(v.value)} for ${v.input}.`,
    v.options ? `It offers ${v.options}.` : 'It offers nothing there.',
  ],
  value_out_of_limits: (v: {
    input: string
    value: number
    least: number | null
    most: number | null
  }): Words => [
    `${v.input} ${v.value} is outside of what this ComfyUI allows.`,
    `Use ${v.least ?? 'any'} to ${v.most ?? 'any'}.`,
  ],
  input_unknown: (v: { node: string; input: string }): Words => [
    `This ComfyUI asks for ${v.input} in ${v.node}, which LTX AIO does not know.`,
    'Update LTX AIO in ComfyUI Manager.',
  ],
  import_unreadable: (v: { reason: string }): Words => [
    `The settings in this file cannot be read: ${v.reason}.`,
    'Use a video as LTX AIO saved it: other programs drop or change what it wrote into the file.',
  ],
  import_unknown: (v: { names: string }): Words => [
    `The file has settings that this LTX AIO does not know: ${v.names}.`,
    'They are left out. A newer LTX AIO may know them.',
  ],
  import_senseless: (v: { names: string }): Words => [
    `The file has settings that make no sense: ${v.names}.`,
    'The usual ones are used instead.',
  ],
  import_replaced: (v: { what: string }): Words => [v.what, 'The usual setting is used instead.'],
  made_with_missing: (v: { name: string; folder: string | null }): Words => [
    `This video was made with ${file(v.name)}, which is not here.`,
    v.folder
      ? `Put it into ComfyUI/models/${v.folder}, or choose another.`
      : 'Choose the file again, or another.',
  ],
  server_down: (): Words => [
    'ComfyUI does not answer.',
    'Start it again, or look at its console. Everything here is kept.',
  ],
  shim_refused: (v: { what: string; remedy: string }): Words => [v.what, v.remedy],
  server_refused: (v: { message: string }): Words => [
    `ComfyUI refused the run: ${v.message}`,
    'Change what it names, then generate again.',
  ],
  input_file_gone: (v: { name: string }): Words => [
    `${v.name} is no longer in ComfyUI's input folder.`,
    'Choose the file again.',
  ],
  run_failed: (v: { message: string }): Words => [
    `The run failed: ${v.message}`,
    'Try again; if it fails the same way, the words of ComfyUI below help whoever you ask.',
  ],
  no_video: (): Words => [
    'The run ended without a video.',
    'Generate again; if it happens again, look at ComfyUI’s console.',
  ],
  run_lost: (): Words => [
    'ComfyUI was restarted before this run was finished.',
    'Queue it again: the settings and the seed are kept.',
  ],
  run_removed: (): Words => [
    'This run was removed from ComfyUI’s queue or history, but not by this panel.',
    'Queue it again: the settings and the seed are kept.',
  ],
  run_unknown: (): Words => [
    'ComfyUI no longer knows this run: it was restarted or its queue was cleared.',
    'Queue it again: the settings and the seed are kept.',
  ],
} as const

type Catalogue = typeof catalogue
export type ProblemCode = keyof Catalogue
type Values<C extends ProblemCode> = Parameters<Catalogue[C]>[0]

export type ProblemExtras = Pick<
  Problem,
  'field' | 'stage' | 'error' | 'detail' | 'actions' | 'model'
>

export function problem<C extends ProblemCode>(
  code: C,
  ...[values, extras]: Values<C> extends undefined
    ? [values?: undefined, extras?: ProblemExtras]
    : [values: Values<C>, extras?: ProblemExtras]
): Problem {
  // the tuple above ties the values to the code; the catalogue's union of functions cannot
  const say = catalogue[code] as (values: Values<C> | undefined) => Words
  const [what, remedy] = say(values)
  return { code, what, remedy, ...extras }
}
