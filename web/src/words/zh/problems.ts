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

const media = { image: '图像', audio: '音频文件', video: '视频' }

const noSettings = {
  large: '超过 1 MB',
  other: '不是任务的设置',
  mode: '属于此版本的 LTX AIO 没有的模式',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: ['此文件对预设来说太大。', '请选择由 LTX AIO 导出的文件。'],
  damaged: ['此文件中的预设已损坏。', '请从原处重新导出。'],
  foreign: ['此文件中没有 LTX AIO 的预设。', '请选择由 LTX AIO 导出的文件。'],
  newer: ['此文件由更新版本的 LTX AIO 导出。', '请更新 LTX AIO，然后重新导入。'],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

function made({ frames, seconds, width, height }: Made): string {
  return `${frames} 帧、${decimal(seconds, 2)} 秒、${width}×${height}`
}

function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat('zh-CN', { type: 'disjunction' }).format(names).replace('或', ' 或 ')
}

const another = '请在“高级”中选择其他文件，或在“模型”中下载。'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['提示词为空。', '请描述视频中发生的事情。'],
  prompt_too_long: (v) => [
    `提示词有 ${v.length} 个字符；文本编码器训练时最多约 ${v.max} 个字符。`,
    `请缩短 ${v.length - v.max} 个字符。`,
  ],
  media_missing: (v) => [`缺少${v.label}。`, `请拖放、粘贴或选择${media[v.kind]}。`],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      '请选择其他文件，或用制作它的程序打开并重新导出。',
    ]
    return [`无法读取 ${bare(v.name)}：${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `此输入需要${media[v.needs]}，而 ${bare(v.name)} 是${media[v.is]}。`,
    `请选择${media[v.needs]}。`,
  ],
  media_too_large: (v) => [
    `${v.name} 有 ${v.megabytes} MB；此 ComfyUI 最多接受 ${v.max} MB 的上传。`,
    `请使用更小的文件，或加上 --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} 启动 ComfyUI。`,
  ],
  upload_failed: (v) => [`无法上传 ${v.name}。`, '请确认 ComfyUI 正在运行，然后重试。'],
  upload_refused: (v) => [
    `无法上传 ${v.name}：${uploadRefusals[v.why].what}（HTTP ${v.status}）。`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [`${v.name} 仍在上传。`, '完成后即可生成。'],
  audio_silent: (v) => [`${bare(v.name)} 没有声音。`, '请选择带有音轨的文件。'],
  audio_start_late: (v) => [
    `音频从 ${stated(v.start)} 秒开始，但文件只有 ${decimal(v.seconds, 2, 2)} 秒。`,
    `请选择早于 ${decimal(v.seconds, 2, 2)} 秒的开始时间。`,
  ],
  video_start_late: (v) => [
    `视频从 ${stated(v.start)} 秒开始，但文件只有 ${decimal(v.seconds, 2, 2)} 秒。`,
    `请选择早于 ${decimal(v.seconds, 2, 2)} 秒的开始时间。`,
  ],
  start_negative: () => ['开始时间不能为负数。', '请使用 0 秒或更大的值。'],
  video_silent: (v) => [
    `${bare(v.name)} 没有可保留的声音。`,
    '请选择生成的声音，或带有音轨的视频。',
  ],
  video_too_short: (v) => [
    `视频在开始时间之后有 ${v.frames} 帧；至少需要 ${v.min} 帧。`,
    '请选择更长的视频或更早的开始时间。',
  ],
  video_fps_low: (v) => [
    `视频为每秒 ${decimal(v.fps, 3)} 帧；至少需要 ${v.min} 帧。`,
    '请先转换为每秒 24 帧，或选择其他视频。',
  ],
  video_fps_high: (v) => [
    `视频为每秒 ${decimal(v.fps, 3)} 帧；最多支持 ${v.max} 帧。`,
    `请先转换为每秒 ${v.max} 帧或更少。`,
  ],
  size_out_of_range: (v) => [
    `不支持${v.side} ${stated(v.value)} 像素。`,
    `请使用 ${v.min} 到 ${v.max} 像素。`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height} 超出了低显存模式的上限。`,
    `请使用 ${v.to}，或在“高级”中关闭低显存模式。`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)} 为 ${v.width}×${v.height}：缩放到 ${v.size} 时会不足一个像素。`,
    v.to === null
      ? '请选择其他尺寸，或使用不那么细长的图像。'
      : `请使用 ${v.to}，或使用不那么细长的图像。`,
  ],
  length_out_of_range: (v) => [
    `时长 ${stated(v.seconds)} 秒为 ${stated(v.frames)} 帧；支持 ${v.min} 到 ${v.max} 帧。`,
    `每秒 ${v.fps} 帧时，请使用 ${decimal(v.min / v.fps, 1, 1)} 到 ${decimal(v.max / v.fps, 1, 1)} 秒。`,
  ],
  fps_out_of_range: (v) => [
    `不支持每秒 ${stated(v.fps)} 帧。`,
    `请使用 ${v.min} 到 ${v.max} 的整数。`,
  ],
  seed_out_of_range: (v) => [
    `种子不能为 ${stated(v.seed)}。`,
    '请使用 0 到 9007199254740992（2^53）的整数，或随机一个新种子。',
  ],
  number_out_of_range: (v) => [
    `“${v.label}”不能为 ${stated(v.value)}。`,
    `请使用 ${stated(v.min)} 到 ${stated(v.max)}${v.whole ? ' 的整数' : ''}。`,
  ],
  preset_not_offered: (v) => [`“${v.mode}”没有预设“${v.preset}”。`, `请选择：${v.offered}。`],
  quality_needs_dev: (v) => [
    `${v.checkpoint} 是蒸馏 Checkpoint，不能使用引导。`,
    `请选择“${v.preset}”，或使用 dev Checkpoint。`,
  ],
  request_invalid: (v) => [
    `请求在 ${v.path || '最上层'} 处无效：${v.message}。`,
    '请更正；请求的字段见 docs/prompt.md。',
  ],
  setting_idle: (v) => [
    `“${v.label}”在此无效：“${v.preset}”使用不带引导的蒸馏步数。`,
    '可以忽略，或选择会使用它的预设。',
  ],
  fps_assumed: (v) => [
    `视频的帧率未知，按 ${v.fps} 处理。`,
    '如果播放过快或过慢，请先将视频转换为此帧率。',
  ],
  video_shortened: (v) => [
    `视频的帧数少于所需时长（${v.asked}）；结果将有 ${v.frames} 帧。`,
    '要更多帧，请选择更长的视频或更早的开始时间。',
  ],
  audio_short: (v) => [
    `音频在 ${decimal(v.seconds, 2, 2)} 秒后结束，视频的其余部分没有声音。`,
    '将时长设为自动，即可与音频同时结束。',
  ],
  sound_no_decoder: (v) => [
    `ComfyUI 没有 ${bare(v.name)} 的声音解码器。`,
    '请将声音转换为 AAC，或保存为 WAV。',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)} 有 ${v.channels} 个声道：加载它会使 ComfyUI 崩溃。`,
    '请先缩混为立体声。',
  ],
  sound_depth: (v) => [
    `ComfyUI 无法加载 ${bare(v.name)} 的声音：位深为 8 位或其他不常见的值。`,
    '请将声音转换为 16 位。',
  ],
  sound_channels: (v) => [
    `${bare(v.name)} 有 ${v.channels} 个声道，ComfyUI 无法保存到视频中。`,
    '请先缩混为立体声。',
  ],
  sound_rate: (v) => [
    `${bare(v.name)} 的采样率为 ${decimal(v.rate / 1000)} kHz，ComfyUI 无法保存到视频中。`,
    '请将声音转换为 48 kHz。',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)} 有 ${decimal(v.minutes, 0)} 分钟声音；加载它需要 ${decimal(v.gigabytes, 0)} GB 内存。`,
    '请剪出需要的部分。',
  ],
  sound_front_only: (v) => [
    `${bare(v.name)} 有 ${v.channels} 个声道，模型只使用前面的两个。`,
    '如果人声在中置声道，请先缩混为立体声。',
  ],
  sound_early: (v) => [
    `${bare(v.name)} 的声音在开始时间之后 ${decimal(v.seconds, 2)} 秒才开始；ComfyUI 会从第一帧就播放它。`,
    '请从有声音的位置开始，或先转换视频。',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)} 是动图：ComfyUI 需要 ${decimal(v.gigabytes, 0)} GB 内存来加载它的 ${v.frames} 帧。`,
    '请将所需的那一帧保存为图像。',
  ],
  picture_animated: (v) => [
    `${bare(v.name)} 是动图；使用 ${v.frames} 帧中的第一帧。`,
    '要使用其他帧，请将其保存为图像。',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)} 播放时为 ${v.shown}×${v.height}，但 ComfyUI 按 ${v.width}×${v.height} 的方形像素读取：画面会变形。`,
    '请先转换为方形像素。',
  ],
  video_sparse: (v) => [
    `${decimal(v.start)} 秒之后，视频在应有的时间内不足 ${v.min} 帧。`,
    '请从其他位置开始，或转换为固定帧率。',
  ],
  video_unseekable: () => [
    '视频没有索引，ComfyUI 无法从中间开始。',
    '请从 0 秒开始，或转换为 MP4。',
  ],
  video_uneven: (v) => [
    `此视频为可变帧率：其中 ${decimal(v.shown, 1, 1)} 秒会变成 ${decimal(v.made, 1, 1)} 秒，画面和声音会错位。`,
    '请先转换为固定帧率。',
  ],
  audio_cut: (v) => [
    `视频使用音频的 ${decimal(v.from, 2)} 到 ${decimal(v.to, 2)} 秒；最后 ${decimal(v.out, 2)} 秒不使用。`,
    '请使用整段音频，或选择其他开始时间。',
  ],
  part_without_frame: () => [
    '无法读取前一段的最后一帧。',
    '请重新生成前一段，或将它的最后一帧用作此任务的图像。',
  ],
  audio_over_most: (v) => [
    `音频超过了视频的最大时长：使用 ${decimal(v.from, 2)} 到 ${decimal(v.to, 2)} 秒，最后 ${decimal(v.out, 2)} 秒不使用。`,
    '请分段依次生成以全部使用，或选择其他开始时间。',
  ],
  voice_start_late: (v) => [
    `嗓音样本长 ${decimal(v.seconds, 1)} 秒，但要从 ${decimal(v.start, 1)} 秒开始。`,
    '请选择更早的开始时间。',
  ],
  references_too_many: (v) => [
    `有 ${v.count} 个参考图像；一张参考板最多放 ${v.max} 个。`,
    '请移除一些。',
  ],
  sheet_missing: () => [
    '参考板还没有以此尺寸显示这些参考图像。',
    '请稍等。在请求中，请省略参考图像，只提供参考板。',
  ],
  node_missing: (v) => [
    `此 ComfyUI 没有节点 ${v.classes}。`,
    v.pack
      ? `请用 ComfyUI Manager 安装 ${v.pack}，然后重启 ComfyUI。`
      : `请将 ComfyUI 更新到 ${v.since ?? '0.27'} 或更高版本${v.setting === null ? '' : `，或关闭“${v.setting}”`}。`,
  ],
  model_missing: (v) => [
    `缺少模型文件 ${v.file}。`,
    `请放入 ComfyUI/models/${v.folder} 或其子文件夹。`,
  ],
  model_broken: (v) => [
    `模型文件 ${v.file} 已损坏：${faults.is(v.fault)}。`,
    `请从 ComfyUI/models/${v.folder} 中删除并重新下载。`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file} 适用于 ${anyOf(v.of)}，不能与 ${v.family} 一起使用。`
      : `${v.file} 不适用于 ${v.family}。`,
    v.instead === null ? another : `请使用 ${v.instead}。`,
  ],
  lora_mixed: (v) => [
    `${v.file} 适用于另一种 LTX（${anyOf(v.of)}），不能与 ${v.family} 一起使用。`,
    `请停用它，并选择适用于 ${v.family} 的 LoRA。`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file} 是其他模型的 LoRA，对 ${v.family} 无效。`
      : `${v.file} 是“${v.kind}”，不能用作 LoRA。`,
    `请停用它，并选择适用于 ${v.family} 的 LoRA。`,
  ],
  model_unfit: (v) => [
    `${v.file} 是“${v.kind}”，不能用作“${v.role}”。`,
    v.instead === null ? another : `请使用 ${v.instead}。`,
  ],
  model_misplaced: (v) => [
    `模型文件 ${v.file} 位于 ${v.found}，ComfyUI 不会在那里查找。`,
    `请移到 ComfyUI/models/${v.folder}。`,
  ],
  option_missing: (v) => [
    `此 ComfyUI 的 ${v.input} 没有选项 ${stated(v.value)}。`,
    v.options ? `请选择以下之一：${v.options}。` : '它没有任何选项。',
  ],
  option_refused: (v) => [
    `此 ComfyUI 的 ${v.input} 没有选项 ${v.value}。`,
    '请选择其他选项，或在 ComfyUI Manager 中更新 LTX AIO。',
  ],
  value_out_of_limits: (v) => [
    `在此 ComfyUI 中，${v.input} 不能为 ${stated(v.value)}。`,
    v.min !== null && v.max !== null
      ? `请使用 ${stated(v.min)} 到 ${stated(v.max)}。`
      : v.min !== null
        ? `请至少使用 ${stated(v.min)}。`
        : `请最多使用 ${stated(v.max)}。`,
  ],
  input_unknown: (v) => [
    `此 ComfyUI 中 ${v.node} 需要 LTX AIO 不了解的 ${v.input}。`,
    '请在 ComfyUI Manager 中更新 LTX AIO。',
  ],
  input_refused: (v) => [
    `ComfyUI 不接受 ${v.node} 中 ${v.input} 的值 ${v.value}。`,
    '请更改该设置，或在 ComfyUI Manager 中更新 LTX AIO。',
  ],
  link_refused: (v) => [
    `此 ComfyUI 中 ${v.node} 的 ${v.input} 所需的类型与 LTX AIO 连接的不同。`,
    '请在 ComfyUI Manager 中更新 LTX AIO。',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? '此视频不是由 LTX AIO 生成的。'
      : `无法读取此文件中的设置：${noSettings[v.reason]}。`,
    '请使用 LTX AIO 保存的原始视频：其他程序会移除或更改其中的设置。',
  ],
  import_unknown: (v) => [
    `文件中有此版本的 LTX AIO 不了解的设置：${v.names}。`,
    '这些设置会被忽略。要使用它们，请更新 LTX AIO。',
  ],
  import_senseless: (v) => [`文件中有无效的设置：${v.names}。`, '改用默认值。'],
  import_replaced: (v) => [v.what, '改用默认值。'],
  made_with_missing: (v) => [
    `此视频使用了 ${bare(v.name)}，而这里没有该文件。`,
    v.folder
      ? `请放入 ComfyUI/models/${v.folder}，或选择其他文件。`
      : '请重新选择该文件，或选择其他文件。',
  ],
  preset_lacks: (v) => [
    `这里没有 ${bare(v.name)}，因此预设跳过了它。`,
    `请放入 ComfyUI/models/${v.folder}，然后再次使用该预设。`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => ['文件中有一个预设无法读取。', '其余的已导入。'],
  preset_senseless: (v) => [`“${v.name}”中有此版本无法使用的设置：${v.fields}。`, '其余的已导入。'],
  prompt_blocked: (v) => [
    `任务在 ComfyUI 检查之前就被拒绝（HTTP ${v.status}）。`,
    v.status === 413
      ? '请提高 ComfyUI 前面的代理的请求大小上限（nginx：client_max_body_size），然后重试。'
      : '请检查 ComfyUI 前面的代理、防火墙或登录，然后重试。',
  ],
  prompt_crashed: () => [
    'ComfyUI 或某个节点包在检查此任务时崩溃。',
    '请在控制台查看原因，解决后重试。',
  ],
  records_not_kept: (v) => [
    `ComfyUI 无法保存你的任务${v.status === null ? '' : `（HTTP ${v.status}）`}：${
      v.copied ? '它们只在此浏览器中。' : '离开此页面后就会丢失。'
    }`,
    {
      proxy: '请将 ComfyUI 前面的代理设置为原样传递含有 %2F 的地址。',
      size: '请提高 ComfyUI 前面的代理的请求大小上限（nginx：client_max_body_size）。',
      disk: '请检查 ComfyUI 能否写入其用户文件夹，以及磁盘是否已满。',
      login: '请重新加载页面；如果无效，请检查 ComfyUI 前面的登录。',
      other: 'LTX AIO 每 30 秒重试一次。',
    }[v.why],
  ],
  record_unreadable: () => [
    '无法读取此任务失败的原因：记录已损坏。',
    '设置仍然保留：可以使用设置，或重试。',
  ],
  family_needs_comfyui: (v) => [
    `${v.family} 需要 ComfyUI ${v.needs} 或更高版本，当前为 ${v.has}。`,
    '请更新 ComfyUI，然后重新加载此页面。',
  ],
  server_down: () => ['ComfyUI 无响应。', '请重启它，或查看其控制台。这里的内容都会保留。'],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `响应的不是 LTX AIO（HTTP ${v.status}）。`,
    '如果此页面需要登录，请重新登录。否则请检查 ComfyUI 前面的代理：它必须放行对 /api/ltx_aio 的请求。',
  ],
  output_linked: (v) => [
    `文件夹 output/${v.folder} 是一个指向 ComfyUI 输出文件夹之外的链接，此 ComfyUI 不会保存到那里。`,
    '请用普通文件夹替换该链接，或用 --output-directory 指定所需文件夹来启动 ComfyUI。',
  ],
  output_kept: (v) => [
    '文件未删除：LTX AIO 的后端无响应。',
    `请从 ComfyUI 的文件夹 output/${v.folder} 中删除。`,
  ],
  server_refused: (v) => [
    `ComfyUI 拒绝了此任务：${v.message}`,
    '请解决消息中的问题，然后重新生成。',
  ],
  input_file_gone: (v) => [`${v.name} 已不在 ComfyUI 的输入文件夹中。`, '请重新选择该文件。'],
  run_failed: (v) => [
    `任务失败：${v.message ?? '未说明原因'}`,
    '请重试。如果同样失败，求助时请附上下面 ComfyUI 的消息。',
  ],
  no_video: () => ['任务已结束，但没有视频。', '请重试。如果再次发生，请查看 ComfyUI 的控制台。'],
  made_otherwise: (v) => [
    `与预期不符：此视频为 ${made(v.made)}，应为 ${made(v.announced)}。`,
    v.fromVideo
      ? '请将源视频转换为固定帧率，然后重试。'
      : '请重试。如果结果相同，请查看 ComfyUI 的控制台。',
  ],
  run_lost: () => ['此任务完成之前 ComfyUI 已重启。', '请重试：设置和种子都已保留。'],
  writing_lost: () => [
    'ComfyUI 已没有此请求：它已重启，或请求被人移除。',
    '请再次优化。你的提示词没有改变。',
  ],
  run_stopped: () => [
    'ComfyUI 在此任务期间停止运行。',
    '请先查看 ComfyUI 的控制台：如果是此任务引起的，重试可能会再次使其停止。',
  ],
  run_removed: () => [
    '此任务被本面板以外的操作从 ComfyUI 的队列或历史记录中移除。',
    '请重试：设置和种子都已保留。',
  ],
  run_over_limit: (v) => [
    `已停止：超过了服务器所有者为单个任务设定的上限 ${v.limit}。`,
    '请改短或改小，或者生成草稿。ComfyUI 此前已保存的内容会保留。',
  ],
  estimate_over_limit: (v) => [
    `此任务的用时：${v.time}；此服务器的所有者只允许 ${v.limit}。`,
    '请选择更短的时长、更小的尺寸或其他预设。',
  ],
  mode_not_offered: (v) => [`此服务器的所有者不提供“${v.mode}”。`, '请选择其他模式。'],
  preset_limited: (v) => [
    `此服务器的所有者不在“${v.mode}”中提供预设“${v.preset}”。`,
    '请选择其他预设。',
  ],
  run_unknown: () => [
    'ComfyUI 已没有此任务：它已重启，或队列已被清空。',
    '请重试：设置和种子都已保留。',
  ],
  ...listProblems,
}
