import type { Said } from '../said.ts'

const convert = 'Convert a video to MP4 (H.264 and AAC), a sound to WAV.'
const save = 'Save it as a JPEG or a PNG.'
const choose =
  'Choose a PNG, JPEG or WebP picture, a WAV, MP3 or FLAC sound, or an MP4 or WebM video.'

/** Why a file cannot be read, by the server's name for it (ltx_aio/unreadable.py), and what to do. */
export const unreadable = {
  no_access: ['The file cannot be opened.', 'Check that ComfyUI is allowed to read it.'],
  empty: ['The file is empty.', 'Upload it again.'],
  slow: [
    'The file takes too long to read.',
    'Cut out the part that you need, or convert it to MP4 or WAV.',
  ],
  tags: [
    'The file carries tags in an encoding that ComfyUI cannot read.',
    'Convert it and leave the tags out.',
  ],
  undecodable: ['ComfyUI cannot decode this file.', convert],
  unknown_kind: ['This is no picture, sound or video.', choose],
  cut_short: [
    'The file is cut short or damaged: it lacks the part that tells how to read it.',
    'Upload the complete file.',
  ],
  nothing: ['The file holds neither sound nor video.', choose],
  heic: ['ComfyUI cannot read photos of this kind (HEIC).', save],
  picture_large: ['The picture is too large.', 'Use one of at most 170 megapixels.'],
  picture_damaged: [
    'The picture is damaged or incomplete.',
    'Open it in an image editor, save it again and upload that.',
  ],
  picture_undecodable: ['ComfyUI cannot decode this picture.', save],
  video_large: [
    'The frames of the video are too large.',
    'Convert it to 8192 by 4320 pixels or fewer.',
  ],
  no_frame: ['No frame of this video can be decoded.', convert],
  no_times: ['The video does not say when its frames are shown.', convert],
  no_decoder: ['ComfyUI has no decoder for this file.', convert],
  no_sound: ['There is no sound in this file.', choose],
  file_missing: ["The file is not in ComfyUI's folder any more.", 'Upload it again.'],
  linked: [
    "A link leads out of ComfyUI's folder to this file, and ComfyUI does not follow it.",
    "Copy the file itself into ComfyUI's input folder, or choose it from there.",
  ],
  bad_name: [
    "That is no name of a file in ComfyUI's own folders.",
    "Copy the file into ComfyUI's input folder and choose it there.",
  ],
} as const satisfies Readonly<Record<string, Said>>

export type Cause = keyof typeof unreadable
