import type { Message } from '../said.ts'

const convert = 'Convert video to MP4 (H.264 and AAC), or audio to WAV.'
const save = 'Save it as JPEG or PNG.'
const choose =
  'Choose a PNG, JPEG or WebP image, a WAV, MP3 or FLAC audio file, or an MP4 or WebM video.'

/** Why a file can't be read, by the backend's code for it (ltx_aio/media/unreadable.py), and what to do. */
export const unreadable = {
  no_access: ['The file can’t be opened.', 'Check that ComfyUI is allowed to read it.'],
  empty: ['The file is empty.', 'Upload it again.'],
  slow: [
    'The file takes too long to read.',
    'Cut out the part you need, or convert it to MP4 or WAV.',
  ],
  tags: [
    'The file has tags in an encoding that ComfyUI can’t read.',
    'Convert it without the tags.',
  ],
  undecodable: ['ComfyUI can’t decode this file.', convert],
  unknown_kind: ['This is not an image, audio or video file.', choose],
  cut_short: [
    'The file is incomplete or damaged: its index is missing.',
    'Upload the complete file.',
  ],
  nothing: ['The file contains neither sound nor video.', choose],
  heic: ['ComfyUI can’t read HEIC photos.', save],
  picture_large: ['The image is too large.', 'Use one of at most 170 megapixels.'],
  picture_damaged: [
    'The image is damaged or incomplete.',
    'Open it in an image editor, save it again and upload that file.',
  ],
  picture_undecodable: ['ComfyUI can’t decode this image.', save],
  video_large: ['The video’s frames are too large.', 'Convert it to at most 8192 by 4320 pixels.'],
  no_frame: ['None of this video’s frames can be decoded.', convert],
  no_times: ['The video has no timestamps for its frames.', convert],
  no_decoder: ['ComfyUI has no decoder for this file.', convert],
  no_sound: ['This file has no sound.', choose],
  file_missing: ['The file is no longer in ComfyUI’s folder.', 'Upload it again.'],
  linked: [
    'This file is a link out of ComfyUI’s folder, and ComfyUI doesn’t follow it.',
    'Copy the file itself into ComfyUI’s input folder, or choose it from there.',
  ],
  bad_name: [
    'This is not the name of a file in ComfyUI’s folders.',
    'Copy the file into ComfyUI’s input folder and choose it there.',
  ],
} as const satisfies Readonly<Record<string, Message>>

export type Cause = keyof typeof unreadable
