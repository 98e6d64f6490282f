import type { Words } from '../en/index.ts'

export const cuts: Words['cuts'] = {
  group: (file) => `${file}의 사용 구간`,
  label: '사용 구간',
  start: '시작',
  part: '구간',
  end: '끝',
  seconds: (seconds) => `${seconds}초`,
  span: (from, to, of) => `${of} 중 ${from}~${to}초`,
  until: (to, of) => `~${to}초(전체 ${of})`,
  longest: (seconds) => `한 작업에서 최대 ${seconds}초를 사용할 수 있습니다.`,
  play: '구간 재생',
  stop: '정지',
  keys: '왼쪽과 오른쪽 키로 구간을 옮기며, Shift를 누르면 더 많이 움직입니다. Page Up과 Page Down은 구간 길이만큼, Home과 End는 양 끝으로 옮깁니다. I와 O는 포인터나 재생 위치에 시작과 끝을 지정합니다. 스페이스로 구간을 재생합니다.',
  edits: {
    label: '페이드, 볼륨, 무음',
    fadeIn: '페이드 인',
    fadeOut: '페이드 아웃',
    volume: '볼륨',
    before: '앞 무음',
    after: '뒤 무음',
    apply: '이 구간에 적용',
    help: '이 작업을 위해 구간을 새 WAV 파일로 저장합니다. 원본 파일은 바뀌지 않습니다.',
  },
}
