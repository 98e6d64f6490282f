import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = '请将视频转换为 MP4（H.264 和 AAC），或将音频转换为 WAV。'
const save = '请保存为 JPEG 或 PNG。'
const choose = '请选择 PNG、JPEG 或 WebP 图像，WAV、MP3 或 FLAC 音频，或者 MP4 或 WebM 视频。'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['无法打开文件。', '请检查 ComfyUI 是否有权读取。'],
  empty: ['文件为空。', '请重新上传。'],
  slow: ['读取文件的时间过长。', '请剪出需要的部分，或转换为 MP4 或 WAV。'],
  tags: ['文件含有 ComfyUI 无法读取的编码的标签。', '请去掉标签后转换。'],
  undecodable: ['ComfyUI 无法解码此文件。', convert],
  unknown_kind: ['这不是图像、音频或视频文件。', choose],
  cut_short: ['文件不完整或已损坏：缺少索引。', '请上传完整的文件。'],
  nothing: ['文件中既没有声音也没有画面。', choose],
  heic: ['ComfyUI 无法读取 HEIC 照片。', save],
  picture_large: ['图像太大。', '请使用不超过 1.7 亿像素的图像。'],
  picture_damaged: ['图像已损坏或不完整。', '请用图像编辑器打开并重新保存，然后上传该文件。'],
  picture_undecodable: ['ComfyUI 无法解码此图像。', save],
  video_large: ['视频的画面太大。', '请转换为不超过 8192×4320 像素。'],
  no_frame: ['此视频没有一帧能够解码。', convert],
  no_times: ['视频的帧没有时间戳。', convert],
  no_decoder: ['ComfyUI 没有此文件的解码器。', convert],
  no_sound: ['此文件没有声音。', choose],
  file_missing: ['文件已不在 ComfyUI 的文件夹中。', '请重新上传。'],
  linked: [
    '此文件是指向 ComfyUI 文件夹之外的链接，ComfyUI 不会打开。',
    '请将文件本身复制到 ComfyUI 的输入文件夹，或从那里选择。',
  ],
  bad_name: [
    '这不是 ComfyUI 文件夹中的文件名。',
    '请将文件复制到 ComfyUI 的输入文件夹，并在那里选择。',
  ],
}
