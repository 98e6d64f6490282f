import { words } from '../../words/index.ts'
import type { StageId } from '../graph/nodes.ts'
import { chooseAnother, retry } from './buttons.ts'
import type { Rule } from './rule.ts'

const reading: readonly StageId[] = ['image', 'audio', 'video']

const gone: Rule = {
  id: 'input_file_gone',
  signs: [
    { type: /(^|\.)FileNotFoundError$/, stages: reading },
    { stages: reading, says: /No such file or directory|Invalid (image|video|audio) file/ },
  ],
  field: ({ media }) => media,
  actions: (failure) => [chooseAnother(failure), retry()],
}

const broken: Rule = {
  id: 'input_broken',
  signs: [
    { type: /(^|\.)(InvalidDataError|UnidentifiedImageError|DecompressionBombError)$/ },
    { says: /cannot identify image file|Invalid data found when processing input/ },
    // 8-bit or 64-bit samples
    { stages: ['audio'], says: /Unsupported wav dtype/ },
    { says: /No video stream found|No audio frames decoded|Could not determine duration for file/ },
    {
      stages: reading,
      says: /image file is truncated|could not create decoder|moov atom not found/,
    },
  ],
  field: ({ media }) => media,
  actions: (failure) => [chooseAnother(failure), retry()],
}

const noSound: Rule = {
  id: 'sound_missing',
  signs: [{ says: /No audio stream found in the file|input audio is None/ }],
  field: ({ media }) => media,
  actions: (failure) => [chooseAnother(failure), retry()],
}

const soundStart: Rule = {
  id: 'sound_start_beyond',
  signs: [{ says: /TrimAudioDuration: Start time must be less than end time/ }],
  field: () => 'audioStart',
  actions: () => [
    { kind: 'set', label: words().buttons.soundFromStart, values: { audioStart: 0 }, run: true },
  ],
}

const videoStart: Rule = {
  id: 'video_start_beyond',
  signs: [
    { says: /Failed to slice video:|No frames exist for start_time/ },
    // ComfyUI silently cuts zero frames, and the next node divides by their size
    { type: /^ZeroDivisionError$/, stages: ['video'] },
  ],
  field: () => 'videoStart',
  actions: () => [
    { kind: 'set', label: words().buttons.videoFromStart, values: { videoStart: 0 }, run: true },
  ],
}

export const inputRules: readonly Rule[] = [gone, broken, noSound, soundStart, videoStart]
