import { datesIn } from '../dates.ts'

/** Headings of days. */
export const days = {
  today: 'Today',
  yesterday: 'Yesterday',
  ...datesIn('en'),
}
