import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: '텍스트로 비디오',
    short: '텍스트',
    hint: '프롬프트로 비디오와 소리를 만듭니다.',
    sample: { title: '모래 언덕 위의 빨간 연', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: '오디오로 비디오',
    short: '오디오',
    hint: '오디오를 따라가는 비디오를 만듭니다.',
    sample: { title: '작은 무대의 연주자', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: '이미지로 비디오',
    short: '이미지',
    hint: '이미지를 움직이고 소리를 더합니다.',
    sample: { title: '살아나는 이미지', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: '립싱크',
    short: '립싱크',
    hint: '인물 사진이 오디오에 맞춰 말하거나 노래합니다.',
    sample: { title: '말하는 인물', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: '시작·종료 프레임',
    short: '시작·종료',
    hint: '최대 8개의 이미지와 클립을 정해진 시간에 거쳐 갑니다.',
    sample: { title: '다른 이미지로 바뀌는 이미지', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: '스타일 변환',
    short: '스타일',
    hint: '움직임은 유지하고 비디오의 스타일을 바꿉니다.',
    sample: { title: '점토와 펠트로 만든 비디오', prompt: english.style.sample.prompt },
  },
  tool: {
    name: '도구',
    short: '도구',
    hint: '비디오 전체를 복원하거나 바꿉니다: 색, 초점, 빛, 디테일.',
    sample: { title: '텅 빈 거리', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: '연장',
    short: '연장',
    hint: '비디오의 끝 뒤나 시작 앞에 시간을 더합니다.',
    sample: { title: '이어지는 장면', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: '다시 찍기',
    short: '다시 찍기',
    hint: '비디오의 한 부분만 새로 만들고 나머지는 그대로 둡니다.',
    sample: { title: '그 순간을 한 번 더', prompt: english.retake.sample.prompt },
  },
}
