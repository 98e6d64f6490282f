import type { FailureFacts } from '../en/advice.ts'
import type { Words } from '../en/index.ts'
import { bare } from '../said.ts'

export const advice: Words['advice'] = {
  out_of_memory: (v) => ['显存不足。', cardRemedy(v)],
  host_memory: (v) => [
    '电脑内存（不是显存）不足。',
    v.stage === 'load' || v.stage === 'encode'
      ? '关闭其他程序，或选择更小的模型文件。在 Windows 上，增大虚拟内存（页面文件）也有帮助。'
      : '关闭其他程序，或把视频改小、改短。',
  ],
  preview_failed: () => [
    '实时预览出错，任务因此终止。',
    '请关闭预览后再运行一次。更新 ComfyUI 或绘制预览的节点包可能会解决此问题。',
  ],
  model_damaged: (v) => [
    `无法读取 ${v.file}：文件不完整，或者不是模型。`,
    '请删除后重新下载。下载中断，或以此名称保存了网页时，就会出现这种情况。',
  ],
  model_unknown: (v) => [
    `${v.nodeClass} 无法加载 ${v.file}：这是另一种模型。`,
    '请选择其他文件，或把它移到正确的文件夹：完整的 Checkpoint 放在 checkpoints，单独的 Transformer 放在 diffusion_models，LoRA 放在 loras。',
  ],
  models_mixed: (v) => [
    '模型文件不匹配。',
    `请使用同一版本的文件：Transformer、文本编码器、文本投影、两个 VAE、放大模型和 LoRA 都必须适用于 ${v.family}。`,
  ],
  tokenizer_missing: () => [
    '文本编码器文件中没有分词器，无法对提示词编码。',
    '请使用为 ComfyUI 制作的单文件文本编码器，而不是原始模型的分片文件。',
  ],
  text_encoder_missing: (v) => [
    '所选文件不包含文本编码器。',
    `请选择适用于 ${v.family} 的 Gemma 文件作为文本编码器。`,
  ],
  vae_missing: (v) => [
    '所选文件不包含视频 VAE。',
    `请选择完整的 Checkpoint，或适用于 ${v.family} 的视频 VAE。`,
  ],
  audio_vae_missing: (v) => [
    '所选文件不包含音频 VAE。',
    `请选择完整的 Checkpoint，或适用于 ${v.family} 的音频 VAE。`,
  ],
  gguf_unknown: (v) => [
    `ComfyUI-GGUF 不支持 ${v.file} 中的模型。`,
    `请更新 ComfyUI-GGUF，或选择 ${v.family} 的其他 GGUF。文本编码器不能当作 Transformer 使用。`,
  ],
  input_broken: (v) => [
    `ComfyUI 无法读取 ${bare(v.name)}。`,
    '请选择其他文件，或用制作它的程序打开并重新导出。',
  ],
  sound_missing: (v) => [`${bare(v.name)} 没有声音。`, '请选择带有音轨的文件。'],
  sound_start_beyond: (v) => [
    `音频的开始时间超出了 ${bare(v.name)} 的结尾。`,
    '请选择更早的开始时间。',
  ],
  video_start_beyond: (v) => [`开始时间超出了 ${bare(v.name)} 的结尾。`, '请选择更早的开始时间。'],
  rework_model_wrong: (v) => [
    `${v.file} 不是用于此处理的模型。`,
    '请重新下载：可能有别的文件以此名称保存。',
  ],
  channels_differ: () => [
    '这些视频的声道数不同，ComfyUI 无法拼接。',
    '请先把视频的声音保存为立体声，再重新拼接。',
  ],
  guide_too_long: () => ['引导超出了视频的结尾。', '请增加视频的时长。'],
  guide_size: () => [
    '控制 LoRA 使用缩小的画面，与此尺寸不兼容。',
    '请使用能整除缩小的尺寸，或改用 Union 控制 LoRA。',
  ],
  shapes_differ: () => [
    '运行中的两部分数据形状（shape）不一致。',
    '通常是因为某个模型或 LoRA 属于另一个版本的 LTX：请在“模型”中检查文件，并移除自行添加的 LoRA。',
  ],
  sound_broken: () => [
    '生成的声音已损坏，因此无法保存视频。',
    '画面可能没有问题：可以不带声音保存。如果每个种子都这样，可能是音频 VAE 不对。',
  ],
  sound_unsavable: () => [
    'ComfyUI 无法保存声音：AAC 不支持它的采样率或声道数。',
    '画面没有问题：可以不带声音保存，或把音频转换为 48 kHz 立体声后重新生成。',
  ],
  first_pass_gone: () => [
    '草稿保存的第一遍结果已不存在或无法读取。',
    '请再次出成片：需要重做第一遍，因此时间更长。',
  ],
  save_disk_full: () => [
    '磁盘已满，无法保存视频。',
    '请腾出空间后重试：在其他任务开始之前，除保存以外的结果都还在 ComfyUI 的缓存中。',
  ],
  save_outside: () => [
    '视频文件夹是一个指向 ComfyUI 输出文件夹之外的链接，此 ComfyUI 不会保存到那里。',
    '请用普通文件夹替换链接 output/video，或用 --output-directory 指定所需文件夹来启动 ComfyUI，然后重试。',
  ],
  save_forbidden: () => [
    'ComfyUI 无权写入其输出文件夹，或该文件夹已不存在。',
    '请授予 ComfyUI 写入权限，或用其他 --output-directory 启动，然后重试。',
  ],
  gpu_unusable: () => [
    'PyTorch 无法使用这块显卡。',
    '请安装适合显卡和驱动的 PyTorch；ComfyUI 的 README 中有说明。',
  ],
  gpu_too_old: () => [
    '当前的 PyTorch 无法在这块显卡上运行此类模型文件。',
    '请选择 fp8 文件代替 nvfp4，或安装支持 CUDA 13 的 PyTorch。',
  ],
  gpu_crashed: () => [
    '显卡驱动崩溃，重启 ComfyUI 之前无法使用显卡。',
    '请重启 ComfyUI 后重试。如果再次发生，请更新驱动并取消超频。',
  ],
  gpu_transfer: () => [
    '无法把模型传到显卡。',
    '请重启 ComfyUI。如果再次发生，请加上 --disable-pinned-memory 启动。',
  ],
  device_mismatch: () => [
    '同一模型的各部分位于不同的设备上。',
    '请卸载所有模型后重试。如果再次发生，请更新 ComfyUI。',
  ],
  apple_dtype: () => ['Apple GPU 无法运行 fp8 和 fp4 模型文件。', '请选择 bf16 文件或 GGUF。'],
  node_changed: (v) => [
    `此 ComfyUI 中 ${v.nodeClass} 的输入与 LTX AIO 所知的不同。`,
    '请更新 LTX AIO 和 ComfyUI，然后重启 ComfyUI。',
  ],
  python_package_missing: (v) => [
    `缺少 ComfyUI 所需的 Python 包：${v.message}。`,
    '请用运行 ComfyUI 的 Python 安装其 requirements.txt，然后重启。',
  ],
}

function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? '请卸载所有模型后重试，或选择更小的文本编码器。这里与视频的尺寸无关。'
        : '请开启低显存模式，让文本编码器在 CPU 上运行。这里与视频的尺寸无关。'
    case 'audio':
      return '请少用一些音频：视频越短，这里需要的显存越少。'
    case 'rework':
      return '请使用更短或更小的视频，或关闭其他占用显卡的程序。'
    case 'image':
    case 'video':
    case 'latent':
      return '请把视频改小或改短：图像会按视频的尺寸准备。'
    case 'upscale':
    case 'diffuse_2':
      return '请把视频改小或改短，或者生成草稿，草稿在此阶段之前就结束。'
    case 'decode':
      return lowVram
        ? '请把视频改小或改短：分块已经很小了。'
        : '请用更小的分块解码：在其他任务开始之前，采样好的 Latent 还在 ComfyUI 的缓存中。'
    case 'diffuse_1':
    case 'save':
    case null:
      return '请把视频改小或改短，或关闭其他占用显卡的程序。'
  }
}
