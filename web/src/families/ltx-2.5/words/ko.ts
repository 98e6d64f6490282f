import { ko as ltx23 } from '../../ltx-2.3/words/ko.ts'
import type { Ltx25Words } from './en.ts'

const files: Ltx25Words['files'] = {
  '2.5-transformer-int8': {
    title: 'LTX-2.5 트랜스포머, int8',
    purpose: '모든 프리셋으로 비디오와 소리를 만듭니다.',
  },
  '2.5-transformer-nvfp4': {
    title: 'LTX-2.5 트랜스포머, nvfp4',
    purpose: '가장 작은 파일. RTX 50 시리즈 카드와 CUDA 13용 PyTorch에 사용합니다.',
  },
  '2.5-transformer-bf16': {
    title: 'LTX-2.5 트랜스포머, bf16',
    purpose: '최고 정밀도. 48 GB 이상의 카드에 사용합니다.',
  },
  '2.5-gemma-int8': { title: 'LTX-2.5용 Gemma 4 12B, int8', purpose: '프롬프트를 인코딩합니다.' },
  '2.5-gemma-bf16': {
    title: 'LTX-2.5용 Gemma 4 12B, bf16',
    purpose: '최고 정밀도로 프롬프트를 인코딩합니다.',
  },
  '2.5-gemma-e2b': { title: 'Gemma 4 E2B, int8', purpose: '“개선”에서 더 좋은 프롬프트를 씁니다.' },
  '2.5-duration-head': {
    title: 'LTX-2.5용 Duration Head',
    purpose: 'LTX-2.5가 길이를 정할 때, 비디오의 길이를 프롬프트에서 읽습니다.',
  },
  '2.5-upscaler-x2': {
    title: 'LTX-2.5 공간 업스케일러 ×2',
    purpose: '두 패스 사이에 크기를 두 배로 늘립니다.',
  },
  '2.5-video-vae': {
    title: 'LTX-2.5 비디오 VAE(디퓨전 사용)',
    purpose: '공식 템플릿처럼 잠재 데이터를 프레임으로 디코딩합니다.',
  },
  '2.5-video-vae-conv': {
    title: 'LTX-2.5 비디오 VAE(디퓨전 없음)',
    purpose: '잠재 데이터를 프레임으로 더 빠르게 디코딩합니다.',
  },
  '2.5-audio-vae': { title: 'LTX-2.5 오디오 VAE', purpose: '잠재 데이터를 소리로 디코딩합니다.' },
  '2.5-ic-ingredients': {
    title: 'LTX-2.5용 재료(Ingredients) IC-LoRA',
    purpose: '“텍스트로 비디오”에서 참조 이미지의 사람과 사물을 유지합니다.',
  },
  '2.5-ic-clean-plate': {
    title: 'LTX-2.5용 클린 플레이트 IC-LoRA',
    purpose: '비디오에서 사람과 차량을 제거합니다.',
  },
  '2.5-ic-colorization': {
    title: 'LTX-2.5용 컬러화 IC-LoRA',
    purpose: '흑백 비디오에 색을 입힙니다.',
  },
  '2.5-ic-deblur': {
    title: 'LTX-2.5용 흐림 제거 IC-LoRA',
    purpose: '초점이 맞지 않은 비디오를 선명하게 합니다.',
  },
  '2.5-ic-decompression': {
    title: 'LTX-2.5용 압축 복원 IC-LoRA',
    purpose: '비디오의 압축 흔적을 제거합니다.',
  },
  '2.5-ic-day-to-night': {
    title: 'LTX-2.5용 낮을 밤으로 IC-LoRA',
    purpose: '낮의 비디오를 밤으로 바꿉니다.',
  },
  '2.5-ic-water': { title: 'LTX-2.5용 물 시뮬레이션 IC-LoRA', purpose: '비디오에 물을 더합니다.' },
  '2.5-ic-upscaler-x2': {
    title: 'LTX-2.5용 픽셀 업스케일러 ×2 IC-LoRA',
    purpose: '비디오의 크기를 두 배로 늘리고 디테일을 더합니다.',
  },
  '2.5-style-cinemagraph': {
    title: 'LTX-2.5용 시네마그래프 LoRA',
    purpose:
      '한 부분만 움직이고 나머지는 멈춰 있습니다. 프롬프트를 CINEMAGRAPH_MOTION으로 시작합니다.',
  },
  'union-control': {
    title: '컨트롤 IC-LoRA(윤곽선, 깊이, 포즈)',
    purpose:
      '스타일 변환이 비디오의 움직임을 따라가게 합니다. LTX-2.3용이며 LTX-2.5에서는 실험적입니다.',
  },
  'moge-2': { title: 'MoGe 2', purpose: '스타일 변환의 “깊이”를 위해 비디오의 깊이를 추정합니다.' },
  sdpose: { title: 'SDPose', purpose: '스타일 변환의 “포즈”를 위해 비디오의 포즈를 감지합니다.' },
  film: { title: '프레임 보간', purpose: '완성된 비디오의 프레임 속도를 두 배로 높입니다.' },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: '완성된 비디오의 크기를 두 배로 늘립니다.',
  },
}

const before = ltx23.tools

export const ko: Ltx25Words = {
  files,
  presets: { draft: '초안', fast: '빠름', balanced: '균형', quality: '고품질' },
  help: {
    halfSize: '절반 크기 미리보기, 8스텝. 좋은 것을 완성하세요.',
    twoSteps: '8 + 2스텝',
    official: '8 + 3스텝, 공식 설정',
    onePass: '한 패스에 8스텝',
    followedTwice: '8 + 3스텝, 두 패스 모두 비디오를 따름',
  },
  loaders: { split: { name: '분할 파일' } },
  roles: {
    transformer: '트랜스포머',
    textEncoder: '텍스트 인코더',
    upscaler: '업스케일러',
    videoVae: '비디오 VAE',
    audioVae: '오디오 VAE',
  },
  tools: {
    'clean-plate': before['clean-plate'],
    colorize: before.colorize,
    deblur: before.deblur,
    decompress: before.decompress,
    'day-to-night': before['day-to-night'],
    water: before.water,
    'detail-2': before['detail-2'],
  },
}
