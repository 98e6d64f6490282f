import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = '動画はMP4（H.264とAAC）に、オーディオはWAVに変換してください。'
const save = 'JPEGかPNGで保存してください。'
const choose =
  '画像（PNG、JPEG、WebP）、オーディオ（WAV、MP3、FLAC）、動画（MP4、WebM）のいずれかを選んでください。'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['ファイルを開けません。', 'ComfyUIに読み取り権限があることを確認してください。'],
  empty: ['ファイルが空です。', 'もう一度アップロードしてください。'],
  slow: [
    'ファイルの読み込みに時間がかかりすぎます。',
    '必要な部分を切り出すか、MP4かWAVに変換してください。',
  ],
  tags: ['ComfyUIが読み込めない文字コードのタグが含まれています。', 'タグなしで変換してください。'],
  undecodable: ['ComfyUIはこのファイルをデコードできません。', convert],
  unknown_kind: ['画像・オーディオ・動画のいずれでもありません。', choose],
  cut_short: [
    'ファイルが不完全か破損しています（インデックスがありません）。',
    '完全なファイルをアップロードしてください。',
  ],
  nothing: ['音も映像も含まれていません。', choose],
  heic: ['ComfyUIはHEICの写真を読み込めません。', save],
  picture_large: ['画像が大きすぎます。', '1億7000万画素以下の画像を使ってください。'],
  picture_damaged: [
    '画像が破損しているか不完全です。',
    '画像編集ソフトで開いて保存し直し、そのファイルをアップロードしてください。',
  ],
  picture_undecodable: ['ComfyUIはこの画像をデコードできません。', save],
  video_large: ['動画のフレームが大きすぎます。', '8192×4320ピクセル以下に変換してください。'],
  no_frame: ['この動画のフレームを1つもデコードできません。', convert],
  no_times: ['動画のフレームにタイムスタンプがありません。', convert],
  no_decoder: ['ComfyUIにこのファイル用のデコーダーがありません。', convert],
  no_sound: ['このファイルには音がありません。', choose],
  file_missing: [
    'ファイルがComfyUIのフォルダーからなくなっています。',
    'もう一度アップロードしてください。',
  ],
  linked: [
    'このファイルはComfyUIのフォルダーの外へのリンクのため、ComfyUIは開きません。',
    'ファイルそのものをComfyUIの入力フォルダーにコピーするか、そこから選んでください。',
  ],
  bad_name: [
    'ComfyUIのフォルダーにあるファイルの名前ではありません。',
    'ファイルをComfyUIの入力フォルダーにコピーし、そこから選んでください。',
  ],
}
