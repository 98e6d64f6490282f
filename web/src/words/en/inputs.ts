/** The files that the modes take. */
export const inputs = {
  firstFrame: { label: 'First frame', hint: 'The video starts with this image.' },
  lastFrame: { label: 'Last frame', hint: 'The video ends with this image.' },
  portrait: { label: 'Portrait', hint: 'The person who speaks or sings.' },
  styleImage: { label: 'Style image', hint: 'Optional: the first frame in the new style.' },
  sound: { label: 'Audio', hint: 'Music or speech, used unchanged.' },
  speech: { label: 'Speech', hint: 'What the portrait says or sings, used unchanged.' },
  voice: { label: 'Voice sample', hint: 'Five seconds of speech in the voice to speak with.' },
  video: { label: 'Video', hint: 'Supplies the motion.' },
  treated: { label: 'Video', hint: 'What the tool works on; its sound stays as it is.' },
  retaken: { label: 'Video', hint: 'Stays as it is outside of the span.' },
  extended: { label: 'Video', hint: 'Stays as it is; the new part continues it.' },
}
