import { fill } from '../../web/src/core/fill.ts'
import type { ModeId } from '../../web/src/core/form.ts'
import type { FactsByName } from '../../web/src/core/media.ts'
import { check, formOf, RequestInput } from '../../web/src/core/request.ts'
import type { ApiPrompt } from '../../web/src/core/template.ts'
import { ltx23 } from '../../web/src/families/ltx-2.3/index.ts'
import { modes } from '../../web/src/modes/index.ts'

/**
 * What the examples show for each mode: a prompt that says pictures, motion and sound, and plain file names. The editor
 * keeps hundredths of a second, which 24 frames a second do not give, so a sound that is kept goes with 25.
 */
export const samples: Readonly<Record<ModeId, Omit<RequestInput, 'mode'>>> = {
  t2v: {
    prompt:
      'A red kite climbs over pale dunes in late afternoon light. The camera follows it from below, then tilts down to a child who runs after the string. Steady wind, the flutter of the cloth, distant surf.',
  },
  a2v: {
    prompt:
      'A drummer plays in a small, warmly lit club. Close on the sticks and cymbals, then the camera drifts back until the whole kit is in view. The hits follow the music.',
    audio: 'music.mp3',
    fps: 25,
  },
  i2v: {
    prompt:
      'The scene comes to life: a light breeze moves hair and leaves, and the camera pushes in slowly. Quiet ambience of birds and a far-off street.',
    image: 'example.png',
  },
  lipsync: {
    prompt:
      'A person looks into the camera and speaks calmly, with small natural movements of head and shoulders. Static camera, soft daylight.',
    image: 'example.png',
    audio: 'speech.mp3',
    fps: 25,
  },
  keyframe: {
    prompt:
      'In one smooth movement the first picture becomes the last: the light changes, the camera circles slowly, nothing jumps. A soft rising tone.',
    image: 'first.png',
    lastImage: 'last.png',
  },
  style: {
    prompt:
      'The same scene as clay animation: soft rounded shapes, visible fingerprints, warm studio light, movements exactly as before.',
    video: 'video.mp4',
  },
}

/** Files as long as ComfyUI's own sample would be; the sizes are those of the default. */
const facts: FactsByName = {
  'example.png': { kind: 'image', width: 1280, height: 704 },
  'first.png': { kind: 'image', width: 1280, height: 704 },
  'last.png': { kind: 'image', width: 1280, height: 704 },
  'music.mp3': { kind: 'audio', seconds: 5 },
  'speech.mp3': { kind: 'audio', seconds: 5 },
  'video.mp4': {
    kind: 'video',
    width: 1280,
    height: 704,
    fps: 24,
    frames: 121,
    seconds: 5,
    hasAudio: true,
    audioSeconds: 5,
  },
}

/** The prompt that a mode's sample makes at Balanced, with other values where they are given. */
export function samplePrompt(id: ModeId, values: Partial<RequestInput> = {}): ApiPrompt {
  const mode = modes[id]
  const input = RequestInput.parse({ mode: id, ...samples[id], ...values })
  const { request, problems } = check(formOf(input), mode, ltx23, facts)
  if (!request) throw new Error(`${id}: ${problems.map(({ what }) => what).join(' ')}`)
  return fill(request, mode, ltx23, id)
}
