import { decimal } from './numbers.ts'
export const form = {
  mode: 'Mode',
  /** which generation of models */
  family: 'Model',
  familyFrom: (version: string): string => `from ComfyUI ${version}`,
  media: {
    optional: 'optional',
    replace: (file: string) => `Replace ${file}`,
    remove: (file: string) => `Remove ${file}`,
    picker: (input: string) => `File for ${input}`,
    give: 'Drop, paste or browse',
    upTo: (megabytes: number) => `Up to ${megabytes} MB.`,
    upload: (file: string) => `Uploading ${file}`,
    cancelUpload: 'Cancel upload',
    /** closes the note about a refused file */
    dismiss: 'Dismiss',
    keeps: (file: string) => `Still using ${file}.`,
    /** fill an empty input from the result shown */
    ofResult: {
      last: 'Use last frame',
      first: 'Use first frame',
      audio: 'Use its sound',
      video: 'Use the result',
    },
    ofResultHint: 'From the result in the viewer',
    startAt: 'Start at',
    withSound: 'with sound',
    noSound: 'no sound',
    noPreview:
      'No preview: this browser can’t show the file, or it is no longer in ComfyUI’s input folder.',
    /** why a file cannot be read */
    noPicture: 'it is not an image that this browser can open.',
  },
  /** dropped or pasted files that no input takes */
  placing: {
    label: (file: string) => `Options for ${file}`,
    where: (file: string) => `Where should ${file} go?`,
    made: (file: string) => `${file} was made with LTX AIO.`,
    notMade: (file: string) => `${file} was not made with LTX AIO.`,
    nothing: (file: string) => `${file} is not an image, audio or video file.`,
    useSettings: 'Use its settings',
    useAs: 'Use it as:',
    orUseAs: 'Or use it as:',
    place: (input: string, mode: string) => `${input} (${mode})`,
    pick: 'Use settings from a video…',
  },
  undo: {
    label: 'Last change to the form',
    run: 'Using the run’s settings.',
    runChanged: 'The run’s settings, edited since.',
    videoChanged: (file: string) => `Settings from ${file}, edited since.`,
    undone: 'The change is undone.',
    prompts: {
      take: 'The enhanced prompt replaced yours.',
      earlier: 'An earlier prompt replaced yours.',
      sample: 'A sample prompt replaced yours.',
      pattern: 'Your prompt has the form that the LoRA knows.',
      tool: 'Your words are in the tool’s prompt.',
    },
    promptsChanged: {
      take: 'The enhanced prompt replaced yours, edited since.',
      earlier: 'An earlier prompt replaced yours, edited since.',
      sample: 'A sample prompt replaced yours, edited since.',
      pattern: 'Your prompt has the form that the LoRA knows, edited since.',
      tool: 'Your words are in the tool’s prompt, edited since.',
    },
    slot: (file: string, before: string) => `${file} replaced ${before}.`,
    undo: 'Undo',
    /** an icon button */
    forward: 'Redo',
    redo: 'Use the settings again',
    /** an icon button */
    last: (what: string) => `Undo: ${what}`,
  },
  prompt: {
    label: 'Prompt',
    placeholder: 'Describe the action, the look and the sound',
    negative: 'Negative prompt',
    changed: 'edited',
    unwanted: 'What to keep out of the video',
    reset: 'Reset',
    idle: (preset: string, uses: string) =>
      `No effect with ${preset}, which runs without guidance. ${uses} uses it.`,
    idleHere: (mode: string) => `No effect here: ${mode} runs without guidance.`,
  },
  preset: 'Preset',
  size: {
    label: 'Size',
    scale: 'Scale',
    width: 'Width',
    height: 'Height',
    asPicture: 'Match the image',
    asVideo: 'Match the video',
    custom: 'Custom',
    ratioDiffers: 'Aspect ratio differs',
    crop: 'Crop to fill',
    pad: 'Fit with bars',
  },
  length: {
    label: 'Length',
    added: 'Add',
    frameRate: 'Frame rate',
    auto: 'auto',
    autoIs: (seconds: string) => `auto: ${seconds}`,
    byModel: 'Length chosen by the model',
    maxLength: 'At most',
  },
  made: {
    video: (frames: string, fps: string, seconds: string, size: string) =>
      `→ ${frames} frames at ${fps} fps, ${seconds} s · ${size}`,
    upTo: (frames: string) => `up to ${frames}`,
    finished: (size: string) => `finishes at ${size}`,
    unsettled: '→ size and length aren’t set yet',
  },
  machine: {
    change: 'Change',
    /** completes `change`, for screen readers */
    what: 'the settings for this machine',
  },
  seed: {
    label: 'Seed',
    roll: 'Roll a new seed',
    keep: 'Keep this seed',
    variations: 'Variations',
    list: 'List…',
  },
  loras: {
    label: 'LoRAs',
    inUse: (count: number) => `LoRAs (${count})`,
    /** in place of a file name, until one is chosen */
    unnamed: 'this LoRA',
    add: 'Add a LoRA',
    library: 'LoRA library',
    search: 'Search LoRAs',
    close: 'Close the LoRA library',
    group: 'Kind of LoRA',
    all: 'All',
    addOne: 'Add',
    remove: (file: string) => `Remove ${file}`,
    use: (file: string) => `Use ${file}`,
    strength: (file: string) => `Strength of ${file}`,
    strengthSecond: (file: string) => `Strength of ${file} in the second pass`,
    both: 'Strength',
    firstPass: 'First pass',
    secondPass: 'Second pass',
    /** a button: from then on each pass has its own strength */
    apart: 'Set each pass',
    alike: 'Same in both passes',
    trigger: (words: string) => `Trigger: ${words}`,
    base: (model: string) => `For ${model}`,
    addTrigger: (words: string) => `Add “${words}” to the prompt`,
    addFirst: (words: string) => `Put “${words}” at the start of the prompt`,
    /** of a prompt, with {placeholders} for what it is to say */
    pattern: (prompt: string) => `Prompt pattern: ${prompt}`,
    addPattern: 'Use this pattern',
    patternTakes: (place: string) => `Puts your prompt in {${place}}; Undo restores it.`,
    /** a button that selects a placeholder in the prompt */
    fillPlace: (place: string) => `Fill in {${place}}`,
    hasPattern: 'The prompt follows this pattern.',
    /** a button that inserts a camera phrase */
    sayIt: (phrase: string) => `Say it: ${phrase}`,
    experimental: (generation: string, family: string) =>
      `Made for ${generation}, experimental with ${family}. Describing it in the prompt may work better.`,
    another: (generation: string, family: string) => `Made for ${generation}, not for ${family}.`,
    unfit: (family: string) => `Not a LoRA for ${family}.`,
    /** a button that sets it */
    advised: (strength: number) => `Recommended strength: ${decimal(strength, 2)}`,
    compare: (videos: number) => `Compare ${videos} strengths`,
    compares: (strengths: string) =>
      `Queues one video for each strength (${strengths}), all with the same seed.`,
    notReady: 'Available when the form is complete: Generate says what is missing.',
    groups: {
      camera: 'Camera',
      style: 'Style',
      detail: 'Detail',
      control: 'Control',
      own: 'Own files',
    },
    hasTrigger: (words: string) => `“${words}” is in the prompt.`,
    none: 'No LoRAs found. Put LoRA files in ComfyUI/models/loras.',
  },
  advanced: {
    label: 'Advanced',
    /** beside it while it is folded */
    set: (settings: number): string =>
      settings === 1 ? '1 setting changed' : `${settings} settings changed`,
    control: 'Keep from the video',
    controls: {
      canny: { label: 'Edges', hint: 'The outlines in the video (Canny)' },
      depth: { label: 'Depth', hint: 'How far away everything is' },
      pose: { label: 'Pose', hint: 'How people move' },
      none: { label: 'Everything', hint: 'The video itself guides the run' },
    },
    sound: 'Sound',
    sounds: { source: 'From the video', generated: 'Generated' },
    noiseBed: 'Light noise under the voice',
    noiseBedHelp:
      'Only the model hears it; the video gets the clean sound. Try it when the lips don’t move.',
    strengths: {
      toolStrength: 'Tool strength',
      controlStrength: 'Control strength',
      imageStrength: 'Image strength',
      guideStrength: 'Guide strength',
    },
    slider: (label: string) => `${label}, slider`,
    reset: 'Reset',
    /** completes `reset`, for screen readers */
    resets: (label: string, value: string) => `${label} to ${value}`,
    steps: 'Steps',
    cfg: 'CFG',
    guidance: {
      syncGuidance: (start: number, off: number) =>
        `Ties mouths and movement to the sound. Start with ${start}; ${off} turns it off. The first pass calls the model once more per step.`,
      detailGuidance: (start: number, off: number) =>
        `For more detail and steadier motion. Start with ${start}; ${off} turns it off. The first pass calls the model once more per step.`,
      only: (presets: string) => `Only with ${presets}.`,
      /** the form can't set it: this ComfyUI lacks its node */
      needs: (version: string) => `Needs ComfyUI ${version} or later.`,
      lacks: 'This ComfyUI doesn’t have the node for it.',
    },
    unguided: (preset: string, uses: string) =>
      `Fixed with ${preset}, which runs distilled steps without guidance. ${uses} uses them.`,
    loader: 'Model files',
    automatic: 'Automatic',
    automaticIs: (comesTo: string) => `Automatic: ${comesTo}`,
    lowVram: 'Low VRAM',
    lowVramHelp: (scale: string) =>
      `Runs the text encoder on the CPU, decodes in small tiles and makes videos of at most ${scale}: slower, but fits smaller cards.`,
    on: 'On',
    off: 'Off',
    comesTo: { on: 'on', off: 'off' },
  },
}
