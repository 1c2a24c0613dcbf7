import type { Unit } from "./units.ts"

export function keep(units: readonly Unit[], _title: string): Unit[] {
  return units.filter((unit) => unit.taken > 0)
}
