import type { Family } from '../../core/family.ts'

/**
 * A prompt for each mode, as LTX-2.3 understands them best: one paragraph in the present tense, in the order
 * of time, with the camera, the light and what is heard. English, whatever the panel speaks: the text encoder
 * was trained on it. No quoted words where nobody speaks: they come out as subtitles.
 */
export const samples: Family['samples'] = {
  t2v:
    'A red kite dances over golden sand dunes in the late afternoon. The wind pulls at its long tail, which ' +
    'snaps and curls against a deep blue sky. A girl in a yellow raincoat runs along the crest of the dune ' +
    'below and laughs as the line tightens in her hands. The camera follows her from the side in a smooth ' +
    'tracking shot, low above the ground, with warm backlight and a shallow depth of field. The sound of the ' +
    'wind and of fluttering cloth is heard, with sand hissing underfoot and her bright laughter.',
  a2v:
    'A musician plays alone on a small stage in a dim club, lit by one warm spotlight from above. The hands ' +
    'move in time with the music, and the head nods gently with each beat. Dust drifts through the beam of ' +
    'light, and the audience is a dark blur in the foreground. The camera circles slowly around the stage at ' +
    'eye level and comes closer as the music grows. Cinematic, with soft film grain and deep shadows.',
  i2v:
    'The scene comes to life. A light breeze moves through hair, leaves and cloth, and the light shifts slowly ' +
    'as clouds pass. The main subject turns the head towards the camera, blinks and smiles a little. The ' +
    'camera pushes in slowly and steadily at eye level, and the background drifts past in a soft blur. Quiet ' +
    'ambient sound of the place is heard, with the breeze close by and faint voices far away.',
  lipsync:
    'The person looks straight into the camera and speaks clearly, lips in sync with the voice. The mouth ' +
    'opens and closes naturally with each word, the eyebrows rise at the important ones, and the head moves ' +
    'slightly from side to side. The eyes blink from time to time. The camera stays still in a medium ' +
    'close-up, with soft daylight from a window and a calm, blurred background.',
  keyframe:
    'In one continuous shot the scene changes smoothly from how it begins to how it ends. The camera glides ' +
    'forward without a cut while the light slowly changes from morning to evening. Shapes turn and flow into ' +
    'each other, and everything keeps moving at a calm, even pace until the last frame is reached. A soft ' +
    'whoosh of air accompanies the movement, above quiet ambient sound.',
  style:
    'A handmade stop-motion animation in clay and felt. Everything is modelled with visible fingerprints, ' +
    'rounded edges and small stitched seams, in warm pastel colours. The figures move as before, at a steady ' +
    'pace, in front of a painted cardboard background. Soft studio light from the left casts gentle shadows, ' +
    'and the shallow depth of field makes the scene look like a miniature.',
}
