import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: '文生视频',
    short: '文本',
    hint: '根据提示词生成视频和声音。',
    sample: { title: '沙丘上的红风筝', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: '音频生视频',
    short: '音频',
    hint: '生成跟随音频的视频。',
    sample: { title: '小舞台上的乐手', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: '图生视频',
    short: '图像',
    hint: '让图像动起来，并加上声音。',
    sample: { title: '活起来的图像', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: '对口型',
    short: '口型',
    hint: '让人像按你的音频说话或唱歌。',
    sample: { title: '说话的人像', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: '首尾帧',
    short: '首尾帧',
    hint: '依次经过最多八个图像和片段，各在其指定的时间。',
    sample: { title: '从一个图像变成另一个', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: '风格转换',
    short: '风格',
    hint: '让视频换上新风格，动作不变。',
    sample: { title: '黏土和毛毡风格的视频', prompt: english.style.sample.prompt },
  },
  tool: {
    name: '工具',
    short: '工具',
    hint: '修复或改变整个视频：色彩、对焦、光线、细节。',
    sample: { title: '空无一人的街道', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: '延长',
    short: '延长',
    hint: '在视频的结尾之后或开头之前增加内容。',
    sample: { title: '接下来发生的事', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: '重拍',
    short: '重拍',
    hint: '重做视频中的一段，其余保持不变。',
    sample: { title: '那一刻，再来一次', prompt: english.retake.sample.prompt },
  },
}
