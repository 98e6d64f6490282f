/** Words and names that problems are put together from. */
export const terms = {
  fields: {
    imageStrength: 'Image strength',
    guideStrength: 'Guide strength',
    controlStrength: 'Control strength',
    loraStrength: (lora: string): string => `Strength of ${lora}`,
    steps: 'Steps',
    start: 'Start',
    cfg: 'CFG',
  },
  sides: { width: 'width', height: 'height' },
  /** what stands where a name should, when nobody told it */
  unnamed: {
    node: 'a node',
    file: 'The file',
    input: 'The input file',
    model: 'A model file',
    host: 'another server',
    answer: 'no answer',
  },
  andMore: (shown: string, more: number): string => `${shown} and ${more} more`,
}
