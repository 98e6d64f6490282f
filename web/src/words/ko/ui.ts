import type { Words } from '../en/index.ts'

export const ui: Words['ui'] = {
  labelled: (name, text) => `${name}: ${text}`,
  comma: ', ',
  percent: (value) => `${value}%`,
  units: { s: '초', kB: 'kB', MB: 'MB', GB: 'GB' },
  attention: '확인 필요',
  inNewTab: '(새 탭에서)',
  said: 'ComfyUI 메시지',
  delete: '삭제',
  keep: '유지',
  move: '끌어서 옮기기. Alt와 위아래 화살표 키로도 옮길 수 있습니다',
  list: {
    search: '검색',
    empty: '옵션 없음',
    nothingFound: '일치 항목 없음',
    found: '{0}개 찾음',
    chosen: '선택됨',
    noneChosen: '선택 없음',
  },
}
