import { type ModeId, newForm, type SettledForm } from '../../web/src/core/form/form.ts'
import type { FactsByName } from '../../web/src/core/form/media.ts'
import { type Request } from '../../web/src/core/form/request.ts'
import { check } from '../../web/src/core/check/check.ts'
import { type Family, knownLoader } from '../../web/src/core/family/family.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'

/** As if uploaded: a 16:9 image, 6 s of sound, 5 s of video at 30 fps. */
export const facts: FactsByName = {
  'first.png': { kind: 'image', width: 1920, height: 1080 },
  'last.png': { kind: 'image', width: 1920, height: 1080 },
  'square.png': { kind: 'image', width: 800, height: 800 },
  'speech.wav': { kind: 'audio', seconds: 6 },
  'clip.mp4': {
    kind: 'video',
    width: 1920,
    height: 1080,
    fps: 30,
    frames: 150,
    seconds: 5,
    hasAudio: true,
    audioSeconds: 5,
  },
  'silent.mp4': {
    kind: 'video',
    width: 1920,
    height: 1080,
    fps: 30,
    frames: 150,
    seconds: 5,
    hasAudio: false,
    audioSeconds: 0,
  },
  'fake.png': { kind: 'unreadable', reason: 'it is a text file.' },
}

/** A form with all that its mode needs, on a machine with enough memory. */
export function completeForm(
  mode: ModeId,
  values: Partial<SettledForm> = {},
  family: Family = ltx23,
): SettledForm {
  return {
    ...newForm(),
    family: family.id,
    preset: family.preset,
    loader: knownLoader(family, 'checkpoint'),
    lowVram: false,
    mode,
    prompt: 'a red kite over dunes',
    image: mode === 'style' ? null : 'first.png',
    lastImage: 'last.png',
    audio: 'speech.wav',
    video: 'clip.mp4',
    ...values,
  }
}

export function checkForm(form: SettledForm, family: Family = ltx23) {
  return check(form, modes[form.mode], family, facts)
}

/** The request of a complete form. Throws if the values are invalid. */
export function requestOf(
  mode: ModeId,
  values: Partial<SettledForm> = {},
  family: Family = ltx23,
): Request {
  const { request, problems } = checkForm(completeForm(mode, values, family), family)
  if (!request) throw new Error(problems.map(({ what }) => what).join(' '))
  return request
}
