import type { Words } from '../en/index.ts'
import { datesIn } from '../dates.ts'

export const days: Words['days'] = {
  today: '今日',
  yesterday: '昨日',
  ...datesIn('ja'),
}
