import type { Words } from '../en/index.ts'
import type { retakingProblems as english } from '../en/retaking.ts'
import { decimal } from './numbers.ts'

export const retaking: Words['retaking'] = {
  what: '다시 만들기',
  parts: {
    both: { label: '둘 다', hint: '구간의 영상과 소리를 새로 만듭니다' },
    picture: { label: '영상', hint: '영상만 새로 만들고 소리는 그대로 둡니다' },
    sound: { label: '소리', hint: '소리만 새로 만들고 영상은 그대로 둡니다' },
  },
  span: '구간',
  context: '컨텍스트',
  contextHelp: '구간이 자연스럽게 이어지도록 모델이 앞뒤를 얼마나 보고 듣는지 정합니다.',
  spanOf: (from, to) => `${from}~${to}초`,
  longest: (seconds) => `구간은 최대 ${seconds}초입니다.`,
}

export const retakingProblems: typeof english = {
  video_too_short_to_retake: (v) => [
    `비디오가 ${v.frames}프레임입니다. 모델에는 ${v.min}프레임 이상이 필요합니다.`,
    '더 긴 비디오를 선택하세요.',
  ],
  span_empty: (v) => [
    '구간이 비어 있어 새로 만들 것이 없습니다.',
    `${decimal(v.min, 2)}초 이상으로 설정하세요.`,
  ],
  span_outside: (v) => [
    `구간은 ${decimal(v.start, 2)}초에서 시작하지만 비디오의 길이는 ${decimal(v.seconds, 2)}초입니다.`,
    `${decimal(v.latest, 2)}초 또는 그 전에 시작하세요.`,
  ],
  span_too_long: (v) => [
    `${decimal(v.seconds, 1)}초 구간에 양쪽 ${decimal(v.context, 1)}초씩의 컨텍스트를 더하면 한 작업의 한도를 넘습니다.`,
    `최대 ${decimal(v.max, 1)}초로 줄이거나 “고급”에서 컨텍스트를 줄이세요.`,
  ],
  span_far: (v) => [
    `구간의 한쪽에 ${decimal(v.seconds, 0)}초의 비디오가 있습니다. ComfyUI는 최대 ${decimal(v.max, 0)}초까지 유지할 수 있습니다.`,
    '먼저 비디오를 구간 주변만 남기고 자르세요.',
  ],
}
