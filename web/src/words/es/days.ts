import type { Words } from '../en/index.ts'
import { datesIn } from '../dates.ts'

export const days: Words['days'] = {
  today: 'Hoy',
  yesterday: 'Ayer',
  ...datesIn('es'),
}
