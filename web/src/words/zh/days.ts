import type { Words } from '../en/index.ts'
import { datesIn } from '../dates.ts'

export const days: Words['days'] = {
  today: '今天',
  yesterday: '昨天',
  ...datesIn('zh-CN'),
}
