/** Words and names used in problems. */
export const terms = {
  fields: {
    imageStrength: 'Image strength',
    guideStrength: 'Guide strength',
    toolStrength: 'Tool strength',
    sourceScale: 'Size of the video',
    controlStrength: 'Control strength',
    loraStrength: (lora: string): string => `Strength of ${lora}`,
    loraSecond: (lora: string): string => `Strength of ${lora} in the second pass`,
    steps: 'Steps',
    start: 'Start',
    cfg: 'CFG',
    referenceStrength: 'Reference strength',
    sheetStrength: 'Sheet strength',
    syncGuidance: 'Lip sync guidance',
    detailGuidance: 'Detail guidance',
  },
  sides: { width: 'width', height: 'height' },
  /** in place of an unknown name */
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
