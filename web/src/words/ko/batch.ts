import type { Words } from '../en/index.ts'

export const batch: Words['batch'] = {
  strength: (strength) => `강도 ${strength}`,
  label: (count, prompt) => `${count}개 배치: ${prompt}`,
  span: (from, to, video) => `다시 찍기: ${video}의 ${from}~${to}초`,
  poster: (number, what) => `${number}: ${what}`,
  chosen: '선택됨',
  choose: (number) => `${number} 선택`,
  ready: (ready, count) =>
    ready === count ? `비디오 ${count}개` : `${count}개 중 ${ready}개 완성`,
  waiting: '대기 중',
  running: '진행 중',
  failed: '실패',
  play: '모두 재생',
  pause: '모두 일시정지',
  finish: (count) => (count === 1 ? '선택한 초안 완성' : `선택한 ${count}개 완성`),
  compare: '두 개 비교',
  hideOthers: '나머지 숨기기',
  clear: '선택 해제',
  more: (count) => `${count}개 더 보기`,
  inStrip: (count, what) => `${count}개 배치, ${what}`,
  keys: '1~9 키로 선택, 화살표 키로 이동, Enter로 표시, F로 완성, S로 즐겨찾기, X로 숨기기, C로 비교, 스페이스로 재생 또는 일시정지합니다.',
}
