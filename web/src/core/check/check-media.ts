import { words } from '../../words/index.ts'
import type { Form, FormField, MediaField } from '../form/form.ts'
import {
  type FactsByName,
  heardSound,
  keptSound,
  type MediaFacts,
  type MediaKind,
  type SoundFacts,
  type VideoFacts,
} from '../form/media.ts'
import type { MediaInput, Mode } from '../family/mode.ts'
import { type Action, type Problem, problem } from '../problem/problem.ts'

/** What SaveVideo's AAC supports, found by trial (ComfyUI 0.27 and 0.33). */
const savedChannels = [1, 2, 6]
/** What AudioConcat joins with generated sound. */
const joinedChannels = [1, 2]
const savedRates = [44100, 48000, 64000, 88200, 96000]
/** The graphs resample lower rates to this. */
const raisedTo = 44100

/** Bytes that a loader may use for a file that it reads whole. */
const maxBytes = 4e9
const float = 4

/** Problems of an input's file. */
export function checkMedia(form: Form, input: MediaInput, facts: FactsByName): Problem[] {
  const { field, kind, whole, span, keepsSound } = input
  const name = form[field]
  if (!name) {
    const { label } = words().inputs[input.words]
    return input.required ? [problem('media_missing', { label, kind }, { field })] : []
  }
  const fact = facts[name]
  if (!fact) return []
  const found =
    fileProblem(name, field, kind, fact) ??
    (kind === 'audio' ? unheard(name, field, fact) : null) ??
    (fact.kind === 'image' ? tooManyFrames(name, field, fact) : null) ??
    (kind === 'video' && fact.kind === 'video'
      ? whole || keepsSound
        ? // of a new picture, the sound is taken over as it is
          unjoined(name, field, fact, !keepsSound && !(span && form.retakes === 'picture'))
        : unkept(name, field, form.sound, fact)
      : null)
  return found ? [found] : []
}

/** Why a file is unusable for an input, whatever else the form says; null if it is usable. */
export function fileProblem(
  name: string,
  field: FormField,
  kind: MediaKind,
  fact: MediaFacts,
): Problem | null {
  if (fact.kind === 'unreadable')
    return problem(
      'media_unreadable',
      { name, reason: fact.reason, cause: fact.cause ?? null },
      { field },
    )
  if (kind === 'audio' && fact.kind === 'video')
    return heardSound(fact) ? null : problem('audio_silent', { name }, { field })
  return fact.kind === kind
    ? null
    : problem('media_wrong_kind', { name, is: fact.kind, needs: kind }, { field })
}

/** Non-blocking notes on a mode's files. */
export function mediaNotes(form: Form, mode: Mode, facts: FactsByName): Problem[] {
  return mode.media.flatMap((input) => {
    const { field, kind } = input
    const name = form[field]
    const fact = name ? facts[name] : undefined
    if (!name || !fact) return []
    if (kind === 'audio') return frontOnly(name, field, heardSound(fact))
    if (fact.kind === 'image') return stillOnly(name, field, fact.frames ?? 1)
    if (kind === 'video' && fact.kind === 'video')
      return [...squeezed(name, field, fact), ...early(name, input, form, fact)]
    return []
  })
}

/** Sound that no loader can read or nothing can save. */
function soundProblem(name: string, field: MediaField, sound: SoundFacts): Problem | null {
  const { channels = 2, sampleRate = raisedTo } = sound
  if (sound.trouble) return troubleOf(name, field, sound)
  if (!savedChannels.includes(channels))
    return problem('sound_channels', { name, channels }, { field })
  if (sampleRate > raisedTo && !savedRates.includes(sampleRate))
    return problem('sound_rate', { name, rate: sampleRate }, { field })
  return null
}

function troubleOf(name: string, field: FormField, sound: SoundFacts): Problem | null {
  switch (sound.trouble) {
    case 'no_decoder':
      return problem('sound_no_decoder', { name }, { field })
    case 'fatal':
      return problem('sound_fatal', { name, channels: sound.channels ?? 8 }, { field })
    case 'depth':
      return problem('sound_depth', { name }, { field })
    case null:
    case undefined:
      return null
  }
}

function unheard(name: string, field: MediaField, fact: MediaFacts): Problem | null {
  const sound = heardSound(fact)
  if (!sound) return null
  const { seconds, channels = 2, sampleRate = raisedTo } = sound
  const bytes = seconds * sampleRate * channels * float
  if (bytes > maxBytes)
    return problem(
      'sound_too_long',
      { name, minutes: seconds / 60, gigabytes: bytes / 1e9 },
      { field },
    )
  return soundProblem(name, field, sound)
}

/** LoadVideo decodes the sound even if it is not kept. */
export function undecodable(name: string, field: FormField, fact: VideoFacts): Problem | null {
  const sound = keptSound(fact)
  return sound?.trouble ? troubleOf(name, field, sound) : null
}

function unkept(
  name: string,
  field: MediaField,
  wanted: Form['sound'],
  fact: VideoFacts,
): Problem | null {
  const trouble = undecodable(name, field, fact)
  if (trouble || wanted === 'generated') return trouble
  const sound = keptSound(fact)
  const found = fact.hasAudio && sound ? soundProblem(name, field, sound) : null
  if (found) return { ...found, actions: [generated()] }
  return fact.hasAudio ? null : problem('video_silent', { name }, { field, actions: [generated()] })
}

/** The sound of a video that is joined with a new one; without a sound, it is silence. */
function unjoined(
  name: string,
  field: MediaField,
  fact: VideoFacts,
  joins: boolean,
): Problem | null {
  const sound = keptSound(fact)
  if (!sound) return null
  if (sound.trouble) return troubleOf(name, field, sound)
  const { channels = 2 } = sound
  if (joins && !joinedChannels.includes(channels))
    return problem('sound_not_joined', { name, channels }, { field })
  return soundProblem(name, field, sound)
}

function generated(): Action {
  return { kind: 'set', label: words().buttons.generatedSound, values: { sound: 'generated' } }
}

/** LoadImage decodes every frame of an animation, alpha included. */
function tooManyFrames(
  name: string,
  field: MediaField,
  { width, height, frames = 1 }: Extract<MediaFacts, { kind: 'image' }>,
): Problem | null {
  const bytes = frames * width * height * 4 * float
  return frames > 1 && bytes > maxBytes
    ? problem('animation_too_long', { name, frames, gigabytes: bytes / 1e9 }, { field })
    : null
}

function stillOnly(name: string, field: MediaField, frames: number): Problem[] {
  return frames > 1 ? [problem('picture_animated', { name, frames }, { field })] : []
}

/** The audio encoder uses the first two channels; in a film's surround mix, voices are in the third. */
function frontOnly(name: string, field: MediaField, sound: SoundFacts | null): Problem[] {
  const channels = sound?.channels ?? 2
  return channels > 2 && savedChannels.includes(channels)
    ? [problem('sound_front_only', { name, channels }, { field })]
    : []
}

function squeezed(name: string, field: MediaField, video: VideoFacts): Problem[] {
  const { width, height, pixelAspect = 1 } = video
  if (Math.abs(Math.log(pixelAspect)) < 0.02) return []
  const shown = { width: Math.round(width * pixelAspect), height }
  return [problem('pixels_squeezed', { name, width, height, shown: shown.width }, { field })]
}

/** A kept sound that starts late plays from the first frame on. */
function early(
  name: string,
  { field, whole, keepsSound }: MediaInput,
  form: Form,
  video: VideoFacts,
): Problem[] {
  const seconds = (keptSound(video)?.starts ?? 0) - (whole ? 0 : form.videoStart)
  return (whole || keepsSound || form.sound === 'source') && video.hasAudio && seconds > 0.1
    ? [problem('sound_early', { name, seconds }, { field })]
    : []
}
