import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `ComfyUI ${is}에는 공개된 보안 취약점이 네 가지 있습니다. 다른 사람이 서버에 올린 파일이 브라우저에서 스크립트를 실행하거나, 프롬프트가 ComfyUI 폴더 밖의 파일을 읽을 수 있습니다.`,
    'ComfyUI를 0.28 이상으로 업데이트하세요.',
  ],
  pageFile: (is) => [
    `ComfyUI ${is}에는 페이지 파일을 최대 120 GB까지 채우는 알려진 문제가 있습니다.`,
    'ComfyUI를 업데이트하세요.',
  ],
  memoryGrows: (is) => [
    `ComfyUI ${is}에는 작업마다 메모리 사용량이 늘어나는 알려진 문제가 있습니다.`,
    'ComfyUI를 업데이트하세요. 그때까지는 작업이 느려지면 다시 시작하세요.',
  ],
  blueScreen: (is) => [
    `ComfyUI ${is}에는 가중치를 그래픽 카드로 옮길 때 Windows가 멈추거나 메모리가 부족해지는 알려진 문제가 있습니다.`,
    'ComfyUI를 업데이트하거나 0.34로 되돌리세요.',
  ],
  directMlEnds: () => [
    '여기서는 ComfyUI가 DirectML로 실행되지만 0.46부터 지원되지 않습니다.',
    '업데이트하기 전에 카드에 맞는 PyTorch를 설치하세요. AMD는 ROCm, Intel은 XPU입니다.',
  ],
  linkedInputs: () => [
    '0.28부터 ComfyUI는 입력 폴더 밖으로 연결된 링크를 거부합니다.',
    '파일 자체를 넣거나, --input-directory로 파일이 있는 폴더를 지정하여 ComfyUI를 시작하세요.',
  ],
}
