/** `short` fits a button of 90 px. */
export const modes = {
  t2v: { name: 'Text to video', short: 'Text', hint: 'Video and sound from words.' },
  a2v: {
    name: 'Audio to video',
    short: 'Audio',
    hint: 'Video driven by your sound, which is kept as given.',
  },
  i2v: { name: 'Image to video', short: 'Image', hint: 'A picture starts to move, with sound.' },
  lipsync: { name: 'Lip sync', short: 'Lips', hint: 'A portrait speaks or sings your sound.' },
  keyframe: {
    name: 'First–last frame',
    short: 'First–last',
    hint: 'The video leads from one picture to another.',
  },
  style: {
    name: 'Style transfer',
    short: 'Style',
    hint: 'Your video in another look, with its motion.',
  },
}
