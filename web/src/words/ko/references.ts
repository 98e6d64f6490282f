import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: '참조 이미지',
  hint: (max) =>
    `비디오에 나올 사람과 사물의 이미지를 최대 ${max}개까지 추가합니다. 한 장의 시트로 합쳐집니다.`,
  inUse: (count) => `이미지 ${count}개`,
  add: '이미지 추가',
  sheet: '시트',
  of: (image) => `참조: ${image}`,
  image: (place, count, name) => `이미지 ${place}/${count}: ${name}`,
  order: '끌거나 Alt와 화살표 키를 눌러 순서를 바꿉니다.',
  caption: (place) => `이미지 ${place}의 사람이나 사물`,
  captionHint: '예: a woman with red hair in a green coat',
  remove: (name) => `${name} 제거`,
  fill: '프롬프트에 써넣기',
  filled: '시트의 내용이 프롬프트에 들어 있습니다.',
  uncaptioned:
    '각 이미지의 내용을 영어로 쓰세요. 모델은 그 설명으로 시작하는 프롬프트로 학습되었습니다.',
  making: '이미지를 시트에 배치하는 중…',
  moved: (name, place) => `이미지 ${place}번으로 옮겼습니다: ${name}.`,
  done: {
    added: (name) => `참조 이미지에 추가했습니다: ${name}.`,
    removed: (name) => `참조 이미지에서 제거했습니다: ${name}.`,
    moved: (name) => `시트에서 위치를 바꿨습니다: ${name}.`,
  },
  voice: {
    label: '목소리',
    help: '말할 내용은 프롬프트의 따옴표 안에 쓰고, 목소리는 이 샘플에서 가져옵니다.',
    fill: '프롬프트를 섹션으로 나누기',
    filled: '프롬프트가 섹션으로 나뉘어 있습니다.',
  },
}
