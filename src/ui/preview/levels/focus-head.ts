/** Puts the focus on the head of the inspector: what was pressed in it goes away, or means something else from then on. */
export const focusHead = (): void =>
  document.querySelector<HTMLElement>(".inspector h2")?.focus({ preventScroll: true })
