import { browser } from "wxt/browser"
import type messages from "../../assets/_locales/en/messages.json"

/** Name of a sentence in assets/_locales. */
export type Key = keyof typeof messages

/** A sentence in the reader's language; `values` fill its places $1, $2 ... */
export function t(key: Key, ...values: readonly (string | number)[]): string {
  return (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values.map(String))
}

/** A number with one decimal, as the reader's language writes it: "1.5" or "1,5". */
export const tDecimal = (value: number): string =>
  value.toLocaleString(t("lang"), { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** One sentence for one thing, another for any other number of them. */
export function tCount(count: number, one: Key, many: Key): string {
  return count === 1 ? t(one) : t(many, count)
}
