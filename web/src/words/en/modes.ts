/**
 * Every key here is a mode, in the order of the picker. `short` fits a button of 90 px.
 *
 * A sample's prompt is written the way the model understands best: one paragraph in the present tense, in
 * chronological order, with camera, light and sound. It is English in every language, since the text encoder
 * was trained on English. Without speech, no quoted words: they come out as subtitles.
 */
export const modes = {
  t2v: {
    name: 'Text to video',
    short: 'Text',
    hint: 'Turns a prompt into video and sound.',
    sample: {
      title: 'A red kite over dunes',
      prompt:
        'A red kite dances over golden sand dunes in the late afternoon. The wind pulls at its long tail, which ' +
        'snaps and curls against a deep blue sky. A girl in a yellow raincoat runs along the crest of the dune ' +
        'below and laughs as the line tightens in her hands. The camera follows her from the side in a smooth ' +
        'tracking shot, low above the ground, with warm backlight and a shallow depth of field. The sound of the ' +
        'wind and of fluttering cloth is heard, with sand hissing underfoot and her bright laughter.',
    },
  },
  a2v: {
    name: 'Audio to video',
    short: 'Audio',
    hint: 'Makes a video that follows your audio.',
    sample: {
      title: 'A musician on a small stage',
      prompt:
        'A musician plays alone on a small stage in a dim club, lit by one warm spotlight from above. The hands ' +
        'move in time with the music, and the head nods gently with each beat. Dust drifts through the beam of ' +
        'light, and the audience is a dark blur in the foreground. The camera circles slowly around the stage at ' +
        'eye level and comes closer as the music grows. Cinematic, with soft film grain and deep shadows.',
    },
  },
  i2v: {
    name: 'Image to video',
    short: 'Image',
    hint: 'Animates an image and adds sound.',
    sample: {
      title: 'An image comes to life',
      prompt:
        'The scene comes to life. A light breeze moves through hair, leaves and cloth, and the light shifts slowly ' +
        'as clouds pass. The main subject turns the head towards the camera, blinks and smiles a little. The ' +
        'camera pushes in slowly and steadily at eye level, and the background drifts past in a soft blur. Quiet ' +
        'ambient sound of the place is heard, with the breeze close by and faint voices far away.',
    },
  },
  lipsync: {
    name: 'Lip sync',
    short: 'Lips',
    hint: 'Makes a portrait speak or sing your audio.',
    sample: {
      title: 'A portrait speaks',
      prompt:
        'The person looks straight into the camera and speaks clearly, lips in sync with the voice. The mouth ' +
        'opens and closes naturally with each word, the eyebrows rise at the important ones, and the head moves ' +
        'slightly from side to side. The eyes blink from time to time. The camera stays still in a medium ' +
        'close-up, with soft daylight from a window and a calm, blurred background.',
    },
  },
  keyframe: {
    name: 'First–last frame',
    short: 'First–last',
    hint: 'Leads through up to eight images and clips, each at its time.',
    sample: {
      title: 'One image becomes another',
      prompt:
        'In one continuous shot the scene changes smoothly from how it begins to how it ends. The camera glides ' +
        'forward without a cut while the light slowly changes from morning to evening. Shapes turn and flow into ' +
        'each other, and everything keeps moving at a calm, even pace until the last frame is reached. A soft ' +
        'whoosh of air accompanies the movement, above quiet ambient sound.',
    },
  },
  style: {
    name: 'Style transfer',
    short: 'Style',
    hint: 'Gives your video a new style and keeps its motion.',
    sample: {
      title: 'Your video in clay and felt',
      prompt:
        'A handmade stop-motion animation in clay and felt. Everything is modelled with visible fingerprints, ' +
        'rounded edges and small stitched seams, in warm pastel colours. The figures move as before, at a steady ' +
        'pace, in front of a painted cardboard background. Soft studio light from the left casts gentle shadows, ' +
        'and the shallow depth of field makes the scene look like a miniature.',
    },
  },
  tool: {
    name: 'Tools',
    short: 'Tools',
    hint: 'Repairs or changes a whole video: colour, focus, light, detail.',
    sample: {
      title: 'An empty street',
      prompt:
        'An empty clean plate of the same place, with the same background, light and camera, and without people, ' +
        'vehicles, their shadows or their reflections: a quiet street between old houses, with wet cobblestones and ' +
        'closed shutters, in the soft light of an overcast morning. The puddles on the ground are still, and nothing moves.',
    },
  },
  extend: {
    name: 'Extend',
    short: 'Extend',
    hint: 'Adds time to a video, after its end or before its beginning.',
    sample: {
      title: 'What happens next',
      prompt:
        'The shot goes on without a cut. The same people keep moving at the same pace, in the same light, and then ' +
        'turn towards a sound off screen. The camera keeps its course and comes a little closer, steady and at eye ' +
        'level. Nothing in the scene changes its colour or its place. The sound of the place continues as it was, ' +
        'with footsteps close by and a door that closes far away.',
    },
  },
  retake: {
    name: 'Retake',
    short: 'Retake',
    hint: 'Regenerates a moment of a video and leaves the rest as it is.',
    sample: {
      title: 'One moment, once more',
      prompt:
        'In the same unbroken shot the person pauses, looks up towards the light and laughs, and then goes on as ' +
        'before. Face, clothes and hair stay the same, and nothing around changes its place or colour. The camera ' +
        'keeps its course, steady and at eye level, with the same lens and the same soft light. The sound of the ' +
        'place continues, with a short, warm laugh close by.',
    },
  },
}
