/**
 * More samples for each mode, besides the mode's own in modes.ts. Written the same way: one paragraph in the
 * present tense, in chronological order, with camera, light and sound; 100 to 200 words.
 */
export const samples = {
  t2v: {
    market: {
      title: 'A night market in the rain',
      prompt:
        'Rain falls on a narrow night market, and the wet ground mirrors red paper lanterns and blue neon. A cook in ' +
        'a dark apron lifts noodles from a steaming pot, shakes them once and drops them into a bowl, while the ' +
        'steam rolls past his face. A woman with a clear umbrella stops in front of the stall, leans closer and ' +
        'points at the bowl, and he nods. The camera begins on the bubbling pot in a close-up, then pulls back ' +
        'slowly and tilts up until the stall, the two people and the glowing alley behind them are in view. Shallow ' +
        'depth of field, soft reflections, fine film grain. Rain drums on the canvas roof, the pot bubbles, oil ' +
        'sizzles, and a scooter passes somewhere in the distance.',
    },
    talk: {
      title: 'Someone speaks',
      prompt:
        'A woman in her sixties with short grey hair and a blue work coat stands in a small clock workshop, ' +
        'surrounded by brass pendulums that swing at different speeds. She holds a tiny screwdriver in one hand, ' +
        'puts down the watch she is repairing and looks up into the camera with a smile. She says in a warm, ' +
        'unhurried voice: "Every clock in here is a little wrong. Together they are right." She then turns back to ' +
        'the bench and lowers her magnifier over one eye. The camera holds a medium close-up at eye level and ' +
        'pushes in a little while she speaks. Late sunlight falls through a dusty window, with warm tones and soft ' +
        'shadows. Many clocks tick out of step, and a single chime rings as she falls silent.',
    },
  },
  a2v: {
    dancer: {
      title: 'A dancer in an empty hall',
      prompt:
        'A dancer in loose grey clothes moves alone through a large empty hall with tall windows. She begins with ' +
        'small movements of the hands, and as the music grows, her steps become wider: she turns, drops to one ' +
        'knee, rises again and crosses the floor in long strides. Every accent of the music shows in a stop, a turn ' +
        'of the head or a stamp of the foot. Dust floats in the slanting light and swirls where she passes. The ' +
        'camera starts at a distance, near the floor, then glides towards her and follows her in a wide circle. ' +
        'Morning light, pale stone, muted colours and soft contrast. Towards the end she slows down together with ' +
        'the music and stands still in the middle of the hall, breathing.',
    },
    abstract: {
      title: 'Ink that follows the sound',
      prompt:
        'Drops of dark blue ink fall into clear water, seen from very close, and unfold into slow clouds. With each ' +
        'beat another drop falls and the clouds pulse outwards; with long notes they stretch into thin veils that ' +
        'fold over each other. Threads of gold appear among the blue when the sound is brightest, and sink when it ' +
        'becomes quiet. The background is plain white and evenly lit, so that every fine edge of the ink is ' +
        'visible. The camera stays close and drifts upwards very slowly, as if it were rising with the clouds. ' +
        'Macro photography, high detail, a shallow depth of field. In quiet passages almost nothing moves, and ' +
        'single threads of ink hang in the water like smoke.',
    },
  },
  i2v: {
    portrait: {
      title: 'A person turns and walks away',
      prompt:
        'The person in the image breathes in, blinks and looks slowly from the camera to the side, as if someone ' +
        'had called from there. Hair and clothes move a little in the wind. After a moment the person smiles, turns ' +
        'around and walks away from the camera with calm steps, becoming smaller against the background. Light and ' +
        'colours stay as they are in the image, and nothing new enters the frame. The camera stays at the same ' +
        'height and follows a few steps behind with a slight handheld sway, then stops and lets the person go. The ' +
        'footsteps are heard clearly at first and fade with the distance; there is wind close by and the quiet ' +
        'ambient sound of the place.',
    },
    landscape: {
      title: 'A landscape wakes up',
      prompt:
        'The landscape in the image begins to move. Clouds drift slowly from left to right, and their shadows ' +
        'travel over the ground. Grass and leaves sway in waves as gusts of wind pass, water glitters and small ' +
        'ripples run towards the shore. A few birds rise from the middle distance, circle once and fly off to the ' +
        'right. The light becomes a little warmer as the sun comes out from behind a cloud. The camera glides ' +
        'forward very slowly, low above the ground, so that the nearest plants pass by in a soft blur while the ' +
        'horizon stays level. Natural colours, fine detail, no cuts. Wind, rustling leaves, the calls of the birds ' +
        'and water lapping softly are heard.',
    },
  },
  lipsync: {
    singer: {
      title: 'A singer at a microphone',
      prompt:
        'The person in the image sings into the camera with feeling. The lips form every word clearly and in time ' +
        'with the voice, the jaw opens wide on the long notes, and the chest rises before each line. The eyebrows ' +
        'draw together in the quiet parts; the eyes close on the highest note and open again. Shoulders and head ' +
        'sway gently with the rhythm. The face stays fully visible and sharp the whole time. The camera holds a ' +
        'medium close-up at eye level and pushes in very slowly. Warm stage light from the side, a dark blurred ' +
        'background with a few soft points of light. The image is clean, without any text on screen.',
    },
    presenter: {
      title: 'A presenter explains something',
      prompt:
        'The person in the image speaks to the camera like a friendly presenter. The lips follow the voice exactly, ' +
        'the mouth closes in the pauses, and the teeth show a little on bright vowels. The eyes stay on the camera, ' +
        'with an occasional glance down, as if thinking; the head tilts at questions and nods at the end of a ' +
        'sentence. One hand comes into view at the bottom of the frame from time to time, opens, and sinks again. ' +
        'Posture, clothes and background stay as they are in the image. The camera is still on a tripod at eye ' +
        'level, framing head and shoulders. Even, soft daylight and natural skin tones. The image is clean, ' +
        'without any text on screen.',
    },
  },
  keyframe: {
    day: {
      title: 'From day to night',
      prompt:
        'The first image changes into the last in one continuous movement. At first the scene is bright and still; ' +
        'then the light turns golden, shadows grow long and creep over the ground, and the sky passes through ' +
        'orange and violet into deep blue. Lamps and windows light up one after the other, and their reflections ' +
        'appear on smooth surfaces. Things that differ between the two images move into their new places naturally ' +
        'while the light changes; nothing jumps or fades in. The camera keeps its distance and moves a little to ' +
        'the side at constant speed, so that near things shift against far ones. A daytime murmur becomes quieter, ' +
        'and crickets and a far-off road remain.',
    },
    move: {
      title: 'The camera travels',
      prompt:
        'The camera travels from the view in the first image to the view in the last in one smooth shot. It starts ' +
        'slowly, rises a little, passes close by the objects in the foreground, which slide out of the frame in a ' +
        'soft blur, and turns gradually towards the new direction. Halfway through, both places belong to the same ' +
        'space, with matching light and colours. People and things keep their shape and go on with what they are ' +
        'doing. Then the camera slows down, lowers itself and settles exactly on the last image, where it stays. ' +
        'One continuous take without cuts, with natural motion blur. The ambient sound of the first place blends ' +
        'into that of the second, with a gentle rush of air in between.',
    },
  },
  style: {
    paper: {
      title: 'Cut from paper',
      prompt:
        'The same scene as a stop-motion film made of cut paper. Every person and object is built from layers of ' +
        'coloured paper with slightly uneven, hand-cut edges; the fibres and small folds are visible, and each layer ' +
        'casts a thin soft shadow on the one below. Faces are simple, with a few clear shapes for eyes and mouth ' +
        'that still follow the original expressions. Skies and walls are large sheets in muted orange, teal and ' +
        'cream. All movements, positions and camera motion are exactly those of the video, only a little jerky, ' +
        'as if photographed frame by frame. Even studio light from above, with a warm tint. Paper rustles softly ' +
        'with the movements.',
    },
    watercolour: {
      title: 'Painted in watercolour',
      prompt:
        'The same scene as an animated watercolour on rough white paper. Soft washes of blue, ochre and rose fill the ' +
        'shapes and run a little over their edges; darker pigment gathers where they end, and the grain of the ' +
        'paper shows through everywhere. Outlines are thin, broken pencil lines that tremble slightly from frame to ' +
        'frame. Light areas are left unpainted. People, objects and the camera move exactly as in the video, and ' +
        'faces keep their expressions in a few careful strokes. The background is loose and pale, the main subject ' +
        'has the most detail and the strongest colours. Calm, bright and airy, like a picture book, with a quiet ' +
        'natural ambience.',
    },
  },
}
