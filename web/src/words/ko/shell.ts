import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO: 비디오와 소리 생성',
  send: 'LTX AIO로 보내기',
  loading: 'LTX AIO 불러오는 중…',
  slow: 'LTX AIO를 불러오는 데 시간이 오래 걸립니다.',
  slowRemedy: 'ComfyUI와의 연결을 확인하거나 다시 시도하세요.',
  notLoaded: 'LTX AIO를 불러올 수 없습니다.',
  notLoadedRemedy:
    '다시 시도하거나 페이지를 새로고침하세요. 방금 업데이트했다면 ComfyUI를 다시 시작하세요.',
  broken: 'LTX AIO에 오류가 발생하여 표시할 수 없습니다.',
  again: '다시 시도',
  copy: '보고서 복사',
  reload: '페이지 새로고침',
  copied: '보고서를 복사했습니다. GitHub 이슈에 붙여넣으세요.',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 아래 텍스트를 선택하세요.',
  details: '보고서의 내용',
  report: '보고서',
}
