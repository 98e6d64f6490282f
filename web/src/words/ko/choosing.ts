import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: '선택한 작업',
  choose: (run) => `${run} 선택`,
  count: (count) => `${count}개 선택됨`,
  finish: (drafts) => (drafts === 1 ? '초안 완성' : `초안 완성: ${drafts}`),
  favourite: '즐겨찾기에 추가',
  unfavourite: '즐겨찾기에서 제거',
  download: (videos) => (videos === 1 ? '다운로드' : `비디오 ${videos}개 다운로드`),
  remove: '기록에서 삭제(파일은 유지)',
  none: '선택 해제',
  removed: (runs) => `작업 ${runs}개를 기록에서 삭제했습니다.`,
  removedFilesStay: (runs) => `작업 ${runs}개를 기록에서 삭제했습니다. 파일은 남아 있습니다.`,
  removeFiles: '파일도 삭제',
  finished: (runs) =>
    runs === 1
      ? '완성 작업을 대기열에 추가했습니다. “만들기”에서 확인하세요.'
      : `작업 ${runs}개를 대기열에 추가했습니다. “만들기”에서 확인하세요.`,
}
