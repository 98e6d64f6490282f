import type { Words } from '../en/index.ts'

export const drafts: Words['drafts'] = {
  finishWith: (preset) => `${preset} 프리셋으로 완성`,
  queued: '완성 작업을 대기열에 추가했습니다. “만들기”에서 확인하세요.',
  firstPassGone: '초안의 1차 패스가 여기에 저장되어 있지 않습니다',
  firstPassRepeats: '완성할 때 1차 패스를 다시 실행하므로 이 작업은 더 오래 걸립니다.',
  firstPassesGone: (drafts) => `초안 ${drafts}개의 1차 패스가 여기에 저장되어 있지 않습니다`,
  firstPassesRepeat: '완성할 때 1차 패스를 다시 실행하므로 이 작업들은 더 오래 걸립니다.',
  saved: (drafts, size) => `초안 ${drafts}개의 1차 패스: ${size}`,
  clear: '지우기',
  clearHelp:
    '초안은 남지만, 완성할 때 1차 패스를 다시 실행합니다. 즐겨찾기의 1차 패스는 유지됩니다.',
  cleared: '지웠습니다. 즐겨찾기와 진행 중인 작업의 1차 패스만 남아 있습니다.',
  keep: {
    title: '초안',
    days: '1차 패스 보관 기간',
    dayCount: (days) => `${days}일`,
    daysHelp: '완성은 저장된 1차 패스에서 시작합니다. 즐겨찾기의 1차 패스는 유지됩니다.',
    size: '최대 용량',
    sizeHelp: '오래된 것부터 삭제됩니다. 5초짜리 초안은 약 2 MB입니다.',
  },
}
