import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: '파일',
  folder: '새 비디오의 폴더',
  folderHelp: 'ComfyUI의 출력 폴더 안에 있습니다.',
  name: '파일 이름',
  nameHelp: '파일을 덮어쓰지 않도록 작업 ID의 일부와 번호가 추가됩니다.',
  tokens: '토큰 삽입',
  says: {
    prompt: '프롬프트의 첫 단어들',
    mode: '모드(예: t2v)',
    seed: '시드',
    preset: '프리셋',
    date: '날짜, 순서는 자유: %date:yyyy-MM-dd%, %date:hhmmss%',
    width: '너비(픽셀)',
    height: '높이(픽셀)',
  },
  example: '다음 비디오의 저장 위치:',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `그때까지 새 비디오의 저장 위치: output/${before}.`,
  reset: '기본값으로 되돌리기',
  faults: {
    token: (text) => `LTX AIO가 모르는 토큰입니다: ${text}. 아래의 토큰을 사용하세요.`,
    character: (text) =>
      `폴더와 파일 이름에 ${text.trim() ? `${text} 문자` : '제어 문자'}는 사용할 수 없습니다. 제거하세요.`,
    reserved: (text) => `${text} 이름은 Windows에서 예약되어 있습니다. 다른 이름을 선택하세요.`,
    edge: (text) =>
      `“${text}”의 시작이나 끝에 점 또는 공백이 있습니다. 이름이 올바로 저장되지 않으므로 제거하세요.`,
    outside: '폴더는 ComfyUI의 출력 폴더 안에 있어야 합니다. 점을 제거하세요.',
    absolute:
      'video/kites처럼 ComfyUI 출력 폴더 안의 폴더를 드라이브나 맨 앞의 슬래시 없이 입력하세요.',
    levels: '파일 이름에는 슬래시를 쓸 수 없습니다. 폴더는 위 입력란에 쓰세요.',
    level: '슬래시 옆에 이름이 없습니다. 슬래시를 제거하세요.',
    long: (max) => `너무 깁니다. 최대 ${max}자까지 사용하세요.`,
  },
}
