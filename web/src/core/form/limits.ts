/** Number limits shared by all families and modes: `check` rejects others, the panel offers none. */
export const limits = {
  steps: { min: 1, max: 200 },
  cfg: { min: 1, max: 100 },
  /** of the LoRA; of the sheet, as of any guide */
  referenceStrength: { min: 0, max: 2 },
  sheetStrength: { min: 0, max: 1 },
  /** of the largest that fits into the frame */
  sourceScale: { min: 0.2, max: 1 },
  loraStrength: { min: -100, max: 100 },
  /** seconds, from Video Slice in ComfyUI 0.27.0: more than a day */
  start: { min: 0, max: 100_000 },
} as const
