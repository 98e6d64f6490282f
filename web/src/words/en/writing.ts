/**
 * Help with the prompt. A `prompt` here is text for the model: it is English in every language, since the text
 * encoder was trained on English.
 */
export const writing = {
  tools: 'Help with the prompt',
  enhance: {
    button: 'Enhance',
    hint: 'Write a better prompt from yours',
    label: 'Enhanced prompts',
    cost: (model: string, time: string, separate: boolean) =>
      `Uses ${model}, ${separate ? 'a small model that only writes prompts' : 'the text encoder that every run loads'} · ${time} for each take.`,
    unknown: 'no estimate yet',
    onCpu: 'With low VRAM it runs on the CPU, which takes minutes.',
    seesImage: 'It looks at your image, too.',
    keeps: 'Words in quotation marks stay as they are.',
    behind: (runs: number) =>
      runs === 1 ? 'It starts after the run in progress.' : `It starts after ${runs} runs.`,
    noPrompt: 'Write a few words first.',
    write: (takes: number) => (takes === 1 ? 'Write 1 take' : `Write ${takes} takes`),
    again: 'New takes',
    takes: 'Takes',
    take: (take: number) => `Take ${take}`,
    waits: (runs: number) =>
      runs === 0 ? 'Next in the queue.' : runs === 1 ? 'After 1 run.' : `After ${runs} runs.`,
    sending: 'Sending…',
    loading: 'Reading your prompt…',
    writing: (count: number) => `Writing… about ${count} words`,
    silent: 'ComfyUI isn’t responding. This continues when it does.',
    cancelled: 'Cancelled.',
    useless: {
      empty: 'The answer is empty. Your prompt is unchanged.',
      garbled: 'The answer is not a prompt. Yours is unchanged.',
      same: 'It left your prompt as it is.',
    },
    raw: 'The answer',
    mended: (quotes: number) =>
      quotes === 1
        ? 'It changed words in quotation marks; yours are back.'
        : `It changed words in ${quotes} quotations; yours are back.`,
    added: (quotes: number) =>
      quotes === 1
        ? 'It left out words in quotation marks; your sentence is at the end.'
        : `It left out ${quotes} quotations; your sentences are at the end.`,
    outdated: 'You have edited the prompt since. Using a take keeps your text under Earlier.',
    use: (take: number) => `Use take ${take}`,
    used: (take: number) => `Take ${take} is in the prompt.`,
    undo: 'Undo',
    cancel: 'Cancel',
    close: 'Close',
    ready: (take: number) => `Take ${take} is ready.`,
  },
  earlier: {
    button: 'Earlier',
    hint: 'Earlier prompts: Arrow Up in an empty prompt, Alt and arrow keys anywhere',
    label: 'Earlier prompts',
    search: 'Search prompts',
    starred: 'Starred only',
    star: 'Star this prompt',
    starCurrent: 'Star the prompt above',
    unrun: 'not run',
    none: 'Prompts of your runs will appear here.',
    noMatch: 'No prompts match.',
    more: (prompts: number) => `${prompts} more: search to find them.`,
  },
  phrases: {
    button: 'Phrases',
    hint: 'Insert a phrase, or start from a sample',
    label: 'Phrases and samples',
    samples: 'Samples for this mode',
    camera: {
      title: 'Camera',
      items: {
        still: { title: 'Still', prompt: 'The camera stays perfectly still.' },
        pushIn: { title: 'Push in', prompt: 'The camera pushes in slowly and steadily.' },
        pullBack: {
          title: 'Pull back',
          prompt: 'The camera pulls back slowly and shows more of the place.',
        },
        pan: { title: 'Pan', prompt: 'The camera pans slowly from left to right.' },
        tilt: { title: 'Tilt up', prompt: 'The camera tilts up slowly.' },
        track: {
          title: 'Track',
          prompt: 'The camera follows from the side in a smooth tracking shot.',
        },
        orbit: { title: 'Orbit', prompt: 'The camera circles slowly around the subject.' },
        crane: { title: 'Rise', prompt: 'The camera rises smoothly above the scene.' },
        sink: { title: 'Lower', prompt: 'The camera sinks smoothly toward the ground.' },
        left: { title: 'To the left', prompt: 'The camera moves smoothly to the left.' },
        right: { title: 'To the right', prompt: 'The camera moves smoothly to the right.' },
        hand: { title: 'Handheld', prompt: 'Handheld camera with small natural movements.' },
      },
    },
    shot: {
      title: 'Shot and light',
      items: {
        wide: { title: 'Wide', prompt: 'A wide shot shows the whole place.' },
        close: { title: 'Close-up', prompt: 'A close-up with a shallow depth of field.' },
        low: { title: 'Low angle', prompt: 'Seen from a low angle.' },
        golden: { title: 'Golden hour', prompt: 'Warm low sunlight with long soft shadows.' },
        soft: { title: 'Soft daylight', prompt: 'Soft daylight from a window.' },
        night: { title: 'Night', prompt: 'Night, lit by a few warm lamps.' },
      },
    },
    sound: {
      title: 'Sound',
      items: {
        ambience: {
          title: 'Ambience only',
          prompt: 'Only the quiet ambient sound of the place is heard, without music or voices.',
        },
        music: { title: 'Soft music', prompt: 'Soft instrumental music plays in the background.' },
        speaks: {
          title: 'Says …',
          prompt: 'The person says in a calm, clear voice: "…"',
        },
      },
    },
    /** for the beginning of the prompt, by mode */
    before: {
      lipsync: {
        title: 'Lips (at the beginning)',
        items: {
          speaks: {
            title: 'Speaks',
            prompt: 'The person is speaking, lips in sync with the voice.',
          },
          sings: {
            title: 'Sings',
            prompt: 'The person is singing, lips in sync with the song.',
          },
        },
      },
    },
    avoid: {
      title: 'Keep out',
      items: {
        subtitles: {
          title: 'No subtitles',
          prompt: 'The image is clean: no subtitles, no captions, no text on screen.',
        },
        logos: { title: 'No logos', prompt: 'There are no logos and no watermarks.' },
        cuts: { title: 'No cuts', prompt: 'One continuous shot without cuts.' },
        talk: { title: 'Nobody speaks', prompt: 'Nobody speaks, and all mouths stay closed.' },
      },
    },
  },
  length: {
    words: (words: number) => (words === 1 ? '1 word' : `${words} words`),
    good: (family: string, min: number, max: number) =>
      `${family} follows ${min} to ${max} words best.`,
  },
}
