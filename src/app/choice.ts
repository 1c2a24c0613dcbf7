import { type Mode, STEPS, type Step } from "../engine/step.ts"
import type { PageChoice } from "./messages.ts"

export const isStep = (value: unknown): value is Step => STEPS.some((step) => step === value)
export const isMode = (value: unknown): value is Mode => value === "simplify" || value === "explain"

/** The valid parts of a choice that came from storage or from an administrator. */
export function parseChoice(value: unknown): Partial<PageChoice> {
  const { step, mode } = asRecord(value)
  return { ...(isStep(step) && { step }), ...(isMode(mode) && { mode }) }
}

/** Anything as a record; what is none is an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}
