import type { Words } from '../en/index.ts'
import { datesIn } from '../dates.ts'

export const days: Words['days'] = {
  today: '오늘',
  yesterday: '어제',
  ...datesIn('ko'),
}
