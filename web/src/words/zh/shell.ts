import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO：生成视频和声音',
  send: '发送到 LTX AIO',
  loading: '正在加载 LTX AIO…',
  slow: 'LTX AIO 加载时间过长。',
  slowRemedy: '请检查与 ComfyUI 的连接，或重试。',
  notLoaded: '无法加载 LTX AIO。',
  notLoadedRemedy: '请重试，或重新加载页面。如果刚刚更新过，请重启 ComfyUI。',
  broken: 'LTX AIO 崩溃，无法显示。',
  again: '重试',
  copy: '复制报告',
  reload: '重新加载页面',
  copied: '报告已复制。请粘贴到 GitHub issue 中。',
  notCopied: '浏览器不允许复制。请选中下面的文本。',
  details: '报告包含的内容',
  report: '报告',
}
