export const jobs = {
  runs: 'Runs',
  cancelsOnlyOurs: 'Other people’s runs are not affected',
  run: {
    cancel: 'Cancel this run',
    preview: 'Preview of this run',
    progress: 'Progress of this run',
    cancelling: 'Cancelling…',
    sending: 'Sending…',
    kept: 'Saved; sent when ComfyUI responds',
    notSent: 'Not sent yet: ComfyUI never received this run. Retrying…',
    send: 'Send now',
    place: (place: number, of: number) => `${ordinal(place)} of ${of}`,
    stage: (name: string, reached: number, stages: number) => `${name} · ${reached} of ${stages}`,
    step: (step: number, steps: number) => `step ${step} of ${steps}`,
    elapsed: (time: string) => `${time} elapsed`,
    left: (time: string) => `about ${time} left`,
    late: 'longer than expected',
    almostDone: 'almost done',
  },
  /** why a run starts slowly, and what it is doing */
  loading: {
    sized: (size: number) => `Loading a model of about ${size} GB first.`,
    models: 'Loading large models first.',
    onlyOnce: 'Only slow the first time.',
    slowOnce: 'only slow the first time',
    now: (doing: string) => `Now ${doing}.`,
    reads: {
      checkpoint: 'loading the checkpoint',
      transformer: 'loading the transformer',
      textEncoder: 'loading the text encoder',
      audioVae: 'loading the audio VAE',
      videoVae: 'loading the video VAE',
      lora: 'loading a LoRA',
      upscaler: 'loading the upscaler',
      durationHead: 'loading the duration head',
      depth: 'loading the depth model',
      pose: 'loading the pose model',
      smoother: 'loading the interpolation model',
      enlarger: 'loading the upscale model',
      prompt: 'encoding the prompt',
      firstStep: 'moving the model to the device for the first step',
    },
  },
  news: {
    ready: 'The video is ready. Show it',
    failed: 'A run failed. Show why',
  },
  results: {
    label: 'Results',
    none: 'Videos will appear here.',
    older: (runs: number) => `${runs} more in History`,
    cancelled: (prompt: string) => `Cancelled: ${prompt}`,
    /** the line that cancelled and failed runs are folded into */
    folded: (cancelled: number, failed: number) =>
      [
        ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
      ].join(', '),
    show: 'Show',
    again: 'Try again',
    hide: 'Hide here',
  },
  result: {
    frames: (frames: number) => `${frames} frames`,
    seed: (seed: number) => `seed ${seed}`,
    gone: 'The file is missing.',
    use: 'Use settings',
  },
  failure: {
    stage: (name: string) => `Failed in the stage “${name}”.`,
    hide: 'Hide here; it stays in History',
  },
}

function ordinal(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
