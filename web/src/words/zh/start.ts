import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: '你的第一个视频',
  close: '关闭此指南',
  states: { done: '已完成', working: '进行中', now: '下一步', later: '稍后' },
  files: {
    title: '模型文件',
    looking: '正在检查 ComfyUI 有哪些文件…',
    here: (mode) => `“${mode}”所需的文件都已齐全。`,
    missing: (count, amount, atLeast) =>
      `缺少 ${count} 个文件，${atLeast ? '至少' : '共'} ${amount}。`,
    free: (free) => `磁盘可用 ${free}。`,
    noRoom: (lacking) => `磁盘空间不足：请先腾出 ${lacking}。`,
    loading: (received, size) => `已下载 ${received}/${size}。`,
    byHand: '无法从这里下载：请看下面的命令。',
    failed: '下载失败：请看下面。',
    chosen: '所选文件缺失：请看下面。',
    get: '下载缺失文件',
  },
  prompt: {
    title: '提示词',
    help: '请描述发生的事情、镜头的运动和听到的声音。',
    english: '请用英文书写：文本编码器是用英文训练的。',
    use: '使用此示例',
    written: '已写好。',
    choose: (input) => `选择：${input}`,
    needsFile: '此模式还需要：',
  },
  run: {
    title: '生成',
    made: (size, seconds) => `生成 ${seconds} 秒、${size} 的视频。`,
    unknownTime: '暂无预计时间：第一次运行后就会有。',
    load: (amount, min, max) => `先加载 ${amount}：${min} 到 ${max}（估计）。`,
    seconds: (count) => `${count} 秒`,
    minutes: (count) => `${count} 分钟`,
    go: '生成第一个视频',
    running: '正在运行：请看下面。',
    waits: '正在等待文件。',
    check: '检查此 ComfyUI',
  },
}
