import type { Words } from '../en/index.ts'

export const notices: Words['notices'] = {
  ready: '비디오가 완성되었습니다',
  failed: '작업이 실패했습니다',
  reportCopied: '보고서 복사됨',
  reportCopiedHow: '도움을 요청하는 곳에 붙여넣으세요.',
  reportRefused: '브라우저가 보고서 복사를 허용하지 않았습니다',
  reportRefusedHow: 'ComfyUI의 메시지는 카드에서 복사할 수 있습니다.',
  noAnswer: 'ComfyUI가 응답하지 않습니다',
  partsApart: '따라서 각 부분은 개별 비디오로 남습니다.',
  runKept: '작업이 저장되었으며 ComfyUI가 다시 응답하면 보냅니다.',
  notSent: '작업을 보내지 못했습니다',
  notCancelled: '작업이 아직 취소되지 않았습니다',
  notReordered: '순서가 바뀌지 않았습니다',
  willRetry: 'ComfyUI가 응답하지 않습니다. 다시 응답하면 LTX AIO가 다시 시도합니다.',
  connectionBroke: '연결이 끊어졌습니다',
  languageMissing: (language) => `언어를 불러올 수 없습니다: ${language}`,
  languageMissingHow: 'LTX AIO는 현재 언어로 유지됩니다. 페이지를 새로고침하여 다시 시도하세요.',
  previewOff: '이 ComfyUI에서 실시간 미리보기를 껐습니다',
  previewOffDetail: '미리보기 때문에 작업이 중단되었습니다. “설정”에서 다시 켤 수 있습니다.',
}
