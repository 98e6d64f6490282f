import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: '用摄像头拍摄图像',
  label: '摄像头',
  take: '拍摄',
  close: '关闭摄像头',
  troubles: {
    insecure: '浏览器只允许在 https 地址和 localhost 上使用摄像头。',
    refused: '浏览器阻止了摄像头。请为此页面允许摄像头，然后重试。',
    missing: '未找到摄像头。请连接后重试。',
    failed: '无法使用摄像头。请关闭正在使用它的其他程序，然后重试。',
  },
}
