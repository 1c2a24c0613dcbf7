import { t, tCount } from "../t.ts"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MONTH = 30.4 * DAY
const YEAR = 365 * DAY

/** How long it is until something, in the unit in which people say it. Zero minutes is now. */
export interface Wait {
  readonly unit: "minute" | "hour" | "day" | "month" | "year"
  readonly count: number
}

/** Rounded to the unit that says enough; `ms` are milliseconds. Something still to come is never "now". */
export function waitOf(ms: number): Wait {
  if (ms <= 0) return { unit: "minute", count: 0 }
  const unit =
    ms < 59.5 * MINUTE
      ? "minute"
      : ms < 22 * HOUR
        ? "hour"
        : ms < 30.5 * DAY
          ? "day"
          : ms < 11.5 * MONTH
            ? "month"
            : "year"
  return { unit, count: Math.max(1, Math.round(ms / LENGTH[unit])) }
}

const LENGTH = { minute: MINUTE, hour: HOUR, day: DAY, month: MONTH, year: YEAR }

/** "in 10 min", "tomorrow", "in 4 days"; `due` and `now` in milliseconds since 1970. */
export function whenDue(due: number, now: number): string {
  const { unit, count } = waitOf(due - now)
  switch (unit) {
    case "minute":
      return count === 0 ? t("wordsNow") : t("wordsInMinutes", count)
    case "hour":
      return tCount(count, "wordsInHour", "wordsInHours")
    case "day":
      return tCount(count, "wordsTomorrow", "wordsInDays")
    case "month":
      return tCount(count, "wordsInMonth", "wordsInMonths")
    case "year":
      return tCount(count, "wordsInYear", "wordsInYears")
  }
}
