/** Days as a date field has them ("2026-11-25"), where this browser is. */

export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds)
  const digits = (value: number, count: number): string => String(value).padStart(count, '0')
  return [
    digits(date.getFullYear(), 4),
    digits(date.getMonth() + 1, 2),
    digits(date.getDate(), 2),
  ].join('-')
}

/** When a day begins, in milliseconds; null for a field that is empty. */
export function startOf(day: string): number | null {
  return day === '' ? null : new Date(`${day}T00:00`).getTime()
}

/** When the day after it begins. Days are not all equally long. */
export function endOf(day: string): number | null {
  const start = startOf(day)
  if (start === null) return null
  const date = new Date(start)
  return date.setDate(date.getDate() + 1)
}
