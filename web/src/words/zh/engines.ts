import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: '运行于',
  here: '此 ComfyUI',
  freest: '最空闲的引擎',
  title: '其他引擎',
  help: '任务也可以在其他电脑上运行。引擎由此服务器的所有者写在一个文件中。',
  how: '添加方法见 LTX AIO 文件夹中的 docs/engines.md。',
  again: '重新检查',
  line: (name, state) => `${name}：${state}`,
  ready: '就绪',
  readyPaid: '就绪，付费',
  asking: '正在检查…',
  away: '无法连接',
  old: (version) => `ComfyUI ${version} 版本过旧`,
  lacks: (thing) => `缺少 ${thing}`,
  lacksFiles: (files) => `缺少 ${files} 个文件`,
  costs: (name) => `在 ${name} 上每个任务都会产生费用，提示词、输入和视频会离开这台电脑。`,
  agree: '在那里运行',
  disagree: '取消',
  at: (name) => `在 ${name} 上`,
  madeOn: '运行于',
  waitsFor: (name) => `正在等待 ${name}`,
  runHere: '在此 ComfyUI 上运行',
  stays: {
    draft: '在此 ComfyUI 上运行，草稿的第一遍结果保存在这里。',
    videos: '在此 ComfyUI 上运行，这些视频保存在这里。',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `${v.name} 缺少：${v.things}。`,
    '请在那台电脑上安装并在“设置”中重新检查，或在此 ComfyUI 上运行。',
  ],
  engine_old: (v) => [
    `${v.name} 的 ComfyUI ${v.version} 对 ${v.of} 来说版本过旧。`,
    `请在那台电脑上更新到 ${v.since} 或更高版本，或在此 ComfyUI 上运行。`,
  ],
}
