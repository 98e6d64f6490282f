import type { Made } from '../numbers.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, madeIn, stated } from './numbers.ts'
import { unreadable } from './unreadable.ts'
import { type UploadRefusal, uploadRefusals } from './uploads.ts'

type MediaKind = keyof typeof media

const media = { image: 'an image', audio: 'an audio file', video: 'a video' }

/** Why a file's settings can't be read, as the end of a sentence. */
const noSettings = {
  large: 'they are larger than 1 MB',
  other: 'they are not the settings of a run',
  mode: 'they are for a mode that this version of LTX AIO doesn’t have',
}

/** Why a file isn't imported. */
const noPresets = {
  large: ['This file is too large for presets.', 'Choose a file that LTX AIO exported.'],
  damaged: ['The presets in this file are damaged.', 'Export them again where they came from.'],
  foreign: ['This file has no presets of LTX AIO.', 'Choose a file that LTX AIO exported.'],
  newer: [
    'A newer version of LTX AIO exported this file.',
    'Update LTX AIO, then import it again.',
  ],
} satisfies Record<string, Message>

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

const another = 'Choose another file in Advanced, or download one in Models.'

/** Every problem that has a code, except those of downloads and of failed runs. */
export const problems = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: (): Message => ['The prompt is empty.', 'Describe what happens in the video.'],
  prompt_too_long: (v: { length: number; max: number }): Message => [
    `The prompt has ${v.length} characters; the text encoder was trained on at most about ${v.max}.`,
    `Shorten it by ${v.length - v.max} characters.`,
  ],
  media_missing: (v: { label: string; kind: MediaKind }): Message => [
    `${v.label} is missing.`,
    `Drop, paste or browse for ${media[v.kind]}.`,
  ],
  media_unreadable: (v: { name: string; reason: string; cause: string | null }): Message => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      'Choose another file, or open this one in the program that made it and export it again.',
    ]
    return [`${bare(v.name)} can’t be read: ${reason}`, remedy]
  },
  media_wrong_kind: (v: { name: string; is: MediaKind; needs: MediaKind }): Message => [
    `This input takes ${media[v.needs]}; ${bare(v.name)} is ${media[v.is]}.`,
    `Choose ${media[v.needs]}.`,
  ],
  media_too_large: (v: { name: string; megabytes: number; max: number }): Message => [
    `${v.name} is ${v.megabytes} MB; this ComfyUI accepts uploads of up to ${v.max} MB.`,
    `Use a smaller file, or start ComfyUI with --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`,
  ],
  upload_failed: (v: { name: string }): Message => [
    `${v.name} could not be uploaded.`,
    'Check that ComfyUI is running, then try again.',
  ],
  upload_refused: (v: { name: string; status: number; why: UploadRefusal }): Message => [
    `${v.name} could not be uploaded: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v: { name: string }): Message => [
    `${v.name} is still uploading.`,
    'You can generate as soon as it is done.',
  ],
  audio_silent: (v: { name: string }): Message => [
    `${bare(v.name)} has no sound.`,
    'Choose a file with an audio track.',
  ],
  audio_start_late: (v: { start: number; seconds: number }): Message => [
    `The audio starts at ${stated(v.start)} s, but the file is only ${decimal(v.seconds, 2, 2)} s long.`,
    `Choose a start below ${decimal(v.seconds, 2, 2)} s.`,
  ],
  video_start_late: (v: { start: number; seconds: number }): Message => [
    `The video starts at ${stated(v.start)} s, but the file is only ${decimal(v.seconds, 2, 2)} s long.`,
    `Choose a start below ${decimal(v.seconds, 2, 2)} s.`,
  ],
  start_negative: (): Message => ['The start time can’t be negative.', 'Use 0 s or more.'],
  video_silent: (v: { name: string }): Message => [
    `${bare(v.name)} has no sound to keep.`,
    'Choose generated sound, or a video with an audio track.',
  ],
  video_too_short: (v: { frames: number; min: number }): Message => [
    `The video has ${v.frames} frames after its start time; at least ${v.min} are needed.`,
    'Choose a longer video or an earlier start.',
  ],
  video_fps_low: (v: { fps: number; min: number }): Message => [
    `The video has ${decimal(v.fps, 3)} frames per second; at least ${v.min} is needed.`,
    'Convert it to 24 frames per second first, or choose another video.',
  ],
  video_fps_high: (v: { fps: number; max: number }): Message => [
    `The video has ${decimal(v.fps, 3)} frames per second; at most ${v.max} are supported.`,
    `Convert it to ${v.max} frames per second or fewer first.`,
  ],
  size_out_of_range: (v: { side: string; value: unknown; min: number; max: number }): Message => [
    `A ${v.side} of ${stated(v.value)} pixels isn’t supported.`,
    `Use ${v.min} to ${v.max} pixels.`,
  ],
  size_over_low_vram: (v: { width: number; height: number; to: string }): Message => [
    `${v.width}×${v.height} is larger than low VRAM allows.`,
    `Use ${v.to}, or turn off low VRAM in Advanced.`,
  ],
  picture_too_thin: (v: {
    name: string
    width: number
    height: number
    size: string
    to: string | null
  }): Message => [
    `${bare(v.name)} is ${v.width}×${v.height}: less than one pixel of it would be left at ${v.size}.`,
    v.to === null
      ? 'Choose another size, or an image that is less long and thin.'
      : `Use ${v.to}, or an image that is less long and thin.`,
  ],
  length_out_of_range: (v: {
    seconds: unknown
    frames: number
    min: number
    max: number
    fps: number
  }): Message => [
    `A length of ${stated(v.seconds)} s is ${stated(v.frames)} frames; ${v.min} to ${v.max} are supported.`,
    `Use ${decimal(v.min / v.fps, 1, 1)} to ${decimal(v.max / v.fps, 1, 1)} s at ${v.fps} frames per second.`,
  ],
  fps_out_of_range: (v: { fps: unknown; min: number; max: number }): Message => [
    `${stated(v.fps)} frames per second isn’t supported.`,
    `Use a whole number from ${v.min} to ${v.max}.`,
  ],
  seed_out_of_range: (v: { seed: unknown }): Message => [
    `The seed can’t be ${stated(v.seed)}.`,
    'Use a whole number from 0 to 9007199254740992 (2^53), or roll a new seed.',
  ],
  number_out_of_range: (v: {
    label: string
    value: unknown
    min: number
    max: number
    whole?: true
  }): Message => [
    `${v.label} can’t be ${stated(v.value)}.`,
    `Use ${v.whole ? 'a whole number from ' : ''}${stated(v.min)} to ${stated(v.max)}.`,
  ],
  preset_not_offered: (v: { preset: string; mode: string; offered: string }): Message => [
    `${v.mode} has no preset ${v.preset}.`,
    `Choose ${v.offered}.`,
  ],
  quality_needs_dev: (v: { checkpoint: string; preset: string }): Message => [
    `${v.checkpoint} is a distilled checkpoint, which doesn’t work with guidance.`,
    `Choose ${v.preset}, or a dev checkpoint.`,
  ],
  request_invalid: (v: { path: string; message: string }): Message => [
    `The request is invalid at ${v.path || 'its top level'}: ${v.message}.`,
    'Correct it; docs/prompt.md lists the fields of a request.',
  ],
  setting_idle: (v: { label: string; preset: string }): Message => [
    `${v.label} has no effect here: ${v.preset} runs distilled steps without guidance.`,
    'Ignore it, or choose a preset that uses it.',
  ],
  fps_assumed: (v: { fps: number }): Message => [
    `The frame rate of the video is unknown; ${v.fps} is assumed.`,
    'If it plays too fast or too slow, convert the video to that rate first.',
  ],
  video_shortened: (v: { asked: number; frames: number }): Message => [
    `The video has fewer frames than the length asks for (${v.asked}); the result will have ${v.frames}.`,
    'For more, choose a longer video or an earlier start.',
  ],
  audio_short: (v: { seconds: number }): Message => [
    `The audio ends after ${decimal(v.seconds, 2, 2)} s; the rest of the video will be silent.`,
    'Set the length to automatic to end with the audio.',
  ],
  sound_no_decoder: (v: { name: string }): Message => [
    `ComfyUI has no decoder for the sound of ${bare(v.name)}.`,
    'Convert the sound to AAC, or save it as WAV.',
  ],
  sound_fatal: (v: { name: string; channels: number }): Message => [
    `${bare(v.name)} has ${v.channels} audio channels: loading it would crash ComfyUI.`,
    'Mix it down to stereo first.',
  ],
  sound_depth: (v: { name: string }): Message => [
    `ComfyUI can’t load the sound of ${bare(v.name)}: it has 8 bits per sample, or another unusual bit depth.`,
    'Convert the sound to 16 bits.',
  ],
  sound_channels: (v: { name: string; channels: number }): Message => [
    `${bare(v.name)} has ${v.channels} audio channels, which ComfyUI can’t save in a video.`,
    'Mix it down to stereo first.',
  ],
  sound_rate: (v: { name: string; rate: number }): Message => [
    `${bare(v.name)} has a sample rate of ${decimal(v.rate / 1000)} kHz, which ComfyUI can’t save in a video.`,
    'Convert the sound to 48 kHz.',
  ],
  sound_too_long: (v: { name: string; minutes: number; gigabytes: number }): Message => [
    `${bare(v.name)} has ${decimal(v.minutes, 0)} minutes of sound; ComfyUI would need ${decimal(v.gigabytes, 0)} GB of memory to load it.`,
    'Cut out the part you need.',
  ],
  sound_front_only: (v: { name: string; channels: number }): Message => [
    `The model uses only the two front channels of ${bare(v.name)}, which has ${v.channels}.`,
    'If the voices are in the centre channel, mix it down to stereo first.',
  ],
  sound_early: (v: { name: string; seconds: number }): Message => [
    `The sound of ${bare(v.name)} begins ${decimal(v.seconds, 2)} s after the start time; ComfyUI will play it from the first frame.`,
    'Start the video where its sound begins, or convert it first.',
  ],
  animation_too_long: (v: { name: string; frames: number; gigabytes: number }): Message => [
    `${bare(v.name)} is animated: ComfyUI would need ${decimal(v.gigabytes, 0)} GB of memory for its ${v.frames} frames.`,
    'Save the frame you want as an image.',
  ],
  picture_animated: (v: { name: string; frames: number }): Message => [
    `${bare(v.name)} is animated; the first of its ${v.frames} frames is used.`,
    'To use another frame, save it as an image.',
  ],
  pixels_squeezed: (v: { name: string; width: number; height: number; shown: number }): Message => [
    `${bare(v.name)} plays at ${v.shown}×${v.height}, but ComfyUI reads it as ${v.width}×${v.height} square pixels: everything will look squeezed.`,
    'Convert it to square pixels first.',
  ],
  video_sparse: (v: { start: number; min: number }): Message => [
    `After ${decimal(v.start)} s, the video has fewer than ${v.min} frames in the time they should take.`,
    'Start it elsewhere, or convert it to a constant frame rate.',
  ],
  video_unseekable: (): Message => [
    'The video has no index, so ComfyUI can’t start in the middle of it.',
    'Start it at 0 s, or convert it to MP4.',
  ],
  video_uneven: (v: { shown: number; made: number }): Message => [
    `This video has a variable frame rate: ${decimal(v.shown, 1, 1)} s of it become ${decimal(v.made, 1, 1)} s, so motion and sound drift apart.`,
    'Convert it to a constant frame rate first.',
  ],
  audio_cut: (v: { from: number; to: number; out: number }): Message => [
    `The video uses the audio from ${decimal(v.from, 2)} to ${decimal(v.to, 2)} s; the last ${decimal(v.out, 2)} s are left out.`,
    'Use all of the audio, or choose another start.',
  ],
  part_without_frame: (): Message => [
    'The last frame of the part before this one could not be read.',
    'Generate the part before it again, or use its last frame as the image of this run.',
  ],
  audio_over_most: (v: { from: number; to: number; out: number }): Message => [
    `The audio is longer than a video can be: it is used from ${decimal(v.from, 2)} to ${decimal(v.to, 2)} s, and the last ${decimal(v.out, 2)} s are left out.`,
    'Use all of it in parts, made one after the other, or choose another start.',
  ],
  voice_start_late: (v: { start: number; seconds: number }): Message => [
    `The voice sample is ${decimal(v.seconds, 1)} s long, but should start at ${decimal(v.start, 1)} s.`,
    'Choose an earlier start.',
  ],
  references_too_many: (v: { count: number; max: number }): Message => [
    `There are ${v.count} reference images; ${v.max} fit on a sheet.`,
    'Remove some.',
  ],
  sheet_missing: (): Message => [
    'The sheet doesn’t show these reference images at this size yet.',
    'Wait a moment. In a request, leave out the references and give the sheet alone.',
  ],
  node_missing: (v: {
    classes: string
    pack: string | null
    /** the ComfyUI that first had it */
    since: string | null
    /** the setting that needs it */
    setting: string | null
  }): Message => [
    `This ComfyUI doesn’t have the node ${v.classes}.`,
    v.pack
      ? `Install ${v.pack} with ComfyUI Manager and restart ComfyUI.`
      : `Update ComfyUI to ${v.since ?? '0.27'} or later${v.setting === null ? '' : `, or turn off ${v.setting}`}.`,
  ],
  model_missing: (v: { file: string; folder: string }): Message => [
    `The model file ${v.file} is missing.`,
    `Put it in ComfyUI/models/${v.folder} or any of its subfolders.`,
  ],
  model_broken: (v: { file: string; folder: string; fault: string }): Message => [
    `The model file ${v.file} is damaged: ${faults.is(v.fault)}.`,
    `Delete it from ComfyUI/models/${v.folder} and download it again.`,
  ],
  /** A file of another generation. */
  model_mixed: (v: {
    file: string
    of: readonly string[]
    family: string
    instead: string | null
  }): Message => [
    v.of.length > 0
      ? `${v.file} is for ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(v.of)}, and doesn’t work with ${v.family}.`
      : `${v.file} wasn’t made for ${v.family}.`,
    v.instead === null ? another : `Use ${v.instead}.`,
  ],
  /** A file of another kind. */
  lora_mixed: (v: { file: string; of: readonly string[]; family: string }): Message => [
    `${v.file} was made for another LTX, ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(v.of)}, and doesn’t work with ${v.family}.`,
    `Switch it off, and choose a LoRA for ${v.family}.`,
  ],
  lora_unfit: (v: { file: string; kind: string | null; family: string }): Message => [
    v.kind === null
      ? `${v.file} is a LoRA for another model, so it has no effect on ${v.family}.`
      : `${v.file} is ${v.kind}, so it can’t be used as a LoRA.`,
    `Switch it off, and choose a LoRA for ${v.family}.`,
  ],
  model_unfit: (v: {
    file: string
    kind: string
    role: string
    instead: string | null
  }): Message => [
    `${v.file} is ${v.kind}, so it can’t be used as “${v.role}”.`,
    v.instead === null ? another : `Use ${v.instead}.`,
  ],
  model_misplaced: (v: { file: string; folder: string; found: string }): Message => [
    `The model file ${v.file} is in ${v.found}, where ComfyUI doesn’t look for it.`,
    `Move it to ComfyUI/models/${v.folder}.`,
  ],
  option_missing: (v: { input: string; value: unknown; options: string }): Message => [
    `This ComfyUI doesn’t offer ${stated(v.value)} for ${v.input}.`,
    v.options ? `Choose one of these: ${v.options}.` : 'It has no options for it.',
  ],
  /** The list of options is too long for ComfyUI to send. */
  option_refused: (v: { input: string; value: string }): Message => [
    `This ComfyUI doesn’t offer ${v.value} for ${v.input}.`,
    'Choose another option, or update LTX AIO in ComfyUI Manager.',
  ],
  value_out_of_limits: (v: {
    input: string
    value: number
    min: number | null
    max: number | null
  }): Message => [
    `${v.input} can’t be ${stated(v.value)} in this ComfyUI.`,
    v.min !== null && v.max !== null
      ? `Use ${stated(v.min)} to ${stated(v.max)}.`
      : v.min !== null
        ? `Use at least ${stated(v.min)}.`
        : `Use at most ${stated(v.max)}.`,
  ],
  input_unknown: (v: { node: string; input: string }): Message => [
    `${v.node} requires ${v.input} in this ComfyUI, which LTX AIO doesn’t know.`,
    'Update LTX AIO in ComfyUI Manager.',
  ],
  input_refused: (v: { node: string; input: string; value: string }): Message => [
    `ComfyUI doesn’t accept ${v.value} for ${v.input} in ${v.node}.`,
    'Change that setting, or update LTX AIO in ComfyUI Manager.',
  ],
  link_refused: (v: { node: string; input: string }): Message => [
    `${v.node} expects a different type for ${v.input} in this ComfyUI than LTX AIO connects.`,
    'Update LTX AIO in ComfyUI Manager.',
  ],
  import_unreadable: (v: { reason: keyof typeof noSettings | 'none' }): Message => [
    v.reason === 'none'
      ? 'This video was not made with LTX AIO.'
      : `The settings in this file can’t be read: ${noSettings[v.reason]}.`,
    'Use the original video that LTX AIO saved: other programs remove or change the settings inside.',
  ],
  import_unknown: (v: { names: string }): Message => [
    `The file has settings that this version of LTX AIO doesn’t know: ${v.names}.`,
    'They are ignored. Update LTX AIO to use them.',
  ],
  import_senseless: (v: { names: string }): Message => [
    `The file has invalid settings: ${v.names}.`,
    'The defaults are used instead.',
  ],
  import_replaced: (v: { what: string }): Message => [v.what, 'The default is used instead.'],
  made_with_missing: (v: { name: string; folder: string | null }): Message => [
    `This video was made with ${bare(v.name)}, which is missing here.`,
    v.folder
      ? `Put it in ComfyUI/models/${v.folder}, or choose another file.`
      : 'Choose the file again, or another one.',
  ],
  preset_lacks: (v: { name: string; folder: string }): Message => [
    `${bare(v.name)} is missing here, so the preset leaves it out.`,
    `Put it in ComfyUI/models/${v.folder}, then use the preset again.`,
  ],
  presets_refused: (v: { reason: keyof typeof noPresets }): Message => noPresets[v.reason],
  preset_unreadable: (): Message => [
    'One preset in the file can’t be read.',
    'The others are imported.',
  ],
  preset_senseless: (v: { name: string; fields: string }): Message => [
    `${v.name} has settings that this version can’t use: ${v.fields}.`,
    'The rest of it is imported.',
  ],
  /** Blocked by a proxy in front of ComfyUI, or refused by ComfyUI without a reason. */
  prompt_blocked: (v: { status: number }): Message => [
    `The run was refused before ComfyUI checked it (HTTP ${v.status}).`,
    v.status === 413
      ? 'Raise the request size limit of the proxy in front of ComfyUI (nginx: client_max_body_size), then try again.'
      : 'Check the proxy, firewall or login in front of ComfyUI, then try again.',
  ],
  prompt_crashed: (): Message => [
    'ComfyUI or one of its node packs crashed while checking this run.',
    'Check its console for the reason, fix it, then try again.',
  ],
  records_not_kept: (v: {
    status: number | null
    copied: boolean
    why: 'proxy' | 'size' | 'disk' | 'login' | 'other'
  }): Message => [
    `ComfyUI can’t save your runs${v.status === null ? '' : ` (HTTP ${v.status})`}: ${
      v.copied ? 'they are only in this browser.' : 'they will be lost when you leave this page.'
    }`,
    {
      proxy: 'Set up the proxy in front of ComfyUI to pass on addresses with %2F unchanged.',
      size: 'Raise the request size limit of the proxy in front of ComfyUI (nginx: client_max_body_size).',
      disk: 'Check that ComfyUI can write to its user folder and that the disk isn’t full.',
      login: 'Reload the page; if that doesn’t help, check the login in front of ComfyUI.',
      other: 'LTX AIO retries every 30 s.',
    }[v.why],
  ],
  record_unreadable: (): Message => [
    'The reason this run failed can’t be read: its record is damaged.',
    'The settings are kept: use them, or try again.',
  ],
  family_needs_comfyui: (v: { family: string; needs: string; has: string }): Message => [
    `${v.family} needs ComfyUI ${v.needs} or newer. This is ${v.has}.`,
    'Update ComfyUI, then reload this page.',
  ],
  server_down: (): Message => [
    'ComfyUI isn’t responding.',
    'Restart it, or check its console. Everything here is kept.',
  ],
  /** In the server's own words, in English. */
  shim_refused: (v: { code: string; what: string; remedy: string; address: string }): Message => [
    v.what,
    v.remedy,
  ],
  shim_blocked: (v: { status: number }): Message => [
    `Something else answered instead of LTX AIO (HTTP ${v.status}).`,
    'Sign in again if this page requires a login. Otherwise check the proxy in front of ComfyUI: it must pass on requests to /api/ltx_aio.',
  ],
  output_linked: (v: { folder: string }): Message => [
    `The folder output/${v.folder} is a link out of ComfyUI’s output folder, and this ComfyUI won’t save there.`,
    'Replace the link with a folder, or start ComfyUI with --output-directory and the folder you want.',
  ],
  output_kept: (v: { folder: string }): Message => [
    'The file was not deleted: LTX AIO’s backend isn’t responding.',
    `Delete it from ComfyUI’s folder output/${v.folder}.`,
  ],
  server_refused: (v: { message: string }): Message => [
    `ComfyUI refused the run: ${v.message}`,
    'Fix what the message says, then generate again.',
  ],
  input_file_gone: (v: { name: string }): Message => [
    `${v.name} is no longer in ComfyUI’s input folder.`,
    'Choose the file again.',
  ],
  run_failed: (v: { message: string | null }): Message => [
    `The run failed: ${v.message ?? 'no reason given'}`,
    'Try again. If it fails the same way, include ComfyUI’s message below when you ask for help.',
  ],
  no_video: (): Message => [
    'The run ended without a video.',
    'Try again. If it happens again, check ComfyUI’s console.',
  ],
  made_otherwise: (v: { made: Made; announced: Made; fromVideo: boolean }): Message => [
    `Not what was expected: this video has ${madeIn(v.made, 'frame', 'frames')} instead of ${madeIn(v.announced, 'frame', 'frames')}.`,
    v.fromVideo
      ? 'Convert the source video to a constant frame rate, then try again.'
      : 'Try again. If the result is the same, check ComfyUI’s console.',
  ],
  run_lost: (): Message => [
    'ComfyUI was restarted before this run finished.',
    'Try again: the settings and seed are kept.',
  ],
  writing_lost: (): Message => [
    'ComfyUI no longer has this request: it was restarted, or someone removed it.',
    'Enhance again. Your prompt is unchanged.',
  ],
  run_stopped: (): Message => [
    'ComfyUI stopped during this run.',
    'Check ComfyUI’s console first: if this run was the cause, trying again may stop ComfyUI again.',
  ],
  run_removed: (): Message => [
    'Something other than this panel removed this run from ComfyUI’s queue or history.',
    'Try again: the settings and seed are kept.',
  ],
  run_over_limit: (v: { limit: string }): Message => [
    `Stopped by the owner’s limit of ${v.limit} for one run.`,
    'Make it shorter or smaller, or make a draft. What ComfyUI had saved by then is kept.',
  ],
  estimate_over_limit: (v: { limit: string; time: string }): Message => [
    `This run would take ${v.time}; the owner of this server allows ${v.limit}.`,
    'Choose a shorter length, a smaller size or another preset.',
  ],
  mode_not_offered: (v: { mode: string }): Message => [
    `The owner of this server doesn’t offer ${v.mode}.`,
    'Choose another mode.',
  ],
  preset_limited: (v: { preset: string; mode: string }): Message => [
    `The owner of this server doesn’t offer ${v.preset} in ${v.mode}.`,
    'Choose another preset.',
  ],
  run_unknown: (): Message => [
    'ComfyUI no longer knows this run: it was restarted, or its queue was cleared.',
    'Try again: the settings and seed are kept.',
  ],
  ...listProblems,
}
