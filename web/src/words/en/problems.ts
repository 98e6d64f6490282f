import type { MediaKind } from '../../core/media.ts'
import { decimal } from '../language.ts'
import { type Made, madeIn } from '../made.ts'
import { bare, type Said, stated } from '../said.ts'
import { faults } from './faults.ts'
import { unreadable } from './unreadable.ts'
import { type UploadRefusal, uploadRefusals } from './uploads.ts'

const media = { image: 'an image', audio: 'a sound file', video: 'a video' }

/** Why a file's settings cannot be read, as the end of a sentence. */
const noSettings = {
  large: 'they are larger than 1 MB',
  other: 'they are not a request',
  mode: 'they name no mode that this LTX AIO knows',
}

function unreadableBy(cause: string | null): Said | undefined {
  const all: Readonly<Partial<Record<string, Said>>> = unreadable
  return cause === null ? undefined : all[cause]
}

/** Every failure that the core and the studio can name, besides those of downloads and of runs. */
export const problems = {
  prompt_empty: (): Said => ['The prompt is empty.', 'Write what should happen in the video.'],
  prompt_too_long: (v: { length: number; most: number }): Said => [
    `The prompt has ${v.length} characters; the text encoder was trained on about ${v.most} at most.`,
    `Shorten it by ${v.length - v.most} characters.`,
  ],
  media_missing: (v: { label: string; kind: MediaKind }): Said => [
    `${v.label} is missing.`,
    `Drop, paste or browse for ${media[v.kind]}.`,
  ],
  media_unreadable: (v: { name: string; reason: string; cause: string | null }): Said => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      'Choose another file, or open this one in the program that made it and export it again.',
    ]
    return [`${bare(v.name)} cannot be read: ${reason}`, remedy]
  },
  media_wrong_kind: (v: { name: string; is: MediaKind; needs: MediaKind }): Said => [
    `${bare(v.name)} is ${media[v.is]}, but this input takes ${media[v.needs]}.`,
    `Choose ${media[v.needs]}.`,
  ],
  media_too_large: (v: { name: string; megabytes: number; most: number }): Said => [
    `${v.name} has ${v.megabytes} MB; this ComfyUI takes uploads up to ${v.most} MB.`,
    `Use a smaller file, or start ComfyUI with --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`,
  ],
  upload_failed: (v: { name: string }): Said => [
    `${v.name} could not be uploaded.`,
    'Check that ComfyUI is running, then try again.',
  ],
  upload_refused: (v: { name: string; status: number; why: UploadRefusal }): Said => [
    `${v.name} could not be uploaded: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v: { name: string }): Said => [
    `${v.name} is still being uploaded.`,
    'Generate becomes available as soon as it has arrived.',
  ],
  audio_silent: (v: { name: string }): Said => [
    `${bare(v.name)} has no sound.`,
    'Choose a file with a sound track.',
  ],
  audio_start_late: (v: { start: number; seconds: number }): Said => [
    `The sound starts at ${stated(v.start)} s, but the file is only ${decimal(v.seconds, 2, 2)} s long.`,
    `Choose a start below ${decimal(v.seconds, 2, 2)} s.`,
  ],
  video_start_late: (v: { start: number; seconds: number }): Said => [
    `The video starts at ${stated(v.start)} s, but the file is only ${decimal(v.seconds, 2, 2)} s long.`,
    `Choose a start below ${decimal(v.seconds, 2, 2)} s.`,
  ],
  start_negative: (): Said => ['The start is before the beginning.', 'Use 0 or more seconds.'],
  video_silent: (v: { name: string }): Said => [
    `${bare(v.name)} has no sound to keep.`,
    'Choose generated sound, or a video with a sound track.',
  ],
  video_too_short: (v: { frames: number; least: number }): Said => [
    `The video has ${v.frames} frames from its start point on; at least ${v.least} are needed.`,
    'Choose a longer video or an earlier start.',
  ],
  video_fps_low: (v: { fps: number; least: number }): Said => [
    `The video has ${decimal(v.fps, 3)} frames per second; at least ${v.least} is needed.`,
    'Convert it to the usual 24 frames per second first, or choose another video.',
  ],
  video_fps_high: (v: { fps: number; most: number }): Said => [
    `The video has ${decimal(v.fps, 3)} frames per second; at most ${v.most} are possible.`,
    `Convert it to ${v.most} frames per second or fewer first.`,
  ],
  size_out_of_range: (v: { side: string; value: unknown; least: number; most: number }): Said => [
    `The ${v.side} ${stated(v.value)} is not possible.`,
    `Use ${v.least} to ${v.most} pixels.`,
  ],
  size_over_low_vram: (v: { width: number; height: number; to: string }): Said => [
    `${v.width}×${v.height} is more than low VRAM mode allows.`,
    `Use ${v.to}, or switch low VRAM off in Advanced.`,
  ],
  fit_undecided: (v: { name: string }): Said => [
    `${bare(v.name)} has another shape than the video.`,
    'Crop it to fill the frame, or fit it in with black bars.',
  ],
  picture_too_thin: (v: {
    name: string
    width: number
    height: number
    size: string
    to: string | null
  }): Said => [
    `${bare(v.name)} is ${v.width}×${v.height}: at ${v.size} less than one pixel of it would be left.`,
    v.to === null
      ? 'Choose another size, or a picture that is less long and thin.'
      : `Use ${v.to}, or a picture that is less long and thin.`,
  ],
  length_out_of_range: (v: {
    seconds: unknown
    frames: number
    least: number
    most: number
    fps: number
  }): Said => [
    `A length of ${stated(v.seconds)} s makes ${stated(v.frames)} frames; ${v.least} to ${v.most} are possible.`,
    `Use ${decimal(v.least / v.fps, 1, 1)} to ${decimal(v.most / v.fps, 1, 1)} s at ${v.fps} frames per second.`,
  ],
  fps_out_of_range: (v: { fps: unknown; least: number; most: number }): Said => [
    `${stated(v.fps)} frames per second are not possible.`,
    `Use a whole number from ${v.least} to ${v.most}.`,
  ],
  seed_out_of_range: (v: { seed: unknown }): Said => [
    `The seed ${stated(v.seed)} is not possible.`,
    'Use a whole number from 0 to 9007199254740992 (2^53), or roll the dice.',
  ],
  number_out_of_range: (v: {
    label: string
    value: unknown
    least: number
    most: number
    whole?: true
  }): Said => [
    `${v.label} ${stated(v.value)} is not possible.`,
    `Use ${v.whole ? 'a whole number from ' : ''}${stated(v.least)} to ${stated(v.most)}.`,
  ],
  preset_not_offered: (v: { preset: string; mode: string; offered: string }): Said => [
    `${v.mode} has no preset ${v.preset}.`,
    `Choose ${v.offered}.`,
  ],
  quality_needs_dev: (v: { checkpoint: string }): Said => [
    `${v.checkpoint} is a distilled checkpoint: guidance would spoil it.`,
    'Choose Balanced, or a dev checkpoint.',
  ],
  request_invalid: (v: { path: string; message: string }): Said => [
    `The request is not valid at ${v.path || 'its top level'}: ${v.message}.`,
    'Correct it; docs/prompt.md lists the fields of a request.',
  ],
  setting_idle: (v: { label: string; preset: string }): Said => [
    `${v.label} has no effect here: ${v.preset} runs distilled steps without guidance.`,
    'Leave it, or choose a preset that uses it.',
  ],
  fps_assumed: (v: { fps: number }): Said => [
    `The frame rate of the video is not known; ${v.fps} is assumed.`,
    'If it plays too fast or too slow, convert the video to that rate first. Scripts can state fps.',
  ],
  video_shortened: (v: { asked: number; frames: number }): Said => [
    `The video has fewer frames than asked for (${v.asked}); ${v.frames} will be made.`,
    'Choose a longer video or an earlier start to get more.',
  ],
  audio_short: (v: { seconds: number }): Said => [
    `The sound ends after ${decimal(v.seconds, 2, 2)} s; the rest of the video is silent.`,
    'Set the length to automatic to end with the sound.',
  ],
  sound_no_decoder: (v: { name: string }): Said => [
    `ComfyUI has no decoder for the sound of ${bare(v.name)}.`,
    'Convert its sound to AAC, or save it as WAV.',
  ],
  sound_fatal: (v: { name: string; channels: number }): Said => [
    `${bare(v.name)} has ${v.channels} sound channels: loading it would end ComfyUI.`,
    'Mix its sound down to stereo first.',
  ],
  sound_depth: (v: { name: string }): Said => [
    `ComfyUI cannot load the samples of ${bare(v.name)}: they have 8 bits or another unusual depth.`,
    'Save the sound with 16 bits.',
  ],
  sound_channels: (v: { name: string; channels: number }): Said => [
    `${bare(v.name)} has ${v.channels} sound channels, which ComfyUI cannot save with a video.`,
    'Mix its sound down to stereo first.',
  ],
  sound_rate: (v: { name: string; rate: number }): Said => [
    `${bare(v.name)} has ${decimal(v.rate / 1000)} kHz, which ComfyUI cannot save with a video.`,
    'Save the sound with 48 kHz.',
  ],
  sound_too_long: (v: { name: string; minutes: number; gigabytes: number }): Said => [
    `${bare(v.name)} has ${decimal(v.minutes, 0)} minutes of sound; ComfyUI would need ${decimal(v.gigabytes, 0)} GB of memory to load it.`,
    'Cut out the part that you need.',
  ],
  sound_front_only: (v: { name: string; channels: number }): Said => [
    `The model hears only the two front channels of ${bare(v.name)}, which has ${v.channels}.`,
    'If the voices are in the centre, mix the sound down to stereo first.',
  ],
  sound_early: (v: { name: string; seconds: number }): Said => [
    `The sound of ${bare(v.name)} begins ${decimal(v.seconds, 2)} s after the start; ComfyUI plays it from the first frame on.`,
    'Start the video where its sound begins, or convert it first.',
  ],
  animation_too_long: (v: { name: string; frames: number; gigabytes: number }): Said => [
    `${bare(v.name)} is animated: ComfyUI would need ${decimal(v.gigabytes, 0)} GB of memory for its ${v.frames} frames.`,
    'Save the frame that you want as a picture of its own.',
  ],
  picture_animated: (v: { name: string; frames: number }): Said => [
    `${bare(v.name)} is animated; the first of its ${v.frames} frames is used.`,
    'For another one, save that frame as a picture of its own.',
  ],
  pixels_squeezed: (v: { name: string; width: number; height: number; shown: number }): Said => [
    `${bare(v.name)} is shown as ${v.shown}×${v.height}, but ComfyUI reads its ${v.width}×${v.height} pixels as squares: everything will look squeezed.`,
    'Convert it to square pixels first.',
  ],
  video_sparse: (v: { start: number; least: number }): Said => [
    `From ${decimal(v.start)} s on, the video has fewer than ${v.least} frames in the time that they should take.`,
    'Start it elsewhere, or convert it to a constant frame rate.',
  ],
  video_unseekable: (): Said => [
    'The video has no index, so ComfyUI cannot begin in the middle of it.',
    'Start it at 0 s, or convert it to MP4.',
  ],
  video_uneven: (v: { shown: number; made: number }): Said => [
    `The frames of this video come at uneven times: ${decimal(v.shown, 1, 1)} s of it become ${decimal(v.made, 1, 1)} s, so movement and sound part.`,
    'Convert it to a constant frame rate first.',
  ],
  audio_cut: (v: { from: number; to: number; out: number }): Said => [
    `The video uses the sound from ${decimal(v.from, 2)} to ${decimal(v.to, 2)} s; the ${decimal(v.out, 2)} s after that are left out.`,
    'Use the whole sound, or choose another start.',
  ],
  audio_over_most: (v: { from: number; to: number; out: number }): Said => [
    `The sound is longer than a video can be: it is used from ${decimal(v.from, 2)} to ${decimal(v.to, 2)} s, and the ${decimal(v.out, 2)} s after that are left out.`,
    'Choose another start for another part.',
  ],
  node_missing: (v: { classes: string; pack: string | null }): Said => [
    `This ComfyUI does not have the node ${v.classes}.`,
    v.pack
      ? `Install ${v.pack} with ComfyUI Manager and restart ComfyUI.`
      : 'Update ComfyUI: version 0.27 or later is needed.',
  ],
  model_missing: (v: { file: string; folder: string }): Said => [
    `The model ${v.file} is not there.`,
    `Put it into ComfyUI/models/${v.folder} (any sub-folder will do).`,
  ],
  model_broken: (v: { file: string; folder: string; fault: string }): Said => [
    `The model ${v.file} is damaged: ${faults.is(v.fault)}.`,
    `Delete it from ComfyUI/models/${v.folder} and download it again.`,
  ],
  model_misplaced: (v: { file: string; folder: string; found: string }): Said => [
    `The model ${v.file} lies in ${v.found}, where ComfyUI does not look for it.`,
    `Move it to ComfyUI/models/${v.folder}.`,
  ],
  option_missing: (v: { input: string; value: unknown; options: string }): Said => [
    `This ComfyUI does not offer ${stated(v.value)} for ${v.input}.`,
    v.options ? `It offers ${v.options}.` : 'It offers nothing there.',
  ],
  /** Its list is too long for ComfyUI to send. */
  option_refused: (v: { input: string; value: string }): Said => [
    `This ComfyUI does not offer ${v.value} for ${v.input}.`,
    'Choose another, or update LTX AIO in ComfyUI Manager.',
  ],
  value_out_of_limits: (v: {
    input: string
    value: number
    min: number | null
    max: number | null
  }): Said => [
    `${v.input} ${stated(v.value)} is outside of what this ComfyUI allows.`,
    v.min !== null && v.max !== null
      ? `Use ${stated(v.min)} to ${stated(v.max)}.`
      : v.min !== null
        ? `Use at least ${stated(v.min)}.`
        : `Use at most ${stated(v.max)}.`,
  ],
  input_unknown: (v: { node: string; input: string }): Said => [
    `This ComfyUI asks for ${v.input} in ${v.node}, which LTX AIO does not know.`,
    'Update LTX AIO in ComfyUI Manager.',
  ],
  input_refused: (v: { node: string; input: string; value: string }): Said => [
    `ComfyUI does not take ${v.value} for ${v.input} in ${v.node}.`,
    'Change that setting, or update LTX AIO in ComfyUI Manager.',
  ],
  link_refused: (v: { node: string; input: string }): Said => [
    `This ComfyUI wants something else for ${v.input} in ${v.node} than LTX AIO connects there.`,
    'Update LTX AIO in ComfyUI Manager.',
  ],
  import_unreadable: (v: { reason: keyof typeof noSettings | 'none' }): Said => [
    v.reason === 'none'
      ? 'This video was not made with LTX AIO.'
      : `The settings in this file cannot be read: ${noSettings[v.reason]}.`,
    'Use a video as LTX AIO saved it: other programs drop or change what it wrote into the file.',
  ],
  import_unknown: (v: { names: string }): Said => [
    `The file has settings that this LTX AIO does not know: ${v.names}.`,
    'They are left out. A newer LTX AIO may know them.',
  ],
  import_senseless: (v: { names: string }): Said => [
    `The file has settings that make no sense: ${v.names}.`,
    'The usual ones are used instead.',
  ],
  import_replaced: (v: { what: string }): Said => [v.what, 'The usual setting is used instead.'],
  made_with_missing: (v: { name: string; folder: string | null }): Said => [
    `This video was made with ${bare(v.name)}, which is not here.`,
    v.folder
      ? `Put it into ComfyUI/models/${v.folder}, or choose another.`
      : 'Choose the file again, or another.',
  ],
  /** Refused by what stands between the panel and ComfyUI, or by ComfyUI without a reason. */
  prompt_blocked: (v: { status: number }): Said => [
    `The run was refused before ComfyUI looked at it (HTTP ${v.status}).`,
    v.status === 413
      ? 'Raise the limit for requests in the proxy in front of ComfyUI (nginx: client_max_body_size), then queue it again.'
      : 'Check the proxy, firewall or login in front of ComfyUI, then queue it again.',
  ],
  prompt_crashed: (): Said => [
    'ComfyUI, or one of its node packs, failed while it checked this run.',
    'Its console says why. Queue it again once that is mended.',
  ],
  records_not_kept: (v: {
    status: number | null
    copied: boolean
    why: 'proxy' | 'size' | 'disk' | 'login' | 'other'
  }): Said => [
    `ComfyUI does not keep the record of your runs${v.status === null ? '' : ` (HTTP ${v.status})`}: ${
      v.copied ? 'it is in this browser only.' : 'it is lost when this page is left.'
    }`,
    {
      proxy: 'Let the proxy in front of ComfyUI pass addresses with %2F on as they are.',
      size: 'Raise the limit for requests in the proxy in front of ComfyUI (nginx: client_max_body_size).',
      disk: 'Check that ComfyUI may write to its user folder and that its disk has room.',
      login: 'Reload the page; if that doesn’t help, check the login in front of ComfyUI.',
      other: 'It is tried again every half minute.',
    }[v.why],
  ],
  record_unreadable: (): Said => [
    'What went wrong in this run can’t be read: its record is damaged.',
    'The settings are kept: use them, or queue the run again.',
  ],
  server_down: (): Said => [
    'ComfyUI does not answer.',
    'Start it again, or look at its console. Everything here is kept.',
  ],
  /** In the server's own words, which are English. */
  shim_refused: (v: { code: string; what: string; remedy: string; address: string }): Said => [
    v.what,
    v.remedy,
  ],
  shim_blocked: (v: { status: number }): Said => [
    `Something other than LTX AIO answered in its place (HTTP ${v.status}).`,
    'Sign in again if this page wants that. Otherwise look at the proxy in front of ComfyUI: it must let requests to /api/ltx_aio through.',
  ],
  output_linked: (v: { folder: string }): Said => [
    `A link leads from output/${v.folder} out of ComfyUI’s output folder, and this ComfyUI saves nothing there.`,
    'Replace the link by a folder, or start ComfyUI with --output-directory and the folder that you want.',
  ],
  output_kept: (v: { folder: string }): Said => [
    'The file was not deleted: LTX AIO’s server part does not answer.',
    `Delete it in ComfyUI’s folder output/${v.folder}.`,
  ],
  server_refused: (v: { message: string }): Said => [
    `ComfyUI refused the run: ${v.message}`,
    'Change what it names, then generate again.',
  ],
  input_file_gone: (v: { name: string }): Said => [
    `${v.name} is no longer in ComfyUI's input folder.`,
    'Choose the file again.',
  ],
  run_failed: (v: { message: string | null }): Said => [
    `The run failed: ${v.message ?? 'no reason given'}`,
    'Try again; if it fails the same way, the words of ComfyUI below help whoever you ask.',
  ],
  no_video: (): Said => [
    'The run ended without a video.',
    'Generate again; if it happens again, look at ComfyUI’s console.',
  ],
  made_otherwise: (v: { made: Made; announced: Made; fromVideo: boolean }): Said => [
    `Not as announced: this video has ${madeIn(v.made, 'frame', 'frames')}; announced were ${madeIn(v.announced, 'frame', 'frames')}.`,
    v.fromVideo
      ? 'Convert the source video to a constant frame rate, then try again.'
      : 'Try again; if it comes out the same, look at ComfyUI’s console.',
  ],
  run_lost: (): Said => [
    'ComfyUI was restarted before this run was finished.',
    'Try again: the settings and the seed are kept.',
  ],
  run_stopped: (): Said => [
    'ComfyUI stopped while this run was under way.',
    'Look at ComfyUI’s console first: if this run was the cause, running it again may stop ComfyUI again.',
  ],
  run_removed: (): Said => [
    'This run was removed from ComfyUI’s queue or history, but not by this panel.',
    'Try again: the settings and the seed are kept.',
  ],
  run_unknown: (): Said => [
    'ComfyUI no longer knows this run: it was restarted or its queue was cleared.',
    'Try again: the settings and the seed are kept.',
  ],
}
