import { onScopeDispose, type Ref, shallowRef } from 'vue'
import { words } from '../../words/index.ts'

/** Days in the browser's time zone. */

/** In the format of a date field: "2026-11-25". */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds)
  const digits = (value: number, count: number): string => String(value).padStart(count, '0')
  return [
    digits(date.getFullYear(), 4),
    digits(date.getMonth() + 1, 2),
    digits(date.getDate(), 2),
  ].join('-')
}

/** When a day begins, in milliseconds; null for an empty field. */
export function startOf(day: string): number | null {
  return day === '' ? null : new Date(`${day}T00:00`).getTime()
}

/** When the next day begins. Days differ in length. */
export function endOf(day: string): number | null {
  const start = startOf(day)
  if (start === null) return null
  const date = new Date(start)
  return date.setDate(date.getDate() + 1)
}

/** A calendar day. */
export interface Day {
  /** its beginning and the beginning of the next */
  readonly start: number
  readonly end: number
}

export function dayAround(milliseconds: number): Day {
  const date = new Date(milliseconds)
  date.setHours(0, 0, 0, 0)
  const start = date.getTime()
  return { start, end: date.setDate(date.getDate() + 1) }
}

/** Items of one day that follow each other. */
export interface DayItems<T> extends Day {
  readonly items: T[]
}

/** Splits items, sorted by time in either direction, into days. */
export function byDay<T>(items: readonly T[], timeOf: (item: T) => number): DayItems<T>[] {
  const days: DayItems<T>[] = []
  let last: DayItems<T> | undefined
  for (const item of items) {
    const time = timeOf(item)
    // most items are of the same day as the one before, and dates are slow
    if (!last || time < last.start || time >= last.end) {
      last = { ...dayAround(time), items: [] }
      days.push(last)
    }
    last.items.push(item)
  }
  return days
}

/** "Today", "Yesterday", "Monday", "October 12" or "October 12, 2025" */
export function dayWords({ start }: Day, today: Day): string {
  const say = words().days
  if (start === today.start) return say.today
  const days = Math.round((today.start - start) / 24 / 3600_000)
  if (days === 1) return say.yesterday
  if (days > 1 && days < 7) return say.weekday(start)
  const sameYear = new Date(start).getFullYear() === new Date(today.start).getFullYear()
  return sameYear ? say.date(start) : say.dateInYear(start)
}

/** The current day: it changes at midnight, also if the computer slept through it. */
export function useToday(): Readonly<Ref<Day>> {
  const today = shallowRef(dayAround(Date.now()))
  const look = (): void => {
    const now = Date.now()
    if (now < today.value.start || now >= today.value.end) today.value = dayAround(now)
  }
  const timer = setInterval(look, 10_000)
  document.addEventListener('visibilitychange', look)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return today
}
