/** The files that the modes take. */
export const inputs = {
  firstFrame: { label: 'First frame', hint: 'The picture that the video starts from.' },
  lastFrame: { label: 'Last frame', hint: 'The picture that the video ends with.' },
  portrait: { label: 'Portrait', hint: 'Who speaks.' },
  styleImage: { label: 'Style image', hint: 'Optional: the first frame in the new look.' },
  sound: { label: 'Sound', hint: 'Music or speech; it is kept exactly as given.' },
  speech: { label: 'Speech', hint: 'What is said; it is kept exactly as given.' },
  video: { label: 'Video', hint: 'Its motion is followed.' },
}
