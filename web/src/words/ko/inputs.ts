import type { Words } from '../en/index.ts'

export const inputs: Words['inputs'] = {
  firstFrame: { label: '시작 프레임', hint: '비디오가 이 이미지로 시작합니다.' },
  lastFrame: { label: '종료 프레임', hint: '비디오가 이 이미지로 끝납니다.' },
  portrait: { label: '인물 사진', hint: '말하거나 노래하는 사람입니다.' },
  styleImage: { label: '스타일 이미지', hint: '선택 사항: 새 스타일의 첫 프레임입니다.' },
  sound: { label: '오디오', hint: '음악이나 음성을 그대로 사용합니다.' },
  speech: { label: '음성', hint: '인물이 말하거나 노래할 내용이며, 그대로 사용합니다.' },
  voice: { label: '목소리 샘플', hint: '사용할 목소리로 말하는 5초 길이의 음성입니다.' },
  video: { label: '비디오', hint: '움직임을 제공합니다.' },
  treated: { label: '비디오', hint: '도구로 처리할 비디오이며, 소리는 그대로 유지됩니다.' },
  retaken: { label: '비디오', hint: '구간 밖은 그대로 유지됩니다.' },
  extended: { label: '비디오', hint: '그대로 유지되고 새 부분이 이어집니다.' },
}
