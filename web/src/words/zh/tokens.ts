import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: '令牌有效。',
  fineOf: (account) => `令牌有效，属于 ${account}。`,
  from: {
    environment: '来自 HF_TOKEN 的',
    login: '来自 Hugging Face 登录的',
    pasted: '在此输入的',
  },
  bad: (from) => `Hugging Face 拒绝了${from}令牌。`,
  unreachable: '无法检查令牌：Hugging Face 无响应。',
  notSent: '未发送令牌：HF_ENDPOINT 指向的镜像不允许接收它。',
  unchecked: (from) => `${from}令牌尚未检查。`,
  absent: '没有令牌。只有带锁标记的文件才需要。',
  absentHere: '没有令牌。共享服务器上只能在服务器端设置：请设置 HF_TOKEN 后启动 ComfyUI。',
}
