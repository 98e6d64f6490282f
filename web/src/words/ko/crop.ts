import type { Words } from '../en/index.ts'

export const crop: Words['crop'] = {
  of: (file) => `${file} 자르기`,
  all: '이미지 전체가 표시됩니다.',
  cut: (parts) => `잘리는 부분: ${parts}.`,
  left: (percent) => `왼쪽 ${percent}%`,
  right: (percent) => `오른쪽 ${percent}%`,
  top: (percent) => `위 ${percent}%`,
  bottom: (percent) => `아래 ${percent}%`,
  keys: '화살표 키로 옮기며, Shift를 누르면 더 빨리 움직입니다. 더하기와 빼기로 확대/축소하고, 0으로 가운데에 맞춥니다.',
  center: '자르기 영역을 가운데로',
}
