import type { Family } from '../../web/src/core/family/family.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import type { RequestInput } from '../../web/src/core/form/request.ts'

export interface ModeRow {
  /** What its examples are called after their family: "LTX-2.3 Text to video". */
  readonly name: string
  /** What to put into the example's inputs, a sentence each. */
  readonly inputs: readonly string[]
  /**
   * The example's request: a prompt that covers picture, motion and sound, and plain file names. The editor keeps
   * hundredths of a second, which 24 frames a second don't give, so a sound that is kept goes with 25.
   */
  readonly sample: Omit<RequestInput, 'mode'>
}

/** What tools know about each mode. */
export const modeTable: Readonly<Record<ModeId, ModeRow>> = {
  t2v: {
    name: 'Text to video',
    inputs: [],
    sample: {
      prompt:
        'A red kite climbs over pale dunes in late afternoon light. The camera follows it from below, then tilts down to a child who runs after the string. Steady wind, the flutter of the cloth, distant surf.',
    },
  },
  a2v: {
    name: 'Audio to video',
    inputs: [
      '**Load Audio**: your music or speech, for example `music.mp3`. It is kept unchanged; Trim Audio Duration selects the part to use.',
    ],
    sample: {
      prompt:
        'A drummer plays in a small, warmly lit club. Close on the sticks and cymbals, then the camera drifts back until the whole kit is in view. The hits follow the music.',
      audio: 'music.mp3',
      fps: 25,
    },
  },
  i2v: {
    name: 'Image to video',
    inputs: ['**Load Image**: the first frame, for example ComfyUI’s own `example.png`.'],
    sample: {
      prompt:
        'The scene comes to life: a light breeze moves hair and leaves, and the camera pushes in slowly. Quiet ambience of birds and a far-off street.',
      image: 'example.png',
    },
  },
  lipsync: {
    name: 'Lip sync',
    inputs: [
      '**Load Image**: a portrait of the person who speaks, for example ComfyUI’s own `example.png`.',
      '**Load Audio**: the speech or song, for example `speech.mp3`. It is kept unchanged; Trim Audio Duration selects the part to use.',
    ],
    sample: {
      prompt:
        'A person looks into the camera and speaks calmly, with small natural movements of head and shoulders. Static camera, soft daylight.',
      image: 'example.png',
      audio: 'speech.mp3',
      fps: 25,
    },
  },
  keyframe: {
    name: 'First-last frame',
    inputs: [
      '**First frame**: the image the video starts with, for example `first.png`.',
      '**Last frame**: the image it ends with, for example `last.png`.',
    ],
    sample: {
      prompt:
        'In one smooth movement the first picture becomes the last: the light changes, the camera circles slowly, nothing jumps. A soft rising tone.',
      image: 'first.png',
      lastImage: 'last.png',
    },
  },
  style: {
    name: 'Style transfer',
    inputs: [
      '**Load Video**: the video that supplies the motion, for example `video.mp4`. If its frame rate is not 24, set that rate in Create Video and LTXVConditioning, and the rounded rate in LTXV Empty Latent Audio.',
    ],
    sample: {
      prompt:
        'The same scene as clay animation: soft rounded shapes, visible fingerprints, warm studio light, movements exactly as before.',
      video: 'video.mp4',
    },
  },
  tool: {
    name: 'Tools',
    inputs: [
      '**Load Video**: the video that the tool works on, for example `video.mp4`. Its sound and frame rate are kept; for another rate than 24, set it in LTXVConditioning, and the rounded rate in LTXV Empty Latent Audio. The second Load LoRA chooses the tool: here clean plate; the panel lists the others with their prompts.',
    ],
    sample: {
      prompt:
        'An empty clean plate of the same place, with the same background, light and camera, and without people, vehicles, their shadows or their reflections: a quiet street between old houses, with wet cobblestones and closed shutters.',
      video: 'video.mp4',
    },
  },
  extend: {
    name: 'Extend',
    inputs: [
      '**Load Video**: the video that goes on, for example `video.mp4`, 1280×704 with 24 frames per second and a length of 5 s (120 frames). For another one, set what its numbers say: its length in both Trim Audio Duration nodes and in Empty Audio, its frame rate in LTXVConditioning, a size on the model’s grid in the first Resize Image/Mask.',
    ],
    sample: {
      prompt:
        'The shot goes on without a cut: the same scene keeps moving at the same pace, and the camera keeps its course. The sound of the place continues.',
      video: 'video.mp4',
    },
  },
  retake: {
    name: 'Retake',
    inputs: [
      '**Load Video**: the video of which a moment is regenerated, for example `video.mp4`, 1280×704 with 24 frames per second and a length of 5 s (120 frames); here frames 48 to 95. For another video or moment, set what their numbers say: the nodes *Get Image from Batch*, the three *Empty Image* that make the mask (frames / 8), *Trim Audio Duration* and *Solid Mask* for the sound, the frame rate in LTXVConditioning, a size on the model’s grid in the first Resize Image/Mask.',
    ],
    sample: {
      prompt:
        'In the middle of the shot the person stops, looks up and laughs, and then goes on as before. The light, the place and the camera stay as they are, and the sound of the place continues.',
      video: 'video.mp4',
      videoStart: 2,
      seconds: 2,
    },
  },
}

/** What a mode's example is called in ComfyUI's template browser: the file's name without its extension. */
export function exampleName({ name }: Pick<Family, 'name'>, mode: ModeId): string {
  return `${name} ${modeTable[mode].name}`
}
