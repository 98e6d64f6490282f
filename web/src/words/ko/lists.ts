import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

export const lists: Words['lists'] = {
  button: '목록',
  hint: '프롬프트 목록, 파일, 표로 여러 비디오를 한 번에 생성',
  label: '목록',
  prompt: '프롬프트',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: '정수', number: '숫자' },
  text: '프롬프트 또는 표',
  placeholder: '한 줄에 프롬프트 하나씩. 또는 표를 붙여넣으세요. 첫 행은 열 이름입니다.',
  format: '읽는 방식',
  formats: { lines: '줄마다', blocks: '단락', table: '표' },
  formatHints: {
    lines: '각 줄이 프롬프트입니다',
    blocks: '빈 줄로 프롬프트를 구분합니다',
    table: 'CSV 또는 스프레드시트의 셀(머리글 포함)',
  },
  columns: (known) => `열: ${known}`,
  openText: '텍스트 또는 CSV 파일 열기',
  addFiles: '파일',
  addFolder: '폴더',
  addFilesTo: (input) => `${input}: 파일 추가`,
  addFolderTo: (input) => `${input}: 폴더 추가`,
  fileCount: (count) => `파일 ${count}개`,
  removeFiles: (input) => `${input}: 모든 파일 제거`,
  uploading: (left) => `업로드할 파일 ${left}개 남음`,
  cancelUploads: '업로드 취소',
  lost: (count) => `파일 ${count}개가 도착하지 않았습니다. 다시 추가하세요. 위치는 유지됩니다.`,
  refused: (names, count) =>
    count > 3
      ? `이 입력에서 받지 않아 사용하지 않은 파일: ${names} 외 ${count - 3}개.`
      : `이 입력에서 받지 않아 사용하지 않은 파일: ${names}.`,
  grid: '시드와 프리셋',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× 시드 ${seeds}개` : '', presets > 1 ? `× 프리셋 ${presets}개` : '']
      .filter(Boolean)
      .join(' '),
  seeds: '행별 시드 수',
  presets: '사용할 프리셋',
  asForm: '선택 없음: 양식의 프리셋을 사용합니다.',
  rows: '대기열에 추가할 비디오',
  count: (count) => `비디오 ${count}개`,
  out: (count) => `${count}개 제외됨`,
  noTime: '예상 시간 없음',
  wrong: (rows) => `${rows}개 확인 필요`,
  none: '프롬프트를 입력하거나, 파일을 추가하거나, 시드와 프리셋을 선택하세요.',
  leaveOut: '제외',
  leaveOutRow: (row) => `${row} 제외`,
  putBack: '되돌리기',
  putBackRow: (row) => `${row} 되돌리기`,
  leaveOutUnpaired: (count) => (count === 1 ? '마지막 하나 제외' : `마지막 ${count}개 제외`),
  promptOf: (row) => `${row}의 프롬프트`,
  seedOf: (row) => `${row}의 시드`,
  ownPrompt: '프롬프트는 양식에 있습니다.',
  resetSeed: '재설정',
  more: (count) => `${count}개 더 보기`,
  clear: '목록 지우기',
  undo: '실행 취소',
  redo: '다시 실행',
  close: '목록 닫기(내용은 유지)',
}

export const listProblems: typeof english = {
  list_row: (v) => [`${v.row}행: ${v.what}`, v.remedy],
  list_no_rows: () => [
    '표에 머리글만 있고 행이 없습니다.',
    '머리글 아래에 비디오마다 행을 하나씩 추가하세요.',
  ],
  list_no_header: (v) => [
    '표의 첫 행에 열 이름이 없습니다.',
    `머리글을 추가하세요. 사용할 수 있는 열: ${v.known}.`,
  ],
  list_column_unknown: (v) => [
    `“${v.name}” 열에 해당하는 설정이 없습니다.`,
    `이름을 바꾸거나 제거하세요. 사용할 수 있는 열: ${v.known}.`,
  ],
  list_column_twice: (v) => [
    `“${v.name}” 열이 두 번 있거나 두 가지 이름으로 있습니다.`,
    '둘 중 하나를 제거하세요.',
  ],
  list_quote_open: (v) => [
    `${v.row}행: 따옴표가 닫히지 않았습니다.`,
    '닫는 따옴표를 추가하세요. 따옴표로 묶은 글 안에서는 따옴표를 두 번씩 씁니다.',
  ],
  list_row_long: (v) => [
    `${v.row}행의 셀은 ${v.cells}개인데 머리글은 ${v.columns}개입니다.`,
    '구분 기호가 들어 있는 글은 큰따옴표로 묶으세요.',
  ],
  list_half_size: (v) => [
    `${v.row}행에 너비와 높이 중 하나만 있습니다.`,
    '둘 다 입력하거나, 둘 다 비워 양식의 값을 사용하세요.',
  ],
  list_cell: (v) => [
    `${v.row}행: ${v.column} 열의 “${v.value}” 값이 ${v.takes}가 아닙니다.`,
    '고치거나, 셀을 비워 양식의 값을 사용하세요.',
  ],
  list_preset: (v) => [
    `${v.row}행: “${v.value}” 프리셋이 없습니다.`,
    `다음 중 하나를 쓰거나 셀을 비우세요: ${v.known}.`,
  ],
  list_file_missing: (v) => [
    `${v.row}행: ${v.name} 파일이 이 목록에도, ComfyUI의 입력 폴더에도 없습니다.`,
    '파일을 목록에 추가하거나 이름을 고치세요.',
  ],
  list_file_asked: (v) => [
    `${v.row}행: ComfyUI의 입력 폴더에서 ${v.name} 파일을 찾는 중입니다.`,
    '잠시 기다리거나 파일을 목록에 추가하세요.',
  ],
  list_file_twice: (v) => [
    `${v.row}행: 목록에 이름이 ${v.name}인 파일이 여러 개 있습니다.`,
    '앞에 폴더를 쓰세요: 폴더/이름.',
  ],
  list_file_unsent: (v) => [
    `${v.row}행: ${v.name} 파일이 아직 업로드되지 않았습니다.`,
    '도착할 때까지 기다리거나 다시 추가하세요.',
  ],
  list_no_partner: (v) => [`${v.row}행에 빠진 것: ${v.lacks}.`, '추가하거나 이 행을 제외하세요.'],
  list_unequal: (v) => [
    `목록의 개수가 다릅니다(${v.counts}). ${
      v.from === v.to ? `${v.from}행이` : `${v.from}~${v.to}행이`
    } 불완전합니다.`,
    '빠진 것을 추가하거나 이 행들을 제외하세요. 하나만 있으면 모든 행에 사용됩니다.',
  ],
  list_unused: (v) => [
    `“${v.mode}” 모드에서 사용하지 않는 목록 항목입니다: ${v.column}.`,
    '사용하려면 다른 모드를 선택하세요.',
  ],
  list_too_long: (v) => [
    `목록이 ${v.count}행입니다. 한 번에 최대 ${v.max}행을 대기열에 추가할 수 있습니다.`,
    '여러 목록으로 나누세요.',
  ],
  list_nothing: () => [
    '목록의 모든 비디오가 제외되었습니다.',
    '일부를 되돌리거나 목록을 닫으세요.',
  ],
}
