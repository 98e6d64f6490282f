export const jobs = {
  runs: 'Runs',
  cancelAll: (runs: number) => `Cancel all ${runs} runs`,
  cancelsOnlyOurs: 'Other people’s runs go on',
  run: {
    earlier: 'Move up',
    later: 'Move down',
    cancel: 'Cancel this run',
    preview: 'Preview of the run',
    progress: 'Progress of the run',
    cancelling: 'Cancelling…',
    sending: 'Sending…',
    kept: 'Kept; sent when ComfyUI answers',
    notSent: 'Not sent yet: ComfyUI never got this run. It is tried again.',
    send: 'Send it now',
    waiting: 'Waiting in the queue',
    place: (place: number, of: number) => `${ordinal(place)} of ${of}`,
    stage: (name: string, reached: number, stages: number) => `${name} · ${reached} of ${stages}`,
    step: (step: number, steps: number) => `step ${step} of ${steps}`,
    elapsed: (time: string) => `${time} elapsed`,
    left: (time: string) => `about ${time} left`,
    late: 'longer than expected',
    almostDone: 'almost done',
  },
  /** why a run begins slowly, and what it is at */
  loading: {
    checkpoint: 'A model of about 27 GB must be loaded first.',
    models: 'Large models must be loaded first.',
    onlyOnce: 'Only slow the first time.',
    slowOnce: 'only slow the first time',
    now: (doing: string) => `Now: ${doing}.`,
    reads: {
      checkpoint: 'reading the checkpoint',
      transformer: 'reading the transformer',
      textEncoder: 'reading the text encoder',
      audioVae: 'reading the audio VAE',
      videoVae: 'reading the video VAE',
      lora: 'reading a LoRA',
      upscaler: 'reading the upscaler',
      depth: 'reading the depth model',
      pose: 'reading the pose model',
      prompt: 'encoding the prompt',
      firstStep: 'moving the model to the device, for the first step',
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
    /** of the line that other runs than videos are folded into */
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
    gone: 'The file is not there any more.',
    renderAgain: 'Render again',
    finish: 'Finish',
    finishes:
      'Makes it in full size. As the very next run it skips the steps of the draft; later it repeats them.',
    vary: 'New seed',
    varies: 'The same settings with a new seed',
    use: 'Use settings',
    uses: 'Put the settings of this run into the form',
    download: 'Download',
    open: 'Open in a new tab',
    hide: 'Hide here; History keeps it',
  },
  failure: {
    stage: (name: string) => `In the stage “${name}”.`,
    hide: 'Hide here; History keeps it',
  },
}

function ordinal(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
