import type { Words } from '../en/index.ts'
import type { Made } from '../numbers.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, stated } from './numbers.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: '이미지', audio: '오디오 파일', video: '비디오' }
const mediaObject = { image: '이미지를', audio: '오디오 파일을', video: '비디오를' }
const mediaSubject = { image: '이미지가', audio: '오디오 파일이', video: '비디오가' }

const noSettings = {
  large: '1 MB보다 큽니다',
  other: '작업의 설정이 아닙니다',
  mode: '이 버전의 LTX AIO에 없는 모드의 설정입니다',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: ['프리셋 파일로는 너무 큽니다.', 'LTX AIO에서 내보낸 파일을 선택하세요.'],
  damaged: ['이 파일의 프리셋이 손상되었습니다.', '원래 위치에서 다시 내보내세요.'],
  foreign: ['이 파일에는 LTX AIO 프리셋이 없습니다.', 'LTX AIO에서 내보낸 파일을 선택하세요.'],
  newer: [
    '더 새로운 버전의 LTX AIO에서 내보낸 파일입니다.',
    'LTX AIO를 업데이트한 후 다시 가져오세요.',
  ],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

function made({ frames, seconds, width, height }: Made): string {
  return `${frames}프레임, ${decimal(seconds, 2)}초, ${width}×${height}`
}

function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat('ko', { type: 'disjunction' }).format(names)
}

const another = '“고급”에서 다른 파일을 선택하거나 “모델”에서 다운로드하세요.'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['프롬프트가 비어 있습니다.', '비디오에서 일어나는 일을 설명하세요.'],
  prompt_too_long: (v) => [
    `프롬프트가 ${v.length}자입니다. 텍스트 인코더는 최대 약 ${v.max}자로 학습되었습니다.`,
    `${v.length - v.max}자를 줄이세요.`,
  ],
  media_missing: (v) => [
    `필요한 입력이 없습니다: ${v.label}.`,
    `${mediaObject[v.kind]} 끌어다 놓거나, 붙여넣거나, 찾아보세요.`,
  ],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      '다른 파일을 선택하거나, 이 파일을 만든 프로그램에서 열어 다시 내보내세요.',
    ]
    return [`${bare(v.name)} 파일을 읽을 수 없습니다: ${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `이 입력에는 ${mediaSubject[v.needs]} 필요하지만 ${bare(v.name)} 파일은 ${media[v.is]}입니다.`,
    `${mediaObject[v.needs]} 선택하세요.`,
  ],
  media_too_large: (v) => [
    `${v.name}의 크기는 ${v.megabytes} MB입니다. 이 ComfyUI에는 최대 ${v.max} MB까지 업로드할 수 있습니다.`,
    `더 작은 파일을 사용하거나 --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} 옵션으로 ComfyUI를 시작하세요.`,
  ],
  upload_failed: (v) => [
    `${v.name} 파일을 업로드할 수 없습니다.`,
    'ComfyUI가 실행 중인지 확인한 후 다시 시도하세요.',
  ],
  upload_refused: (v) => [
    `${v.name} 파일을 업로드할 수 없습니다. ${uploadRefusals[v.why].what}(HTTP ${v.status}).`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [
    `${v.name} 파일을 아직 업로드하고 있습니다.`,
    '끝나면 생성할 수 있습니다.',
  ],
  audio_silent: (v) => [
    `${bare(v.name)} 파일에 소리가 없습니다.`,
    '오디오 트랙이 있는 파일을 선택하세요.',
  ],
  audio_start_late: (v) => [
    `오디오의 시작 시간은 ${stated(v.start)}초이지만 파일의 길이는 ${decimal(v.seconds, 2, 2)}초입니다.`,
    `${decimal(v.seconds, 2, 2)}초보다 이른 시작 시간을 선택하세요.`,
  ],
  video_start_late: (v) => [
    `비디오의 시작 시간은 ${stated(v.start)}초이지만 파일의 길이는 ${decimal(v.seconds, 2, 2)}초입니다.`,
    `${decimal(v.seconds, 2, 2)}초보다 이른 시작 시간을 선택하세요.`,
  ],
  start_negative: () => ['시작 시간은 음수일 수 없습니다.', '0초 이상으로 입력하세요.'],
  video_silent: (v) => [
    `${bare(v.name)} 파일에 유지할 소리가 없습니다.`,
    '생성된 소리를 선택하거나 오디오 트랙이 있는 비디오를 선택하세요.',
  ],
  video_too_short: (v) => [
    `시작 시간 이후가 ${v.frames}프레임입니다. ${v.min}프레임 이상이 필요합니다.`,
    '더 긴 비디오나 더 이른 시작 시간을 선택하세요.',
  ],
  video_fps_low: (v) => [
    `비디오가 초당 ${decimal(v.fps, 3)}프레임입니다. 초당 ${v.min}프레임 이상이 필요합니다.`,
    '먼저 초당 24프레임으로 변환하거나 다른 비디오를 선택하세요.',
  ],
  video_fps_high: (v) => [
    `비디오가 초당 ${decimal(v.fps, 3)}프레임입니다. 초당 ${v.max}프레임까지 지원합니다.`,
    `먼저 초당 ${v.max}프레임 이하로 변환하세요.`,
  ],
  size_out_of_range: (v) => [
    `지원하지 않는 ${v.side}입니다: ${stated(v.value)}픽셀.`,
    `${v.min}~${v.max}픽셀을 사용하세요.`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} 크기는 저VRAM 모드의 한도를 넘습니다.`,
    `${v.to} 크기를 사용하거나 “고급”에서 저VRAM 모드를 끄세요.`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)}의 크기는 ${v.width}×${v.height}입니다. ${v.size} 크기에서는 1픽셀도 남지 않습니다.`,
    v.to === null
      ? '다른 크기를 선택하거나 덜 길쭉한 이미지를 사용하세요.'
      : `${v.to} 크기를 사용하거나 덜 길쭉한 이미지를 사용하세요.`,
  ],
  length_out_of_range: (v) => [
    `${stated(v.seconds)}초는 ${stated(v.frames)}프레임입니다. ${v.min}~${v.max}프레임을 지원합니다.`,
    `초당 ${v.fps}프레임에서는 ${decimal(v.min / v.fps, 1, 1)}~${decimal(v.max / v.fps, 1, 1)}초를 사용하세요.`,
  ],
  fps_out_of_range: (v) => [
    `초당 ${stated(v.fps)}프레임은 지원하지 않습니다.`,
    `${v.min}~${v.max} 사이의 정수를 사용하세요.`,
  ],
  seed_out_of_range: (v) => [
    `사용할 수 없는 시드입니다: ${stated(v.seed)}.`,
    '0부터 9007199254740992(2^53)까지의 정수를 사용하거나 새 시드를 뽑으세요.',
  ],
  number_out_of_range: (v) => [
    `${v.label}에 사용할 수 없는 값입니다: ${stated(v.value)}.`,
    `${stated(v.min)}~${stated(v.max)} 사이의 ${v.whole ? '정수를' : '값을'} 사용하세요.`,
  ],
  preset_not_offered: (v) => [
    `“${v.mode}” 모드에는 “${v.preset}” 프리셋이 없습니다.`,
    `다음 중에서 선택하세요: ${v.offered}.`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint} 파일은 증류 체크포인트여서 가이던스를 사용할 수 없습니다.`,
    `“${v.preset}” 프리셋이나 dev 체크포인트를 선택하세요.`,
  ],
  request_invalid: (v) => [
    `요청이 올바르지 않습니다(${v.path || '최상위'}): ${v.message}.`,
    '요청을 고치세요. 항목은 docs/prompt.md에 있습니다.',
  ],
  setting_idle: (v) => [
    `${v.label} 설정은 여기서 효과가 없습니다. “${v.preset}” 프리셋은 가이던스 없는 증류 스텝으로 실행됩니다.`,
    '무시하거나 이 설정을 사용하는 프리셋을 선택하세요.',
  ],
  fps_assumed: (v) => [
    `비디오의 프레임 속도를 알 수 없어 ${v.fps} fps로 간주합니다.`,
    '너무 빠르거나 느리게 재생되면 먼저 비디오를 그 속도로 변환하세요.',
  ],
  video_shortened: (v) => [
    `비디오의 프레임이 설정한 길이(${v.asked})보다 적습니다. 결과는 ${v.frames}프레임이 됩니다.`,
    '더 필요하면 더 긴 비디오나 더 이른 시작 시간을 선택하세요.',
  ],
  audio_short: (v) => [
    `오디오가 ${decimal(v.seconds, 2, 2)}초 후에 끝나며, 비디오의 나머지는 소리가 없습니다.`,
    '오디오와 함께 끝내려면 길이를 자동으로 설정하세요.',
  ],
  sound_no_decoder: (v) => [
    `ComfyUI에 ${bare(v.name)} 파일의 소리를 위한 디코더가 없습니다.`,
    '소리를 AAC로 변환하거나 WAV로 저장하세요.',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)}의 오디오는 ${v.channels}채널입니다. 불러오면 ComfyUI가 비정상 종료됩니다.`,
    '먼저 스테레오로 믹스하세요.',
  ],
  sound_depth: (v) => [
    `ComfyUI가 ${bare(v.name)}의 소리를 불러올 수 없습니다. 8비트이거나 흔하지 않은 비트 심도입니다.`,
    '소리를 16비트로 변환하세요.',
  ],
  sound_channels: (v) => [
    `${bare(v.name)}의 오디오는 ${v.channels}채널이어서 ComfyUI가 비디오에 저장할 수 없습니다.`,
    '먼저 스테레오로 믹스하세요.',
  ],
  sound_rate: (v) => [
    `${bare(v.name)}의 샘플 레이트는 ${decimal(v.rate / 1000)} kHz여서 ComfyUI가 비디오에 저장할 수 없습니다.`,
    '소리를 48 kHz로 변환하세요.',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)}의 소리는 ${decimal(v.minutes, 0)}분입니다. 불러오려면 ${decimal(v.gigabytes, 0)} GB의 메모리가 필요합니다.`,
    '필요한 부분만 잘라 내세요.',
  ],
  sound_front_only: (v) => [
    `모델은 ${bare(v.name)}의 ${v.channels}채널 중 앞쪽 두 채널만 사용합니다.`,
    '목소리가 센터 채널에 있다면 먼저 스테레오로 믹스하세요.',
  ],
  sound_early: (v) => [
    `${bare(v.name)}의 소리는 시작 시간보다 ${decimal(v.seconds, 2)}초 늦게 시작하지만, ComfyUI는 첫 프레임부터 재생합니다.`,
    '소리가 시작되는 곳에서 비디오를 시작하거나 먼저 변환하세요.',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} 파일은 움직이는 이미지입니다. ${v.frames}프레임을 불러오려면 ${decimal(v.gigabytes, 0)} GB의 메모리가 필요합니다.`,
    '원하는 프레임을 이미지로 저장하세요.',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} 파일은 움직이는 이미지입니다. ${v.frames}프레임 중 첫 프레임을 사용합니다.`,
    '다른 프레임을 사용하려면 이미지로 저장하세요.',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)}의 재생 크기는 ${v.shown}×${v.height}이지만, ComfyUI는 ${v.width}×${v.height} 정사각형 픽셀로 읽어 화면이 찌그러져 보입니다.`,
    '먼저 정사각형 픽셀로 변환하세요.',
  ],
  video_sparse: (v) => [
    `${decimal(v.start)}초 이후, 필요한 시간 안에 있는 프레임이 ${v.min}개보다 적습니다.`,
    '다른 곳에서 시작하거나 고정 프레임 속도로 변환하세요.',
  ],
  video_unseekable: () => [
    '비디오에 인덱스가 없어 중간부터 시작할 수 없습니다.',
    '0초부터 시작하거나 MP4로 변환하세요.',
  ],
  video_uneven: (v) => [
    `이 비디오는 가변 프레임 속도입니다. ${decimal(v.shown, 1, 1)}초가 ${decimal(v.made, 1, 1)}초가 되어 움직임과 소리가 어긋납니다.`,
    '먼저 고정 프레임 속도로 변환하세요.',
  ],
  audio_cut: (v) => [
    `오디오의 ${decimal(v.from, 2)}~${decimal(v.to, 2)}초를 사용하며, 마지막 ${decimal(v.out, 2)}초는 빠집니다.`,
    '오디오 전체를 사용하거나 다른 시작 시간을 선택하세요.',
  ],
  part_without_frame: () => [
    '앞 부분의 마지막 프레임을 읽을 수 없습니다.',
    '앞 부분을 다시 생성하거나, 그 마지막 프레임을 이 작업의 이미지로 사용하세요.',
  ],
  audio_over_most: (v) => [
    `오디오가 비디오의 최대 길이보다 깁니다. ${decimal(v.from, 2)}~${decimal(v.to, 2)}초를 사용하며, 마지막 ${decimal(v.out, 2)}초는 빠집니다.`,
    '여러 부분으로 나누어 차례로 모두 생성하거나 다른 시작 시간을 선택하세요.',
  ],
  voice_start_late: (v) => [
    `목소리 샘플의 길이는 ${decimal(v.seconds, 1)}초인데 시작 시간은 ${decimal(v.start, 1)}초입니다.`,
    '더 이른 시작 시간을 선택하세요.',
  ],
  references_too_many: (v) => [
    `참조 이미지가 ${v.count}개 있습니다. 시트에는 ${v.max}개까지 들어갑니다.`,
    '일부를 제거하세요.',
  ],
  sheet_missing: () => [
    '시트에 아직 이 참조 이미지가 이 크기로 들어 있지 않습니다.',
    '잠시 기다리세요. 요청에서는 참조 이미지를 빼고 시트만 지정하세요.',
  ],
  node_missing: (v) => [
    `이 ComfyUI에는 ${v.classes} 노드가 없습니다.`,
    v.pack
      ? `ComfyUI Manager에서 ${v.pack} 노드 팩을 설치하고 ComfyUI를 다시 시작하세요.`
      : `ComfyUI를 ${v.since ?? '0.27'} 이상으로 업데이트하${v.setting === null ? '' : `거나 “${v.setting}” 설정을 끄`}세요.`,
  ],
  model_missing: (v) => [
    `${v.file} 모델 파일이 누락되었습니다.`,
    `ComfyUI/models/${v.folder} 또는 그 하위 폴더에 넣으세요.`,
  ],
  model_broken: (v) => [
    `${v.file} 모델 파일이 손상되었습니다: ${faults.is(v.fault)}.`,
    `ComfyUI/models/${v.folder}에서 삭제하고 다시 다운로드하세요.`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file} 파일은 ${anyOf(v.of)}용이어서 ${v.family}에서는 사용할 수 없습니다.`
      : `${v.file} 파일은 ${v.family}용이 아닙니다.`,
    v.instead === null ? another : `${v.instead} 파일을 사용하세요.`,
  ],
  lora_mixed: (v) => [
    `${v.file} 파일은 다른 LTX(${anyOf(v.of)})용이어서 ${v.family}에서는 사용할 수 없습니다.`,
    `끄고 ${v.family}용 LoRA를 선택하세요.`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file} 파일은 다른 모델용 LoRA여서 ${v.family}에서는 효과가 없습니다.`
      : `${v.file} 파일은 LoRA로 사용할 수 없습니다(종류: ${v.kind}).`,
    `끄고 ${v.family}용 LoRA를 선택하세요.`,
  ],
  model_unfit: (v) => [
    `${v.file} 파일은 “${v.role}” 자리에 사용할 수 없습니다(종류: ${v.kind}).`,
    v.instead === null ? another : `${v.instead} 파일을 사용하세요.`,
  ],
  model_misplaced: (v) => [
    `${v.file} 모델 파일이 ComfyUI가 찾지 않는 ${v.found} 폴더에 있습니다.`,
    `ComfyUI/models/${v.folder} 폴더로 옮기세요.`,
  ],
  option_missing: (v) => [
    `이 ComfyUI의 ${v.input}에서 선택할 수 없는 값입니다: ${stated(v.value)}.`,
    v.options ? `다음 중 하나를 선택하세요: ${v.options}.` : '선택할 수 있는 항목이 없습니다.',
  ],
  option_refused: (v) => [
    `이 ComfyUI의 ${v.input}에서 선택할 수 없는 값입니다: ${v.value}.`,
    '다른 항목을 선택하거나 ComfyUI Manager에서 LTX AIO를 업데이트하세요.',
  ],
  value_out_of_limits: (v) => [
    `이 ComfyUI의 ${v.input}에 사용할 수 없는 값입니다: ${stated(v.value)}.`,
    v.min !== null && v.max !== null
      ? `${stated(v.min)}~${stated(v.max)} 사이의 값을 사용하세요.`
      : v.min !== null
        ? `${stated(v.min)} 이상의 값을 사용하세요.`
        : `${stated(v.max)} 이하의 값을 사용하세요.`,
  ],
  input_unknown: (v) => [
    `이 ComfyUI의 ${v.node}에는 LTX AIO가 모르는 입력이 필요합니다: ${v.input}.`,
    'ComfyUI Manager에서 LTX AIO를 업데이트하세요.',
  ],
  input_refused: (v) => [
    `ComfyUI가 ${v.node}의 ${v.input}에 다음 값을 받지 않습니다: ${v.value}.`,
    '이 설정을 바꾸거나 ComfyUI Manager에서 LTX AIO를 업데이트하세요.',
  ],
  link_refused: (v) => [
    `이 ComfyUI의 ${v.node}에서 ${v.input}에 필요한 유형이 LTX AIO의 연결과 다릅니다.`,
    'ComfyUI Manager에서 LTX AIO를 업데이트하세요.',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'LTX AIO로 만들지 않은 비디오입니다.'
      : `이 파일의 설정을 읽을 수 없습니다: ${noSettings[v.reason]}.`,
    'LTX AIO가 저장한 원본 비디오를 사용하세요. 다른 프로그램은 안에 있는 설정을 제거하거나 바꿉니다.',
  ],
  import_unknown: (v) => [
    `파일에 이 버전의 LTX AIO가 모르는 설정이 있습니다: ${v.names}.`,
    '무시됩니다. 사용하려면 LTX AIO를 업데이트하세요.',
  ],
  import_senseless: (v) => [
    `파일에 잘못된 설정이 있습니다: ${v.names}.`,
    '대신 기본값을 사용합니다.',
  ],
  import_replaced: (v) => [v.what, '대신 기본값을 사용합니다.'],
  made_with_missing: (v) => [
    `이 비디오를 만들 때 사용한 ${bare(v.name)} 파일이 여기에 없습니다.`,
    v.folder
      ? `ComfyUI/models/${v.folder}에 넣거나 다른 파일을 선택하세요.`
      : '파일을 다시 선택하거나 다른 파일을 선택하세요.',
  ],
  preset_lacks: (v) => [
    `${bare(v.name)} 파일이 여기에 없어 프리셋에서 뺐습니다.`,
    `ComfyUI/models/${v.folder}에 넣은 후 프리셋을 다시 사용하세요.`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => [
    '파일에 읽을 수 없는 프리셋이 하나 있습니다.',
    '나머지는 가져왔습니다.',
  ],
  preset_senseless: (v) => [
    `“${v.name}” 프리셋에 이 버전에서 사용할 수 없는 설정이 있습니다: ${v.fields}.`,
    '나머지는 가져왔습니다.',
  ],
  prompt_blocked: (v) => [
    `ComfyUI가 확인하기 전에 작업이 거부되었습니다(HTTP ${v.status}).`,
    v.status === 413
      ? 'ComfyUI 앞에 있는 프록시의 요청 크기 제한을 높인 후(nginx: client_max_body_size) 다시 시도하세요.'
      : 'ComfyUI 앞에 있는 프록시, 방화벽, 로그인을 확인한 후 다시 시도하세요.',
  ],
  prompt_crashed: () => [
    '이 작업을 확인하는 중에 ComfyUI 또는 노드 팩이 비정상 종료되었습니다.',
    '콘솔에서 원인을 확인하고 해결한 후 다시 시도하세요.',
  ],
  records_not_kept: (v) => [
    `ComfyUI가 작업을 저장할 수 없습니다${v.status === null ? '' : `(HTTP ${v.status})`}. ${
      v.copied ? '지금은 이 브라우저에만 있습니다.' : '이 페이지를 떠나면 사라집니다.'
    }`,
    {
      proxy: 'ComfyUI 앞에 있는 프록시가 %2F가 들어 있는 주소를 그대로 전달하도록 설정하세요.',
      size: 'ComfyUI 앞에 있는 프록시의 요청 크기 제한을 높이세요(nginx: client_max_body_size).',
      disk: 'ComfyUI가 사용자 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요.',
      login: '페이지를 새로고침하세요. 해결되지 않으면 ComfyUI 앞에 있는 로그인을 확인하세요.',
      other: 'LTX AIO가 30초마다 다시 시도합니다.',
    }[v.why],
  ],
  record_unreadable: () => [
    '기록이 손상되어 이 작업이 실패한 이유를 읽을 수 없습니다.',
    '설정은 남아 있습니다. 설정을 사용하거나 다시 시도하세요.',
  ],
  family_needs_comfyui: (v) => [
    `${v.family}에는 ComfyUI ${v.needs} 이상이 필요합니다. 현재 버전: ${v.has}.`,
    'ComfyUI를 업데이트한 후 이 페이지를 새로고침하세요.',
  ],
  server_down: () => [
    'ComfyUI가 응답하지 않습니다.',
    '다시 시작하거나 콘솔을 확인하세요. 여기의 내용은 모두 유지됩니다.',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `LTX AIO가 아닌 다른 것이 응답했습니다(HTTP ${v.status}).`,
    '로그인이 필요한 페이지라면 다시 로그인하세요. 아니라면 ComfyUI 앞에 있는 프록시를 확인하세요. /api/ltx_aio로 보내는 요청을 통과시켜야 합니다.',
  ],
  output_linked: (v) => [
    `output/${v.folder} 폴더가 ComfyUI 출력 폴더 밖으로 연결된 링크여서, 이 ComfyUI는 그곳에 저장하지 않습니다.`,
    '링크를 일반 폴더로 바꾸거나, --output-directory로 원하는 폴더를 지정하여 ComfyUI를 시작하세요.',
  ],
  output_kept: (v) => [
    'LTX AIO의 백엔드가 응답하지 않아 파일을 삭제하지 못했습니다.',
    `ComfyUI의 output/${v.folder} 폴더에서 삭제하세요.`,
  ],
  server_refused: (v) => [
    `ComfyUI가 작업을 거부했습니다: ${v.message}`,
    '메시지의 문제를 해결한 후 다시 생성하세요.',
  ],
  input_file_gone: (v) => [
    `${v.name} 파일이 더 이상 ComfyUI의 입력 폴더에 없습니다.`,
    '파일을 다시 선택하세요.',
  ],
  run_failed: (v) => [
    `작업이 실패했습니다: ${v.message ?? '이유를 알 수 없음'}`,
    '다시 시도하세요. 같은 방식으로 실패하면, 도움을 요청할 때 아래의 ComfyUI 메시지를 함께 보내세요.',
  ],
  no_video: () => [
    '작업이 비디오 없이 끝났습니다.',
    '다시 시도하세요. 또 발생하면 ComfyUI의 콘솔을 확인하세요.',
  ],
  made_otherwise: (v) => [
    `예상과 다릅니다. 예상: ${made(v.announced)}. 결과: ${made(v.made)}.`,
    v.fromVideo
      ? '원본 비디오를 고정 프레임 속도로 변환한 후 다시 시도하세요.'
      : '다시 시도하세요. 결과가 같으면 ComfyUI의 콘솔을 확인하세요.',
  ],
  run_lost: () => [
    '이 작업이 끝나기 전에 ComfyUI가 다시 시작되었습니다.',
    '다시 시도하세요. 설정과 시드는 남아 있습니다.',
  ],
  writing_lost: () => [
    'ComfyUI에 이 요청이 없습니다. 다시 시작되었거나 누군가 제거했습니다.',
    '다시 개선하세요. 프롬프트는 바뀌지 않았습니다.',
  ],
  run_stopped: () => [
    '이 작업 중에 ComfyUI가 멈췄습니다.',
    '먼저 ComfyUI의 콘솔을 확인하세요. 이 작업이 원인이라면 다시 시도해도 ComfyUI가 또 멈출 수 있습니다.',
  ],
  run_removed: () => [
    '이 패널이 아닌 다른 것이 ComfyUI의 대기열이나 기록에서 이 작업을 제거했습니다.',
    '다시 시도하세요. 설정과 시드는 남아 있습니다.',
  ],
  run_over_limit: (v) => [
    `서버 소유자가 정한 작업당 한도(${v.limit})를 넘어 중지되었습니다.`,
    '더 짧거나 작게 만들거나 초안을 생성하세요. 그때까지 ComfyUI가 저장한 것은 남아 있습니다.',
  ],
  estimate_over_limit: (v) => [
    `이 작업의 예상 시간은 ${v.time}이지만, 이 서버의 소유자는 ${v.limit}까지 허용합니다.`,
    '더 짧은 길이, 더 작은 크기 또는 다른 프리셋을 선택하세요.',
  ],
  mode_not_offered: (v) => [
    `이 서버의 소유자가 “${v.mode}” 모드를 제공하지 않습니다.`,
    '다른 모드를 선택하세요.',
  ],
  preset_limited: (v) => [
    `이 서버의 소유자가 “${v.mode}” 모드의 “${v.preset}” 프리셋을 제공하지 않습니다.`,
    '다른 프리셋을 선택하세요.',
  ],
  run_unknown: () => [
    'ComfyUI에 이 작업이 없습니다. 다시 시작되었거나 대기열이 비워졌습니다.',
    '다시 시도하세요. 설정과 시드는 남아 있습니다.',
  ],
  ...listProblems,
}
