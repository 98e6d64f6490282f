import type { Cause } from '../en/unreadable.ts'
import type { Message } from '../said.ts'

const convert = '비디오는 MP4(H.264와 AAC)로, 오디오는 WAV로 변환하세요.'
const save = 'JPEG 또는 PNG로 저장하세요.'
const choose =
  '이미지(PNG, JPEG, WebP), 오디오(WAV, MP3, FLAC), 비디오(MP4, WebM) 파일을 선택하세요.'

export const unreadable: Readonly<Record<Cause, Message>> = {
  no_access: ['파일을 열 수 없습니다.', 'ComfyUI에 읽기 권한이 있는지 확인하세요.'],
  empty: ['파일이 비어 있습니다.', '다시 업로드하세요.'],
  slow: [
    '파일을 읽는 데 너무 오래 걸립니다.',
    '필요한 부분만 잘라 내거나 MP4 또는 WAV로 변환하세요.',
  ],
  tags: ['ComfyUI가 읽을 수 없는 인코딩의 태그가 있습니다.', '태그 없이 변환하세요.'],
  undecodable: ['ComfyUI가 이 파일을 디코딩할 수 없습니다.', convert],
  unknown_kind: ['이미지, 오디오, 비디오 파일이 아닙니다.', choose],
  cut_short: [
    '파일이 불완전하거나 손상되었습니다. 인덱스가 없습니다.',
    '완전한 파일을 업로드하세요.',
  ],
  nothing: ['소리도 영상도 없는 파일입니다.', choose],
  heic: ['ComfyUI는 HEIC 사진을 읽을 수 없습니다.', save],
  picture_large: ['이미지가 너무 큽니다.', '최대 1억 7천만 화소의 이미지를 사용하세요.'],
  picture_damaged: [
    '이미지가 손상되었거나 불완전합니다.',
    '이미지 편집기에서 열어 다시 저장한 후 그 파일을 업로드하세요.',
  ],
  picture_undecodable: ['ComfyUI가 이 이미지를 디코딩할 수 없습니다.', save],
  video_large: ['비디오의 프레임이 너무 큽니다.', '최대 8192×4320픽셀로 변환하세요.'],
  no_frame: ['이 비디오의 프레임을 하나도 디코딩할 수 없습니다.', convert],
  no_times: ['비디오의 프레임에 타임스탬프가 없습니다.', convert],
  no_decoder: ['ComfyUI에 이 파일의 디코더가 없습니다.', convert],
  no_sound: ['이 파일에는 소리가 없습니다.', choose],
  file_missing: ['파일이 더 이상 ComfyUI 폴더에 없습니다.', '다시 업로드하세요.'],
  linked: [
    'ComfyUI 폴더 밖으로 연결된 링크여서 ComfyUI가 열지 않습니다.',
    '파일 자체를 ComfyUI의 입력 폴더에 복사하거나 그곳에서 선택하세요.',
  ],
  bad_name: [
    'ComfyUI 폴더에 있는 파일의 이름이 아닙니다.',
    '파일을 ComfyUI의 입력 폴더에 복사하고 그곳에서 선택하세요.',
  ],
}
