import type { Words } from '../index.ts'
import { bare } from '../said.ts'
import { decimal } from './numbers.ts'

export const keyframes: Words['keyframes'] = {
  label: '키프레임',
  add: '이미지 또는 비디오 추가',
  full: (max) => `키프레임은 최대 ${max}개입니다.`,
  picker: '키프레임으로 사용할 이미지 또는 비디오 선택',
  keys: '왼쪽과 오른쪽 키로 한 프레임, Shift를 누르면 열 프레임씩 옮깁니다. 클립은 다음으로 가능한 위치로 옮겨집니다. Home과 End는 첫 번째 또는 마지막 빈 프레임으로 옮깁니다. 위와 아래 키로 다른 키프레임을 선택합니다. Delete로 제거하고 Ctrl+D로 복제합니다.',
  first: '시작 프레임',
  last: '종료 프레임',
  at: (seconds) => `${seconds}초의 키프레임`,
  clipAt: (seconds) => `${seconds}초의 클립`,
  place: (seconds, frame, of) => `${seconds}초, 프레임 ${frame}/${of}`,
  clipPlace: (from, to, frame, last, of) => `${from}~${to}초, 프레임 ${frame}~${last}/${of}`,
  time: '시간',
  strength: '강도',
  strengthOf: (input) => `${input}: 강도`,
  snapped: (seconds, frame) => `→ 프레임 ${frame}, ${seconds}초`,
  clipSnapped: (from, to, frame, last) => `→ 프레임 ${frame}~${last}, ${from}~${to}초`,
  start: '비디오 시작',
  length: '길이',
  swap: '다음과 바꾸기',
  duplicate: '복제',
  remove: '제거',
  done: {
    added: (what) => `키프레임에 추가했습니다: ${what}.`,
    removed: (what) => `키프레임에서 제거했습니다: ${what}.`,
    moved: (what) => `옮겼습니다: ${what}.`,
    swapped: (what) => `위치를 바꿨습니다: ${what}.`,
    duplicated: (what) => `복제했습니다: ${what}.`,
  },
  sending: (name, percent) => `${name}: ${percent}%`,
  dismiss: '닫기',
  longer: (seconds) => `길이를 ${decimal(seconds)}초로 변경`,
  moveTo: (seconds) => `${decimal(seconds, 2)}초로 옮기기`,
  shortenTo: (seconds) => `${decimal(seconds, 2)}초로 줄이기`,
  fromSecond: (seconds) => `비디오의 ${decimal(seconds, 1)}초부터 사용`,
  fromStart: '비디오의 0초부터 사용',
}

export const keyframeProblems: Pick<
  Words['problems'],
  | 'keys_missing'
  | 'keys_too_many'
  | 'key_out_of_range'
  | 'keys_collide'
  | 'clip_out_of_range'
  | 'keys_overlap'
  | 'clip_past_end'
> = {
  keys_missing: () => [
    '아직 이미지가 없습니다.',
    '시작 프레임, 종료 프레임 또는 그 사이의 키프레임을 추가하세요.',
  ],
  keys_too_many: (v) => [
    `키프레임이 ${v.count}개 있습니다. 최대 ${v.max}개까지 가능합니다.`,
    `${v.count - v.max}개를 제거하세요.`,
  ],
  key_out_of_range: (v) => [
    `${bare(v.name)}의 위치는 ${decimal(v.at, 2)}초이지만 마지막 프레임은 ${decimal(v.end, 2)}초입니다.`,
    '위치를 옮기거나 비디오를 더 길게 만드세요.',
  ],
  keys_collide: (v) => [
    `${decimal(v.at, 2)}초의 프레임에 다른 이미지가 겹칩니다: ${bare(v.name)}.`,
    '둘 중 하나를 한 프레임 이상 옮기세요.',
  ],
  clip_out_of_range: (v) => [
    `${bare(v.name)}의 구간은 ${decimal(v.at, 2)}~${decimal(v.to, 2)}초이지만 마지막 프레임은 ${decimal(v.end, 2)}초입니다.`,
    '옮기거나 줄이거나, 비디오를 더 길게 만드세요.',
  ],
  keys_overlap: (v) => [
    `${decimal(v.at, 2)}초에서 겹칩니다: ${bare(v.name)}, ${bare(v.other)}.`,
    '둘 중 하나를 옮기거나 클립을 줄이세요.',
  ],
  clip_past_end: (v) => [
    `클립은 ${decimal(v.from, 2)}~${decimal(v.to, 2)}초를 사용하지만 ${bare(v.name)}의 끝은 ${decimal(v.end, 2)}초입니다.`,
    '더 일찍 시작하거나 줄이세요.',
  ],
}
