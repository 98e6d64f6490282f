import type { Words } from '../en/index.ts'
import type { extendingProblems as english } from '../en/extending.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const extending: Words['extending'] = {
  direction: '추가 위치',
  directions: {
    after: { label: '끝 뒤', hint: '새 부분이 마지막 프레임에 이어집니다' },
    before: { label: '시작 앞', hint: '새 부분이 첫 프레임으로 이어집니다' },
  },
  context: '컨텍스트',
  contextHelp: '움직임과 소리를 이어 가기 위해 모델이 다시 보고 듣는 비디오의 길이입니다.',
  contextFrames: (frames, seconds) => `${frames}프레임, ${seconds}초`,
  contextOnly: (frames) => `${frames}프레임`,
  saves: '저장',
  whole: '비디오 전체',
  new: '새 부분만',
}

export const extendingProblems: typeof english = {
  video_unknown: (v) => [
    `${bare(v.name)} 파일의 프레임 수를 알 수 없습니다.`,
    '프레임을 세는 LTX AIO의 백엔드를 설치하세요.',
  ],
  video_too_short_to_extend: (v) => [
    `비디오가 ${v.frames}프레임입니다. 움직임을 이어 가려면 ${v.min}프레임 이상이 필요합니다.`,
    '더 긴 비디오를 선택하거나, 마지막 프레임을 “이미지로 비디오”에서 사용하세요.',
  ],
  video_size_odd: (v) => [
    `${bare(v.name)}의 크기는 ${v.width}×${v.height}입니다. ComfyUI는 변이 홀수인 비디오를 저장할 수 없습니다.`,
    '두 변이 모두 짝수가 되도록 1픽셀을 잘라 내세요.',
  ],
  video_large: (v) => [
    `${v.width}×${v.height} 크기의 ${v.frames}프레임을 합치려면 약 ${decimal(v.gigabytes, 0)} GB의 RAM이 필요합니다.`,
    '부족하면 비디오를 마지막 몇 초로 자르거나 새 부분만 저장하세요.',
  ],
  video_too_large: (v) => [
    `${v.width}×${v.height} 크기의 ${v.frames}프레임을 합치려면 ${decimal(v.gigabytes, 0)} GB의 RAM이 필요합니다.`,
    '먼저 비디오를 마지막 몇 초로 자르세요.',
  ],
  context_other: (v) => [
    `컨텍스트가 ${v.asked}프레임이 아니라 ${v.context}프레임이 됩니다. 모델은 9, 17, 25… 프레임을 비디오에 있는 만큼 사용합니다.`,
    '그대로 두거나 다른 컨텍스트를 선택하세요.',
  ],
  sound_not_joined: (v) => [
    `${bare(v.name)}의 오디오는 ${v.channels}채널입니다. 생성된 소리는 모노와 스테레오에만 합칠 수 있습니다.`,
    '먼저 스테레오로 믹스하세요.',
  ],
}
