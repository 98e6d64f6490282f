import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: '이미지 강도',
    guideStrength: '가이드 강도',
    toolStrength: '도구 강도',
    sourceScale: '비디오 크기',
    controlStrength: '컨트롤 강도',
    loraStrength: (lora) => `${lora}의 강도`,
    loraSecond: (lora) => `2차 패스에서 ${lora}의 강도`,
    steps: '스텝 수',
    start: '시작 시간',
    cfg: 'CFG',
    referenceStrength: '참조 강도',
    sheetStrength: '시트 강도',
    syncGuidance: '립싱크 가이던스',
    detailGuidance: '디테일 가이던스',
  },
  sides: { width: '너비', height: '높이' },
  unnamed: {
    node: '노드',
    file: '알 수 없는',
    input: '입력한',
    model: '선택한',
    host: '다른 서버',
    answer: '응답 없음',
  },
  andMore: (shown, more) => `${shown} 외 ${more}개`,
}
