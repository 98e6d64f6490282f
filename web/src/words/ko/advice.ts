import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['그래픽 카드의 메모리(VRAM)가 부족합니다.', cardRemedy(v)],
  host_memory: (v) => [
    '컴퓨터의 메모리가 부족합니다(VRAM이 아니라 RAM).',
    v.stage === 'load' || v.stage === 'encode'
      ? '다른 프로그램을 닫거나 더 작은 모델 파일을 선택하세요. Windows에서는 페이지 파일을 늘리는 것도 도움이 됩니다.'
      : '다른 프로그램을 닫거나 비디오를 더 작게 또는 더 짧게 만드세요.',
  ],
  preview_failed: () => [
    '실시간 미리보기에서 오류가 발생하여 작업이 중단되었습니다.',
    '미리보기 없이 다시 실행하세요. ComfyUI나 미리보기를 그리는 노드 팩을 업데이트하면 해결될 수 있습니다.',
  ],
  model_damaged: (v) => [
    `${v.file} 파일을 읽을 수 없습니다. 불완전하거나 모델이 아닙니다.`,
    '삭제한 후 다시 다운로드하세요. 다운로드가 중단되었거나 이 이름으로 웹 페이지가 저장된 경우에 발생합니다.',
  ],
  model_unknown: (v) => [
    `${v.nodeClass}에서 ${v.file} 파일을 불러올 수 없습니다. 다른 종류의 모델입니다.`,
    '다른 파일을 선택하거나 올바른 폴더로 옮기세요. 전체 체크포인트는 checkpoints, 단독 트랜스포머는 diffusion_models, LoRA는 loras에 넣습니다.',
  ],
  models_mixed: (v) => [
    '모델 파일이 서로 맞지 않습니다.',
    `같은 버전의 파일을 사용하세요. 트랜스포머, 텍스트 인코더, 텍스트 프로젝션, 두 VAE, 업스케일러, LoRA가 모두 ${v.family}용이어야 합니다.`,
  ],
  tokenizer_missing: () => [
    '텍스트 인코더 파일에 토크나이저가 없어 프롬프트를 인코딩할 수 없습니다.',
    '원본 모델의 분할 파일이 아니라 ComfyUI용으로 만든 단일 파일 텍스트 인코더를 사용하세요.',
  ],
  text_encoder_missing: (v) => [
    '선택한 파일에 텍스트 인코더가 없습니다.',
    `텍스트 인코더로 ${v.family}용 Gemma 파일을 선택하세요.`,
  ],
  vae_missing: (v) => [
    '선택한 파일에 비디오 VAE가 없습니다.',
    `전체 체크포인트나 ${v.family}용 비디오 VAE를 선택하세요.`,
  ],
  audio_vae_missing: (v) => [
    '선택한 파일에 오디오 VAE가 없습니다.',
    `전체 체크포인트나 ${v.family}용 오디오 VAE를 선택하세요.`,
  ],
  gguf_unknown: (v) => [
    `ComfyUI-GGUF는 ${v.file} 파일의 모델을 지원하지 않습니다.`,
    `ComfyUI-GGUF를 업데이트하거나 다른 ${v.family}용 GGUF를 선택하세요. 텍스트 인코더는 트랜스포머로 사용할 수 없습니다.`,
  ],
  input_broken: (v) => [
    `ComfyUI에서 ${bare(v.name)} 파일을 읽을 수 없습니다.`,
    '다른 파일을 선택하거나, 이 파일을 만든 프로그램에서 열어 다시 내보내세요.',
  ],
  sound_missing: (v) => [
    `${bare(v.name)} 파일에 소리가 없습니다.`,
    '오디오 트랙이 있는 파일을 선택하세요.',
  ],
  sound_start_beyond: (v) => [
    `오디오의 시작 시간이 ${bare(v.name)} 파일의 끝을 지났습니다.`,
    '더 이른 시작 시간을 선택하세요.',
  ],
  video_start_beyond: (v) => [
    `시작 시간이 ${bare(v.name)} 파일의 끝을 지났습니다.`,
    '더 이른 시작 시간을 선택하세요.',
  ],
  rework_model_wrong: (v) => [
    `${v.file} 파일은 이 처리에 사용하는 모델이 아닙니다.`,
    '파일을 다시 다운로드하세요. 이 이름으로 다른 파일이 저장되었을 수 있습니다.',
  ],
  channels_differ: () => [
    '소리의 채널 수가 서로 달라 ComfyUI에서 합칠 수 없습니다.',
    '비디오의 소리를 스테레오로 저장한 후 다시 합치세요.',
  ],
  guide_too_long: () => ['가이드가 비디오의 끝을 넘어갑니다.', '비디오를 더 길게 만드세요.'],
  guide_size: () => [
    '프레임을 축소해서 사용하는 컨트롤 LoRA에는 이 크기를 쓸 수 없습니다.',
    '나누어떨어지게 축소되는 크기를 사용하거나 유니온 컨트롤 LoRA를 사용하세요.',
  ],
  shapes_differ: () => [
    '작업의 두 데이터가 서로 모양(shape)이 다릅니다.',
    '대부분 모델이나 LoRA가 다른 버전의 LTX용인 경우입니다. “모델”에서 파일을 확인하고 추가한 LoRA를 제거하세요.',
  ],
  sound_broken: () => [
    '생성된 소리가 손상되어 비디오를 저장할 수 없습니다.',
    '영상은 괜찮을 수 있으니 소리 없이 저장하세요. 어떤 시드에서나 발생한다면 오디오 VAE가 잘못되었을 수 있습니다.',
  ],
  sound_unsavable: () => [
    '소리를 저장할 수 없습니다. AAC에서 지원하지 않는 샘플 레이트 또는 채널 수입니다.',
    '영상은 괜찮습니다. 소리 없이 저장하거나, 오디오를 48 kHz 스테레오로 변환하여 다시 생성하세요.',
  ],
  first_pass_gone: () => [
    '초안이 저장한 1차 패스가 없거나 읽을 수 없습니다.',
    '다시 완성하세요. 1차 패스를 다시 실행하므로 시간이 더 걸립니다.',
  ],
  save_disk_full: () => [
    '디스크가 가득 차서 비디오를 저장할 수 없습니다.',
    '공간을 확보한 후 다시 시도하세요. 다른 작업이 시작되기 전까지는 저장 이외의 결과가 ComfyUI 캐시에 남아 있습니다.',
  ],
  save_outside: () => [
    '비디오 폴더가 ComfyUI 출력 폴더 밖으로 연결된 링크이며, 이 ComfyUI는 그곳에 저장하지 않습니다.',
    '링크 output/video를 일반 폴더로 바꾸거나, --output-directory로 원하는 폴더를 지정하여 ComfyUI를 시작한 후 다시 시도하세요.',
  ],
  save_forbidden: () => [
    'ComfyUI가 출력 폴더에 쓸 수 없거나 폴더가 없습니다.',
    'ComfyUI에 쓰기 권한을 주거나 다른 --output-directory로 시작한 후 다시 시도하세요.',
  ],
  gpu_unusable: () => [
    'PyTorch가 이 그래픽 카드를 사용할 수 없습니다.',
    '카드와 드라이버에 맞는 PyTorch를 설치하세요. ComfyUI의 README에 안내가 있습니다.',
  ],
  gpu_too_old: () => [
    '이 PyTorch는 이 그래픽 카드에서 이런 종류의 모델 파일을 실행할 수 없습니다.',
    'nvfp4 대신 fp8 파일을 선택하거나 CUDA 13용 PyTorch를 설치하세요.',
  ],
  gpu_crashed: () => [
    '그래픽 드라이버에 오류가 발생하여, 다시 시작하기 전까지 ComfyUI가 그래픽 카드를 사용할 수 없습니다.',
    'ComfyUI를 다시 시작하고 다시 시도하세요. 또 발생하면 드라이버를 업데이트하고 오버클럭을 해제하세요.',
  ],
  gpu_transfer: () => [
    '모델을 그래픽 카드로 옮길 수 없습니다.',
    'ComfyUI를 다시 시작하세요. 또 발생하면 --disable-pinned-memory를 붙여 시작하세요.',
  ],
  device_mismatch: () => [
    '한 모델의 일부가 서로 다른 장치에 있습니다.',
    '모든 모델을 언로드하고 다시 시도하세요. 또 발생하면 ComfyUI를 업데이트하세요.',
  ],
  apple_dtype: () => [
    'Apple GPU에서는 fp8과 fp4 모델 파일을 실행할 수 없습니다.',
    'bf16 파일이나 GGUF를 선택하세요.',
  ],
  node_changed: (v) => [
    `이 ComfyUI에서 ${v.nodeClass}의 입력이 LTX AIO가 아는 것과 다릅니다.`,
    'LTX AIO와 ComfyUI를 업데이트한 후 ComfyUI를 다시 시작하세요.',
  ],
  python_package_missing: (v) => [
    `ComfyUI에 필요한 Python 패키지가 없습니다: ${v.message}.`,
    'ComfyUI를 실행하는 Python으로 requirements.txt를 설치한 후 다시 시작하세요.',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? '모든 모델을 언로드하고 다시 시도하거나 더 작은 텍스트 인코더를 선택하세요. 비디오 크기는 여기서 영향을 주지 않습니다.'
        : '저VRAM 모드를 켜면 텍스트 인코더가 CPU에서 실행됩니다. 비디오 크기는 여기서 영향을 주지 않습니다.'
    case 'audio':
      return '오디오를 더 적게 사용하세요. 비디오가 짧을수록 여기서 필요한 메모리가 줄어듭니다.'
    case 'rework':
      return '더 짧거나 작은 비디오를 사용하거나, 그래픽 카드를 사용하는 다른 프로그램을 닫으세요.'
    case 'image':
    case 'video':
    case 'latent':
      return '비디오를 더 작게 또는 더 짧게 만드세요. 이미지는 비디오 크기로 준비됩니다.'
    case 'upscale':
    case 'diffuse_2':
      return '비디오를 더 작게 또는 더 짧게 만들거나, 이 단계 전에 끝나는 초안을 생성하세요.'
    case 'decode':
      return lowVram
        ? '비디오를 더 작게 또는 더 짧게 만드세요. 타일은 이미 작습니다.'
        : '더 작은 타일로 디코딩하세요. 다른 작업이 시작되기 전까지는 샘플링된 잠재 데이터가 ComfyUI 캐시에 남아 있습니다.'
    case 'diffuse_1':
    case 'save':
    case null:
      return '비디오를 더 작게 또는 더 짧게 만들거나, 그래픽 카드를 사용하는 다른 프로그램을 닫으세요.'
  }
}
