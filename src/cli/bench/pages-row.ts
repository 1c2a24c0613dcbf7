/** One line of the bench's table. */
export interface Row {
  readonly name: string
  readonly value: string
  /** How it was measured, or what stands beside it. */
  readonly note?: string
}
