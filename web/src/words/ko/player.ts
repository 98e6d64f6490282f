import type { Words } from '../en/index.ts'

export const player: Words['player'] = {
  play: '재생',
  pause: '일시정지',
  mute: '음소거',
  unmute: '음소거 해제',
  full: '전체 화면',
  position: '비디오의 위치',
  time: (at, of) => `${at}/${of}초`,
  playing: '재생 중',
  paused: '일시정지됨',
  silent: '음소거됨',
  keys: '스페이스로 재생 또는 일시정지합니다. 쉼표와 마침표로 한 프레임, 왼쪽과 오른쪽 키로 1초씩 이동합니다. 위와 아래 키로 볼륨을 조절하고, M으로 음소거, F로 전체 화면을 표시합니다.',
}
