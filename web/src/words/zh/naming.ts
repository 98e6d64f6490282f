import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: '文件',
  folder: '新视频的文件夹',
  folderHelp: '位于 ComfyUI 的输出文件夹中。',
  name: '文件名',
  nameHelp: '会加上任务 ID 的一部分和编号，以免覆盖文件。',
  tokens: '插入占位符',
  says: {
    prompt: '提示词的前几个词',
    mode: '模式，例如 t2v',
    seed: '种子',
    preset: '预设',
    date: '日期，顺序任意：%date:yyyy-MM-dd%、%date:hhmmss%',
    width: '宽度（像素）',
    height: '高度（像素）',
  },
  example: '下一个视频将保存为：',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `在此之前，新视频保存到 output/${before}。`,
  reset: '恢复默认',
  faults: {
    token: (text) => `没有占位符 ${text}。请使用下面的占位符。`,
    character: (text) => `文件夹名和文件名不能包含 ${text.trim() ? text : '控制字符'}。请移除。`,
    reserved: (text) => `${text} 是 Windows 的保留名称。请换一个。`,
    edge: (text) => `“${text}”的开头或结尾有句点或空格。请移除，否则名称无法正确保存。`,
    outside: '文件夹必须位于 ComfyUI 的输出文件夹中。请移除句点。',
    absolute: '请输入 ComfyUI 输出文件夹中的文件夹，例如 video/kites，不带盘符，开头也不带斜杠。',
    levels: '文件名不能包含斜杠。文件夹请填写在上面。',
    level: '斜杠旁边缺少名称。请移除该斜杠。',
    long: (max) => `太长了。最多 ${max} 个字符。`,
  },
}
