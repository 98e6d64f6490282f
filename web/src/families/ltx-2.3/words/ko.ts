import type { Ltx23Words } from './en.ts'

const gguf = 'VRAM이 적은 카드용. ComfyUI-GGUF 노드 팩이 필요합니다.'
const fastGguf = 'VRAM이 적은 카드용, 빠른 프리셋 전용. ComfyUI-GGUF 노드 팩이 필요합니다.'
const fastOnly = '빠른 프리셋 전용: 가이던스와 증류 LoRA를 사용하지 않습니다.'
const own = '내 워크플로에 사용합니다.'
const camera =
  'LTX-2용이며 2.3에서는 실험적입니다. 프롬프트에 움직임을 설명하는 편이 더 나을 수 있습니다.'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'dev 체크포인트, fp8',
    purpose: '모든 것이 한 파일에 들어 있으며, 모든 프리셋에 사용합니다.',
  },
  'checkpoint-dev-nvfp4': {
    title: 'dev 체크포인트, nvfp4',
    purpose: '가장 작은 체크포인트. RTX 50 시리즈 카드와 CUDA 13용 PyTorch에 사용합니다.',
  },
  'checkpoint-dev-bf16': {
    title: 'dev 체크포인트, bf16',
    purpose: '최고 정밀도. 48 GB 이상의 카드에 사용합니다.',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: '증류 체크포인트 1.1, bf16',
    purpose: '최고 정밀도, 빠른 프리셋 전용: 가이던스와 증류 LoRA를 사용하지 않습니다.',
  },
  'checkpoint-distilled-fp8': {
    title: '증류 체크포인트 1.0, fp8',
    purpose: '첫 증류 버전. 긴 비디오의 끝부분에서 화면이 깨질 수 있습니다.',
  },
  'gemma-fp4': { title: 'Gemma 3 12B, fp4', purpose: '프롬프트를 인코딩합니다.' },
  'gemma-fp8': {
    title: 'Gemma 3 12B, fp8',
    purpose: 'fp4보다 조금 더 정밀하게 프롬프트를 인코딩합니다.',
  },
  'gemma-bf16': {
    title: 'Gemma 3 12B, bf16',
    purpose: '최고 정밀도. fp4와 fp8을 실행할 수 없는 Apple GPU에도 사용합니다.',
  },
  'distilled-lora-1.1': {
    title: '증류 LoRA 1.1, 랭크 111',
    purpose: '8스텝이면 충분하게 합니다. 모든 dev 모델에 필요합니다.',
  },
  'distilled-lora-384-1.1': {
    title: '증류 LoRA 1.1, 랭크 384',
    purpose: '같은 LoRA의 전체 랭크 버전. 메모리가 세 배 필요합니다.',
  },
  'distilled-lora-384': { title: '증류 LoRA 1.0, 랭크 384', purpose: '첫 버전.' },
  'distilled-lora-105': { title: '증류 LoRA 1.0, 랭크 105', purpose: '첫 버전, 더 작음.' },
  film: { title: '프레임 보간', purpose: '완성된 비디오의 프레임 속도를 두 배로 높입니다.' },
  'realesrgan-x4plus': {
    title: 'Real-ESRGAN ×4',
    purpose: '완성된 비디오의 크기를 두 배로 늘립니다.',
  },
  'upscaler-x2-1.1': {
    title: '공간 업스케일러 ×2, 1.1',
    purpose: '두 패스 사이에 크기를 두 배로 늘립니다.',
  },
  'upscaler-x2-1.0': {
    title: '공간 업스케일러 ×2, 1.0',
    purpose: '첫 버전. 제작자가 배포를 중단했습니다.',
  },
  'upscaler-x1.5-1.0': {
    title: '공간 업스케일러 ×1.5',
    purpose: '내 워크플로에 사용합니다. 이 파일을 쓰는 모드는 없습니다.',
  },
  'temporal-upscaler-x2-1.0': {
    title: '시간 업스케일러 ×2',
    purpose: '내 워크플로에서 프레임 속도를 두 배로 높입니다. 이 파일을 쓰는 모드는 없습니다.',
  },
  'union-control': {
    title: '컨트롤 IC-LoRA(윤곽선, 깊이, 포즈)',
    purpose: '스타일 변환이 비디오의 움직임을 따라가게 합니다.',
  },
  'transformer-dev-bf16': { title: 'dev 트랜스포머, bf16', purpose: '트랜스포머만, 최고 정밀도.' },
  'transformer-dev-fp8': { title: 'dev 트랜스포머, fp8', purpose: '트랜스포머만.' },
  'transformer-distilled-1.1-fp8': { title: '증류 트랜스포머 1.1, fp8', purpose: fastOnly },
  'transformer-distilled-1.1-mxfp8': { title: '증류 트랜스포머 1.1, mxfp8', purpose: fastOnly },
  'transformer-distilled-fp8': { title: '증류 트랜스포머 1.0, fp8', purpose: '첫 증류 버전.' },
  'gguf-dev-q4km': { title: 'dev GGUF, Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'dev GGUF, UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'dev GGUF, UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'dev GGUF, Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: '증류 GGUF 1.1, Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: '증류 GGUF 1.1, Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: '증류 GGUF 1.1, UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'QuantStack 증류 GGUF 1.1, Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'QuantStack 증류 GGUF 1.1, Q6_K',
    purpose: fastGguf,
  },
  'text-projection': {
    title: '텍스트 프로젝션',
    purpose: '텍스트 인코더를 분할 파일이나 GGUF에 연결합니다.',
  },
  'connectors-distilled': {
    title: '증류 GGUF용 텍스트 커넥터',
    purpose: '텍스트 인코더를 증류 GGUF에 연결합니다.',
  },
  'video-vae': {
    title: '비디오 VAE',
    purpose: '잠재 데이터를 프레임으로 디코딩합니다. 분할 파일이나 GGUF에 사용합니다.',
  },
  'video-vae-distilled': {
    title: '증류 GGUF용 비디오 VAE',
    purpose: '잠재 데이터를 프레임으로 디코딩합니다. 증류 GGUF에 사용합니다.',
  },
  'audio-vae': {
    title: '오디오 VAE',
    purpose: '잠재 데이터를 소리로 디코딩합니다. 분할 파일이나 GGUF에 사용합니다.',
  },
  'audio-vae-distilled': {
    title: '증류 GGUF용 오디오 VAE',
    purpose: '잠재 데이터를 소리로 디코딩합니다. 증류 GGUF에 사용합니다.',
  },
  'moge-2': { title: 'MoGe 2', purpose: '스타일 변환의 “깊이”를 위해 비디오의 깊이를 추정합니다.' },
  sdpose: { title: 'SDPose', purpose: '스타일 변환의 “포즈”를 위해 비디오의 포즈를 감지합니다.' },
  'rt-detr-4': {
    title: 'RT-DETR 4',
    purpose: '내 워크플로에서 SDPose를 위해 여러 사람을 감지합니다.',
  },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: '또 하나의 깊이 모델. 내 워크플로에 사용합니다.',
  },
  'preview-vae': {
    title: '미리보기 VAE',
    purpose:
      'KJNodes를 쓰는 내 워크플로에서 미리보기가 더 선명해집니다. ComfyUI 자체는 사용하지 않습니다.',
  },
  'prompt-enhancer': {
    title: '프롬프트 확장 LoRA',
    purpose: '공식 템플릿에서 텍스트 인코더가 더 긴 프롬프트를 쓰게 합니다.',
  },
  'ic-motion-track': {
    title: '모션 트랙 IC-LoRA',
    purpose: `그린 경로를 따라 사물을 움직입니다. ${own}`,
  },
  'ic-ingredients': {
    title: '재료(Ingredients) IC-LoRA',
    purpose: '“텍스트로 비디오”에서 참조 이미지의 사람과 사물을 유지합니다.',
  },
  'ic-clean-plate': {
    title: '클린 플레이트 IC-LoRA',
    purpose: '비디오에서 사람과 차량을 제거합니다.',
  },
  'ic-upscaler-x2': {
    title: '픽셀 업스케일러 ×2 IC-LoRA',
    purpose: '비디오의 크기를 두 배로 늘리고 디테일을 더합니다.',
  },
  'ic-upscaler-x4': {
    title: '픽셀 업스케일러 ×4 IC-LoRA',
    purpose: '비디오의 크기를 네 배로 늘리고 디테일을 더합니다.',
  },
  'ic-deblur': {
    title: '흐림 제거 IC-LoRA',
    purpose: '초점이 맞지 않은 비디오를 선명하게 합니다.',
  },
  'ic-decompression': { title: '압축 복원 IC-LoRA', purpose: '비디오의 압축 흔적을 제거합니다.' },
  'ic-colorization': { title: '컬러화 IC-LoRA', purpose: '흑백 비디오에 색을 입힙니다.' },
  'ic-day-to-night': { title: '낮을 밤으로 IC-LoRA', purpose: '낮의 비디오를 밤으로 바꿉니다.' },
  'ic-water': { title: '물 시뮬레이션 IC-LoRA', purpose: '비디오에 물을 더합니다.' },
  'ic-greenscreen': {
    title: '그린스크린 아바타 IC-LoRA',
    purpose: '말하는 사람을 그린스크린 앞에 놓습니다.',
  },
  'ic-crossview': {
    title: 'IC-LoRA CrossView',
    purpose: '장면을 새로운 카메라 각도에서 보여 줍니다.',
  },
  'ic-in-outpainting': {
    title: '인·아웃페인팅 IC-LoRA',
    purpose: '더 큰 프레임에서 비디오 주변을 그립니다.',
  },
  'ic-relight': {
    title: '리라이트 IC-LoRA',
    purpose: '야외 비디오를 다른 햇빛으로 다시 비춥니다.',
  },
  'ic-shave': { title: '면도 IC-LoRA', purpose: '비디오 속 인물의 수염을 제거합니다.' },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `말하는 사람을 더빙합니다. ${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `밝기 범위를 넓힙니다. ${own}` },
  'id-lora-talkvid': {
    title: '목소리 LoRA',
    purpose: '“텍스트로 비디오”와 “이미지로 비디오”에서 샘플의 목소리로 말합니다.',
  },
  'style-transition': {
    title: '전환 LoRA',
    purpose: '한 장면이 다른 장면으로 바뀝니다. 프롬프트에 zhuanchang이 필요합니다.',
  },
  'style-fpv': { title: 'FPV 드론 LoRA', purpose: 'FPV 드론의 안정된 비행.' },
  'style-crt': {
    title: 'CRT 터미널 LoRA',
    purpose: '오래된 CRT 화면. 프롬프트를 crtanim, 으로 시작합니다.',
  },
  'style-fantasy-anime': {
    title: '판타지 애니메 LoRA',
    purpose: '애니메이션풍 판타지. 프롬프트에 f4nt4sy4n1m6이 필요합니다.',
  },
  'style-fantasy-realism': {
    title: '판타지 실사 LoRA',
    purpose: '실사풍 판타지. 프롬프트에 f4nt4sy가 필요합니다.',
  },
  'style-fantasy-painterly': {
    title: '판타지 회화 LoRA',
    purpose: '유화풍 판타지. 프롬프트에 D4rkP41nt3r이 필요합니다.',
  },
  'style-cyberpunk': {
    title: '사이버펑크 LoRA',
    purpose: '비와 네온. 프롬프트에 C6b4rP8nk가 필요합니다.',
  },
  'style-claymation': {
    title: '클레이 애니메이션 LoRA',
    purpose: '점토 스톱 모션. 프롬프트에 claymation style이 필요합니다.',
  },
  'style-felt': {
    title: '펠트 LoRA',
    purpose: '잘라서 꿰맨 펠트. 프롬프트에 F3ltCut0u7이 필요합니다.',
  },
  'style-paper': {
    title: '종이 오리기 LoRA',
    purpose: '겹겹이 오린 종이. 프롬프트에 Pap3rCut0u7이 필요합니다.',
  },
  'style-soft': {
    title: '부드러운 향상 LoRA',
    purpose: '디테일은 더 많고 대비는 더 부드럽습니다.',
  },
  'style-wild-west': {
    title: '서부극 LoRA',
    purpose: '먼지와 카우보이. 프롬프트에 W1ldW4st가 필요합니다.',
  },
  'style-product': {
    title: '제품 광고 LoRA',
    purpose: '광고 영상. 강도 0.85, 프롬프트에 srx_commercial이 필요합니다.',
  },
  'style-cinemagraph': {
    title: '시네마그래프 LoRA',
    purpose:
      '한 부분만 움직이고 나머지는 멈춰 있습니다. 강도 2, 프롬프트를 CINEMAGRAPH_MOTION으로 시작합니다.',
  },
  'camera-dolly-in': { title: '카메라 다가가기', purpose: camera },
  'camera-dolly-out': { title: '카메라 물러나기', purpose: camera },
  'camera-dolly-left': { title: '카메라 왼쪽으로', purpose: camera },
  'camera-dolly-right': { title: '카메라 오른쪽으로', purpose: camera },
  'camera-jib-up': { title: '카메라 위로', purpose: camera },
  'camera-jib-down': { title: '카메라 아래로', purpose: camera },
  'camera-static': { title: '고정 카메라', purpose: camera },
}

export const ko: Ltx23Words = {
  files,
  presets: { draft: '초안', fast: '빠름', balanced: '균형', quality: '고품질' },
  help: {
    halfSize: '절반 크기 미리보기, 8스텝. 좋은 것을 완성하세요.',
    twoSteps: '8 + 2스텝',
    official: '8 + 3스텝, 공식 설정',
    guided: '가이던스 20 + 3스텝, 네거티브 프롬프트 사용',
    onePass: '한 패스에 8스텝',
    guidedOnce: '한 패스에 가이던스 20스텝, 네거티브 프롬프트 사용',
    followedTwice: '8 + 3스텝, 두 패스 모두 비디오를 따름',
  },
  loaders: {
    checkpoint: { name: '체크포인트' },
    split: { name: '분할 파일', used: (settings) => `${settings}, 분할 파일 사용` },
    gguf: { name: 'GGUF', used: (settings) => `${settings}, GGUF 사용` },
  },
  roles: {
    checkpoint: '체크포인트',
    transformer: '트랜스포머',
    gguf: 'GGUF',
    textEncoder: '텍스트 인코더',
    distilledLora: '증류 LoRA',
    upscaler: '업스케일러',
    textProjection: '텍스트 프로젝션',
    videoVae: '비디오 VAE',
    audioVae: '오디오 VAE',
  },
  tools: {
    'clean-plate': {
      name: '클린 플레이트',
      does: '사람과 차량을 제거하고 그 뒤를 채웁니다. 빈 장소를 설명하세요.',
    },
    colorize: {
      name: '컬러화',
      does: '흑백 비디오에 자연스러운 색을 입힙니다. 장면을 색과 함께 설명하세요.',
    },
    deblur: {
      name: '흐림 제거',
      does: '초점이 맞지 않은 비디오를 선명하게 합니다. 움직임 번짐은 제거하지 않습니다. 장면을 설명하세요.',
    },
    decompress: {
      name: '압축 복원',
      does: '강한 압축으로 생긴 블록과 번짐을 제거합니다. 노이즈는 제거하지 않습니다. 장면을 설명하세요.',
    },
    'day-to-night': {
      name: '낮을 밤으로',
      does: '낮의 장면을 밤으로 바꿉니다. 야외에 가장 좋습니다. 밤과 불빛을 설명하세요.',
    },
    water: {
      name: '물 추가',
      does: '물이 없는 장면에 강, 파도, 비, 홍수를 더합니다. 물과 그 움직임을 설명하세요.',
    },
    greenscreen: {
      name: '그린스크린 아바타',
      does: '카메라를 보고 말하는 사람을 단색 녹색 배경 앞에 놓습니다. 세로 비디오용입니다.',
    },
    'camera-angle': {
      name: '새 카메라 각도',
      does: '같은 장면을 다른 각도에서 보여 줍니다. 작은 변화에 가장 좋으며 뒤에서는 안 됩니다.',
    },
    'detail-2': {
      name: '디테일 ×2',
      does: '작은 비디오를 두 배로 키우고 디테일을 더합니다. 장면을 설명하세요.',
    },
    'detail-4': {
      name: '디테일 ×4',
      does: '아주 작은 비디오를 네 배로 키우고 디테일을 더합니다. 장면을 설명하세요.',
    },
    relight: {
      name: '다시 조명',
      does: '야외 장면을 다시 비춥니다. 빛과 태양의 방향을 선택하세요. 프롬프트에는 그것만 쓰고 장면은 쓰지 않습니다.',
    },
    shave: {
      name: '면도',
      does: '인물의 턱수염, 콧수염, 짧은 수염을 제거합니다. 얼굴과 움직임은 그대로입니다. 수염 없는 인물을 설명하세요.',
    },
    outpaint: {
      name: '아웃페인트',
      does: '비디오의 프레임을 넓히고 주변을 그립니다. 비디오 자체는 그대로입니다. 장면 전체를 설명하세요.',
    },
  },
}
