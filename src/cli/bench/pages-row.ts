/** One line of the bench's table. */
export interface Row {
  readonly name: string
  readonly value: string
  /** How it was measured, or what stands beside it. */
  readonly note?: string
}

/** A row in columns, for the screen. */
export const rowLine = ({ name, value, note }: Row): string =>
  `${name.padEnd(52)} ${value.padStart(10)}   ${note ?? ""}`.trimEnd()
