import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: '더 부드럽게',
    enlarge: '더 크게',
    join: '합치기',
  },
  verbs: {
    smooth: (fps) => `더 부드럽게: ${fps} fps`,
    enlarge: (size) => `더 크게: ${size}`,
  },
  hints: {
    smooth: (from, to) =>
      `프레임 속도를 두 배로 높입니다: ${from} → ${to} fps. 길이와 소리는 그대로입니다.`,
    enlarge: (from, to) =>
      `크기를 두 배로 늘립니다: ${from} → ${to}. 길이, 프레임 속도, 소리는 그대로입니다.`,
  },
  takes: (time) => `소요 시간: ${time}.`,
  label: '누락된 모델 파일',
  needs: (name, file) => `“${name}”에는 ${file} 파일이 필요합니다.`,
  download: (size) => `${size} 다운로드 후 실행`,
  downloadUnsized: '다운로드 후 실행',
  byHand: '이 명령으로 다운로드한 후 다시 시도하세요.',
  close: '닫기',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: '후처리',
  from: '원본 비디오',
  clip: (frames, fps, size) => `${size}, ${frames}프레임, ${fps} fps`,
  show: (name) => `${name} 보기`,
  useSettings: '설정 사용',
  join: {
    verb: '합치기…',
    hint: '비디오를 순서대로 놓고 하나로 합칩니다.',
    several: (count) => `비디오 ${count}개 합치기…`,
    label: '비디오 합치기',
    one: '이 비디오와 합칠 비디오를 추가하세요.',
    total: (count, seconds, size, fps) => `비디오 ${count}개, ${seconds}초, ${size}, ${fps} fps`,
    seconds: (seconds) => `${seconds}초`,
    fitted: (size, to) => `${size} → ${to}(자르고 크기 조정)`,
    spread: (fps, to) => `${fps} fps, ${to} fps로 재생`,
    part: (place, name) => `${place}: ${name}`,
    moved: (name, place, count) => `${count}개 중 ${place}번째: ${name}.`,
    remove: '제거',
    addFiles: '파일 추가…',
    sending: (name) => `${name} 업로드 중…`,
    crossfade: '크로스페이드',
    crossfadeHelp: '0이면 바로 전환합니다. 소리도 함께 페이드됩니다.',
    noCrossfade: '크로스페이드에는 LTX AIO의 자체 노드가 필요하지만 이 ComfyUI에는 없습니다.',
    shared: (seconds) => `크로스페이드 ${seconds}초: 짧아서 더 길게 할 수 없음`,
    start: (count) => `비디오 ${count}개 합치기`,
    cancel: '취소',
    keys: 'Alt와 화살표 키로 비디오를 옮기고 Delete로 제거합니다.',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => [
    '비디오가 한 프레임뿐이어서 사이를 채울 프레임이 없습니다.',
    '더 긴 비디오를 선택하세요.',
  ],
  rework_too_fast: (v) => [
    `${decimal(v.fps)} fps의 두 배는 ComfyUI가 저장할 수 있는 ${v.max} fps를 넘습니다.`,
    '이미 부드러운 비디오입니다.',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height} 크기는 플레이어가 표시할 수 있는 한 변 ${v.max}픽셀을 넘습니다.`,
    '이미 큰 비디오입니다.',
  ],
  part_missing: (v) => [
    `${v.part}번 부분이 없어 합칠 수 없습니다.`,
    `${v.part}번 부분을 다시 만들거나 나머지를 합치세요.`,
  ],
  rework_no_room: (v) => [
    `약 ${decimal(v.gigabytes, 0)} GB의 RAM이 필요하지만 이 컴퓨터의 RAM은 ${decimal(v.ram, 0)} GB입니다.`,
    '더 짧거나 작은 비디오를 사용하세요.',
  ],
}
