/** Reference images, and the voice to speak with. */
export const references = {
  label: 'Reference images',
  hint: (max: number) =>
    `Up to ${max} images of people and things that the video is to show. They are put on one sheet.`,
  inUse: (count: number): string => (count === 1 ? '1 image' : `${count} images`),
  add: 'Add images',
  sheet: 'Sheet',
  /** of a setting that two runs differ in */
  of: (image: string) => `Reference ${image}`,
  /** an image on the sheet */
  image: (place: number, count: number, name: string) => `Image ${place} of ${count}: ${name}`,
  order: 'Drag to reorder, or press Alt with an arrow key.',
  caption: (place: number) => `Who or what is in image ${place}`,
  captionHint: 'For example: a woman with red hair in a green coat',
  remove: (name: string) => `Remove ${name}`,
  fill: 'Write them into the prompt',
  filled: 'The prompt says what is on the sheet.',
  uncaptioned: 'Say what each image shows; the model was trained on prompts that begin with it.',
  making: 'Putting the images on the sheet …',
  moved: (name: string, place: number) => `${name} is now image ${place}.`,
  done: {
    added: (name: string) => `${name} is a reference image.`,
    removed: (name: string) => `${name} is no longer a reference image.`,
    moved: (name: string) => `${name} has another place on the sheet.`,
  },
  voice: {
    label: 'Voice',
    help: 'What is said comes from the prompt, in quotation marks; the voice comes from this sample.',
    fill: 'Write the prompt in sections',
    filled: 'The prompt has its sections.',
  },
}
