import type { Words } from '../en/index.ts'
import type { toolProblems as english } from '../en/tools.ts'

export const tools: Words['tools'] = {
  label: '도구',
  fill: '이 도구에 맞는 프롬프트로 쓰기',
  fillHint: '입력한 글을 이 LoRA가 학습한 프롬프트에 넣습니다. “실행 취소”로 되돌릴 수 있습니다.',
  alone: '내가 쓴 글만 남기기',
  aloneHint: '다른 도구의 프롬프트가 덧붙인 글을 뺍니다. “실행 취소”로 되돌릴 수 있습니다.',
  untold: (trigger) => `이 LoRA의 트리거인 “${trigger}” 문구가 프롬프트에 없습니다.`,
  licence: (name) => `라이선스: ${name}`,
  gated: 'Hugging Face 계정 필요',
  about: '이 LoRA 정보',
  choices: {
    azimuth: '방향',
    elevation: '높이',
    distance: '거리',
    light: '빛',
    sun: '태양 방향',
  },
  place: {
    label: '프레임 안 비디오의 위치',
    at: {
      'top-left': '왼쪽 위',
      top: '위',
      'top-right': '오른쪽 위',
      left: '왼쪽',
      center: '가운데',
      right: '오른쪽',
      'bottom-left': '왼쪽 아래',
      bottom: '아래',
      'bottom-right': '오른쪽 아래',
    },
    scaleHelp: '100%: 프레임에 들어가는 가장 큰 크기입니다.',
    sizes: (frame, inside) => `프레임 ${frame}, 그중 비디오 ${inside}.`,
    unknown: '비디오를 추가하면 주변에 그려질 범위를 볼 수 있습니다.',
    whole: '아래의 “크기”는 프레임 전체의 크기입니다.',
  },
}

export const toolProblems: typeof english = {
  tool_not_offered: (v) => [`${v.tool} 도구는 없습니다.`, `다음 중에서 선택하세요: ${v.offered}.`],
  nothing_to_paint: (v) => [
    `비디오(${v.width}×${v.height})가 프레임 전체(${v.frame.width}×${v.frame.height})를 채워 주변에 그릴 곳이 없습니다.`,
    '“크기”에서 다른 화면 비율을 선택하거나 프레임 안의 비디오를 줄이세요.',
  ],
  tool_reaches_limit: (v) => [
    `비디오 크기는 ${v.width}×${v.height}이고 한 작업에서 한 변은 최대 ${v.max}픽셀이므로 ${v.by}배까지 커지지 않습니다.`,
    '이 도구는 작은 비디오에서 가장 효과가 좋습니다.',
  ],
}
