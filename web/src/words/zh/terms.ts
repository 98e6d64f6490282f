import type { Words } from '../en/index.ts'

export const terms: Words['terms'] = {
  fields: {
    imageStrength: '图像强度',
    guideStrength: '引导强度',
    toolStrength: '工具强度',
    sourceScale: '视频的大小',
    controlStrength: '控制强度',
    loraStrength: (lora) => `${lora} 的强度`,
    loraSecond: (lora) => `${lora} 在第二遍的强度`,
    steps: '步数',
    start: '开始',
    cfg: 'CFG',
    referenceStrength: '参考强度',
    sheetStrength: '参考板强度',
    syncGuidance: '口型引导',
    detailGuidance: '细节引导',
  },
  sides: { width: '宽度', height: '高度' },
  unnamed: {
    node: '某个节点',
    file: '文件',
    input: '输入文件',
    model: '模型文件',
    host: '另一台服务器',
    answer: '无响应',
  },
  andMore: (shown, more) => `${shown} 等，另有 ${more} 个`,
}
