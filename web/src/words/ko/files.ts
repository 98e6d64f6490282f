import type { Words } from '../en/index.ts'

const kinds: Readonly<Record<string, string>> = {
  checkpoint: '체크포인트',
  transformer: '트랜스포머',
  textEncoder: '텍스트 인코더',
  textProjection: '텍스트 프로젝션',
  videoVae: '비디오 VAE',
  audioVae: '오디오 VAE',
  upscaler: '업스케일러',
  durationHead: 'Duration Head',
  lora: 'LoRA',
  icLora: 'IC-LoRA',
  distilledLora: '증류 LoRA',
  textEncoderLora: '텍스트 인코더용 LoRA',
}

export const files: Words['files'] = {
  label: '모델 파일',
  model: '모델',
  kindOf: (kind) => kinds[kind] ?? '다른 종류의 파일',
  upscaler: (axis, factor) =>
    axis === 'time' ? '프레임 속도 업스케일러' : `×${factor} 업스케일러`,
  generation: (name) => `LTX-${name}`,
  missing: '누락됨',
  fits: {
    vram: 'VRAM에 들어갑니다.',
    ram: 'VRAM보다 커서 일부가 RAM에 남으므로 느립니다.',
    neither: 'VRAM과 RAM을 합친 것보다 큽니다.',
    nvfp4: 'nvfp4에는 RTX 50 시리즈 카드와 CUDA 13용 PyTorch가 필요합니다.',
    apple: 'Apple GPU에서는 이 정밀도를 실행할 수 없습니다.',
  },
  use: (file) => `${file} 사용`,
  switchOff: (file) => `${file} 끄기`,
  useAutomatic: '자동 파일 사용',
  useIt: '사용',
  inUse: '사용 중',
}
