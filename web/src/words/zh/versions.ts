import type { Words } from '../en/index.ts'

export const versions: Words['versions'] = {
  securityHoles: (is) => [
    `ComfyUI ${is} 有四个已公布的漏洞：他人放到服务器上的文件可能在你的浏览器中运行脚本，提示词可能读取 ComfyUI 文件夹之外的文件。`,
    '请将 ComfyUI 更新到 0.28 或更高版本。',
  ],
  pageFile: (is) => [
    `已知 ComfyUI ${is} 会占用多达 120 GB 的页面文件（虚拟内存）。`,
    '请更新 ComfyUI。',
  ],
  memoryGrows: (is) => [
    `已知 ComfyUI ${is} 每个任务都会占用更多内存。`,
    '请更新 ComfyUI。在此之前，变慢时请重启它。',
  ],
  blueScreen: (is) => [
    `已知 ComfyUI ${is} 在把权重移到显卡时会使 Windows 崩溃或内存不足。`,
    '请更新 ComfyUI，或退回 0.34。',
  ],
  directMlEnds: () => [
    '这里的 ComfyUI 运行在 DirectML 上，0.46 起不再支持。',
    '更新之前，请安装适合显卡的 PyTorch：AMD 用 ROCm，Intel 用 XPU。',
  ],
  linkedInputs: () => [
    '从 0.28 起，ComfyUI 拒绝指向输入文件夹之外的链接。',
    '请将文件本身放入其中，或用 --input-directory 指定其所在文件夹来启动 ComfyUI。',
  ],
}
