import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: '用麦克风录音',
  stop: '停止录音',
  troubles: {
    insecure: '浏览器只允许在 https 地址和 localhost 上录音。',
    refused: '浏览器阻止了麦克风。请为此页面允许麦克风，然后重试。',
    missing: '未找到麦克风。请连接后重试。',
    failed: '无法使用麦克风。请关闭正在使用它的其他程序，然后重试。',
  },
}
