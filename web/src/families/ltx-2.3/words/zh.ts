import type { Ltx23Words } from './en.ts'

const gguf = '适合显存较小的显卡；需要 ComfyUI-GGUF 节点包。'
const fastGguf = '适合显存较小的显卡，仅限快速预设；需要 ComfyUI-GGUF 节点包。'
const fastOnly = '仅限快速预设：不使用引导和蒸馏 LoRA。'
const own = '用于自己的工作流。'
const camera = '为 LTX-2 制作，用于 2.3 属实验性质；在提示词中描述运动可能效果更好。'

const files: Ltx23Words['files'] = {
  'checkpoint-dev-fp8': {
    title: 'dev Checkpoint，fp8',
    purpose: '全部内容在一个文件中，适用于所有预设。',
  },
  'checkpoint-dev-nvfp4': {
    title: 'dev Checkpoint，nvfp4',
    purpose: '最小的 Checkpoint，用于 RTX 50 系列显卡和支持 CUDA 13 的 PyTorch。',
  },
  'checkpoint-dev-bf16': {
    title: 'dev Checkpoint，bf16',
    purpose: '完整精度，用于 48 GB 或以上的显卡。',
  },
  'checkpoint-distilled-1.1-bf16': {
    title: '蒸馏 Checkpoint 1.1，bf16',
    purpose: '完整精度，仅限快速预设：不使用引导和蒸馏 LoRA。',
  },
  'checkpoint-distilled-fp8': {
    title: '蒸馏 Checkpoint 1.0，fp8',
    purpose: '最初的蒸馏版本；较长视频的结尾处可能出现瑕疵。',
  },
  'gemma-fp4': { title: 'Gemma 3 12B，fp4', purpose: '为提示词编码。' },
  'gemma-fp8': { title: 'Gemma 3 12B，fp8', purpose: '为提示词编码，比 fp4 稍精确。' },
  'gemma-bf16': {
    title: 'Gemma 3 12B，bf16',
    purpose: '完整精度；也用于无法运行 fp4 和 fp8 的 Apple GPU。',
  },
  'distilled-lora-1.1': {
    title: '蒸馏 LoRA 1.1，秩 111',
    purpose: '只需 8 步即可；所有 dev 模型都需要。',
  },
  'distilled-lora-384-1.1': {
    title: '蒸馏 LoRA 1.1，秩 384',
    purpose: '满秩版本；需要三倍的显存。',
  },
  'distilled-lora-384': { title: '蒸馏 LoRA 1.0，秩 384', purpose: '最初的版本。' },
  'distilled-lora-105': { title: '蒸馏 LoRA 1.0，秩 105', purpose: '最初的版本，较小。' },
  film: { title: '插帧', purpose: '将已完成视频的帧率提高一倍。' },
  'realesrgan-x4plus': { title: 'Real-ESRGAN ×4', purpose: '将已完成视频的尺寸放大一倍。' },
  'upscaler-x2-1.1': { title: '空间放大模型 ×2，1.1', purpose: '在两遍之间将尺寸放大一倍。' },
  'upscaler-x2-1.0': { title: '空间放大模型 ×2，1.0', purpose: '最初的版本，已被作者撤回。' },
  'upscaler-x1.5-1.0': {
    title: '空间放大模型 ×1.5',
    purpose: '用于自己的工作流；没有模式使用它。',
  },
  'temporal-upscaler-x2-1.0': {
    title: '时间放大模型 ×2',
    purpose: '将帧率提高一倍，用于自己的工作流；没有模式使用它。',
  },
  'union-control': {
    title: '控制 IC-LoRA（边缘、深度、姿态）',
    purpose: '让风格转换跟随视频的动作。',
  },
  'transformer-dev-bf16': { title: 'dev Transformer，bf16', purpose: '仅 Transformer，完整精度。' },
  'transformer-dev-fp8': { title: 'dev Transformer，fp8', purpose: '仅 Transformer。' },
  'transformer-distilled-1.1-fp8': { title: '蒸馏 Transformer 1.1，fp8', purpose: fastOnly },
  'transformer-distilled-1.1-mxfp8': { title: '蒸馏 Transformer 1.1，mxfp8', purpose: fastOnly },
  'transformer-distilled-fp8': { title: '蒸馏 Transformer 1.0，fp8', purpose: '最初的蒸馏版本。' },
  'gguf-dev-q4km': { title: 'dev GGUF，Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q4km': { title: 'dev GGUF，UD-Q4_K_M', purpose: gguf },
  'gguf-dev-ud-q5km': { title: 'dev GGUF，UD-Q5_K_M', purpose: gguf },
  'gguf-dev-q6k': { title: 'dev GGUF，Q6_K', purpose: gguf },
  'gguf-distilled-1.1-q3km': { title: '蒸馏 GGUF 1.1，Q3_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-q4km': { title: '蒸馏 GGUF 1.1，Q4_K_M', purpose: fastGguf },
  'gguf-distilled-1.1-ud-q4km': { title: '蒸馏 GGUF 1.1，UD-Q4_K_M', purpose: fastGguf },
  'gguf-quantstack-distilled-1.1-q4km': {
    title: 'QuantStack 蒸馏 GGUF 1.1，Q4_K_M',
    purpose: fastGguf,
  },
  'gguf-quantstack-distilled-1.1-q6k': {
    title: 'QuantStack 蒸馏 GGUF 1.1，Q6_K',
    purpose: fastGguf,
  },
  'text-projection': { title: '文本投影', purpose: '将文本编码器连接到分离文件或 GGUF。' },
  'connectors-distilled': {
    title: '蒸馏 GGUF 的文本连接器',
    purpose: '将文本编码器连接到蒸馏 GGUF。',
  },
  'video-vae': { title: '视频 VAE', purpose: '将 Latent 解码为帧，用于分离文件或 GGUF。' },
  'video-vae-distilled': {
    title: '蒸馏 GGUF 的视频 VAE',
    purpose: '将 Latent 解码为帧，用于蒸馏 GGUF。',
  },
  'audio-vae': { title: '音频 VAE', purpose: '将 Latent 解码为声音，用于分离文件或 GGUF。' },
  'audio-vae-distilled': {
    title: '蒸馏 GGUF 的音频 VAE',
    purpose: '将 Latent 解码为声音，用于蒸馏 GGUF。',
  },
  'moge-2': { title: 'MoGe 2', purpose: '估计视频的深度，用于风格转换的“深度”。' },
  sdpose: { title: 'SDPose', purpose: '检测视频中的姿态，用于风格转换的“姿态”。' },
  'rt-detr-4': { title: 'RT-DETR 4', purpose: '为 SDPose 检测多个人物，用于自己的工作流。' },
  'depth-anything-3': {
    title: 'Depth Anything 3, mono large',
    purpose: '另一个深度模型，用于自己的工作流。',
  },
  'preview-vae': {
    title: '预览 VAE',
    purpose: '在使用 KJNodes 的自己的工作流中预览更清晰；ComfyUI 本身不使用。',
  },
  'prompt-enhancer': {
    title: '提示词扩写 LoRA',
    purpose: '在官方模板中，让文本编码器写出更长的提示词。',
  },
  'ic-motion-track': { title: '运动轨迹 IC-LoRA', purpose: `让物体沿画出的路径移动。${own}` },
  'ic-ingredients': {
    title: '参考素材 IC-LoRA',
    purpose: '在“文生视频”中保留参考图像里的人和物。',
  },
  'ic-clean-plate': { title: '净景 IC-LoRA', purpose: '从视频中去除人和车辆。' },
  'ic-upscaler-x2': { title: '像素放大模型 ×2 IC-LoRA', purpose: '将视频尺寸放大一倍并增加细节。' },
  'ic-upscaler-x4': {
    title: '像素放大模型 ×4 IC-LoRA',
    purpose: '将视频尺寸放大到四倍并增加细节。',
  },
  'ic-deblur': { title: '去模糊 IC-LoRA', purpose: '让失焦的视频变清晰。' },
  'ic-decompression': { title: '压缩修复 IC-LoRA', purpose: '去除视频中的压缩瑕疵。' },
  'ic-colorization': { title: '上色 IC-LoRA', purpose: '为黑白视频上色。' },
  'ic-day-to-night': { title: '白天变黑夜 IC-LoRA', purpose: '将白天的视频变成夜晚。' },
  'ic-water': { title: '水体模拟 IC-LoRA', purpose: '在视频中加入水。' },
  'ic-greenscreen': { title: '绿幕人物 IC-LoRA', purpose: '将说话的人放到绿幕前。' },
  'ic-crossview': { title: 'IC-LoRA CrossView', purpose: '以新的镜头角度展示场景。' },
  'ic-in-outpainting': { title: '内外绘 IC-LoRA', purpose: '在更大的画面中画出视频周围的内容。' },
  'ic-relight': { title: '重打光 IC-LoRA', purpose: '用另一处阳光重新照亮户外视频。' },
  'ic-shave': { title: '剃须 IC-LoRA', purpose: '去除视频中人物的胡须。' },
  'ic-dubit': { title: 'IC-LoRA DubIt', purpose: `为说话的人配音。${own}` },
  'ic-hdr': { title: 'IC-LoRA HDR', purpose: `扩展亮度范围。${own}` },
  'id-lora-talkvid': {
    title: '嗓音 LoRA',
    purpose: '在“文生视频”和“图生视频”中用样本的嗓音说话。',
  },
  'style-transition': {
    title: '转场 LoRA',
    purpose: '一个场景变成另一个；提示词需要 zhuanchang。',
  },
  'style-fpv': { title: 'FPV 无人机 LoRA', purpose: 'FPV 无人机的平稳飞行。' },
  'style-crt': { title: 'CRT 终端 LoRA', purpose: '老式 CRT 屏幕；提示词以 crtanim, 开头。' },
  'style-fantasy-anime': {
    title: '奇幻动漫 LoRA',
    purpose: '动漫风格的奇幻；提示词需要 f4nt4sy4n1m6。',
  },
  'style-fantasy-realism': {
    title: '奇幻写实 LoRA',
    purpose: '真人风格的奇幻；提示词需要 f4nt4sy。',
  },
  'style-fantasy-painterly': {
    title: '奇幻绘画 LoRA',
    purpose: '油画风格的奇幻；提示词需要 D4rkP41nt3r。',
  },
  'style-cyberpunk': { title: '赛博朋克 LoRA', purpose: '雨和霓虹；提示词需要 C6b4rP8nk。' },
  'style-claymation': {
    title: '黏土动画 LoRA',
    purpose: '黏土定格动画；提示词需要 claymation style。',
  },
  'style-felt': { title: '毛毡 LoRA', purpose: '裁剪缝制的毛毡；提示词需要 F3ltCut0u7。' },
  'style-paper': { title: '剪纸 LoRA', purpose: '层叠的剪纸；提示词需要 Pap3rCut0u7。' },
  'style-soft': { title: '柔和增强 LoRA', purpose: '细节更多，对比更柔和。' },
  'style-wild-west': { title: '狂野西部 LoRA', purpose: '尘土和牛仔；提示词需要 W1ldW4st。' },
  'style-product': {
    title: '产品广告 LoRA',
    purpose: '广告片；强度 0.85，提示词需要 srx_commercial。',
  },
  'style-cinemagraph': {
    title: '动态静图 LoRA',
    purpose: '只有一处在动，其余静止；强度 2，提示词以 CINEMAGRAPH_MOTION 开头。',
  },
  'camera-dolly-in': { title: '镜头推近', purpose: camera },
  'camera-dolly-out': { title: '镜头拉远', purpose: camera },
  'camera-dolly-left': { title: '镜头左移', purpose: camera },
  'camera-dolly-right': { title: '镜头右移', purpose: camera },
  'camera-jib-up': { title: '镜头上升', purpose: camera },
  'camera-jib-down': { title: '镜头下降', purpose: camera },
  'camera-static': { title: '固定镜头', purpose: camera },
}

export const zh: Ltx23Words = {
  files,
  presets: { draft: '草稿', fast: '快速', balanced: '均衡', quality: '高质量' },
  help: {
    halfSize: '一半尺寸的预览，8 步。满意的再出成片。',
    twoSteps: '8 + 2 步',
    official: '8 + 3 步，官方设置',
    guided: '带引导 20 + 3 步；使用负面提示词',
    onePass: '一遍 8 步',
    guidedOnce: '一遍带引导 20 步；使用负面提示词',
    followedTwice: '8 + 3 步，两遍都跟随视频',
  },
  loaders: {
    checkpoint: { name: 'Checkpoint' },
    split: { name: '分离文件', used: (settings) => `${settings}，使用分离文件` },
    gguf: { name: 'GGUF', used: (settings) => `${settings}，使用 GGUF` },
  },
  roles: {
    checkpoint: 'Checkpoint',
    transformer: 'Transformer',
    gguf: 'GGUF',
    textEncoder: '文本编码器',
    distilledLora: '蒸馏 LoRA',
    upscaler: '放大模型',
    textProjection: '文本投影',
    videoVae: '视频 VAE',
    audioVae: '音频 VAE',
  },
  tools: {
    'clean-plate': {
      name: '净景',
      does: '去除人和车辆，并补上其后的内容。请描述空无一人的场所。',
    },
    colorize: {
      name: '上色',
      does: '为黑白视频加上自然的色彩。请描述场景及其颜色。',
    },
    deblur: {
      name: '去模糊',
      does: '让失焦的视频变清晰；不去除运动模糊。请描述场景。',
    },
    decompress: {
      name: '压缩修复',
      does: '去除强压缩造成的色块和彩边；不去除噪点。请描述场景。',
    },
    'day-to-night': {
      name: '白天变黑夜',
      does: '将白天的画面变成夜晚，最适合户外。请描述夜晚和灯光。',
    },
    water: {
      name: '加水',
      does: '在没有水的场景中加入河流、海浪、雨或洪水。请描述水及其流动。',
    },
    greenscreen: {
      name: '绿幕人物',
      does: '将对着镜头说话的人放到纯绿色背景前。适用于竖屏视频。',
    },
    'camera-angle': {
      name: '新镜头角度',
      does: '从另一个角度展示同一场景，最适合小幅变化；不能从背后。',
    },
    'detail-2': {
      name: '细节 ×2',
      does: '将小视频放大到两倍并增加细节。请描述场景。',
    },
    'detail-4': {
      name: '细节 ×4',
      does: '将很小的视频放大到四倍并增加细节。请描述场景。',
    },
    relight: {
      name: '重新打光',
      does: '重新照亮户外镜头：选择光线和太阳的方位。提示词只写这些，不写场景。',
    },
    shave: {
      name: '剃须',
      does: '去除人物的络腮胡、小胡子和胡茬；面部和动作不变。请描述没有胡须的人物。',
    },
    outpaint: {
      name: '扩展画面',
      does: '为视频扩大画面，并画出周围的内容；视频本身不变。请描述整个场景。',
    },
  },
}
