import type { Words } from '../en/index.ts'

export const stages: Words['stages'] = {
  start: '시작',
  load: '모델 불러오기',
  encode: '프롬프트 인코딩',
  image: '이미지 준비',
  audio: '오디오 준비',
  video: '비디오 읽기',
  rework: '프레임 후처리',
  latent: '잠재 데이터 준비',
  diffuse_1: '디퓨전 1',
  upscale: '업스케일 ×2',
  diffuse_2: '디퓨전 2',
  decode: '디코딩',
  save: '저장',
}
