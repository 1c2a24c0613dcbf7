const FORWARD = ["ArrowRight", "ArrowDown"]
const BACK = ["ArrowLeft", "ArrowUp"]

/**
 * Where the page has told the browser to drop a key that was meant for one of our controls, does what
 * the browser would have done: presses the button, moves on in the group.
 */
export function rescue(event: KeyboardEvent, focused: HTMLElement | null): void {
  if (!event.defaultPrevented || !focused) return
  const { key } = event
  const radio = focused.matches("input[type=radio]")
  if (key === " " || (key === "Enter" && !radio)) focused.click()
  const by = FORWARD.includes(key) ? 1 : BACK.includes(key) ? -1 : 0
  const group = focused.closest("[role=radiogroup]")
  if (!radio || by === 0 || !group) return
  const all = [...group.querySelectorAll<HTMLInputElement>("input")]
  const next = all[(all.indexOf(focused as HTMLInputElement) + by + all.length) % all.length]!
  next.focus()
  next.click()
}
