/**
 * A stretch of a text: UTF-16 units, half-open (`start` is in, `end` is out), relative to the
 * block's own text. Every offset in the engine is of this kind; it is said here once.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two share at least one unit. An empty span overlaps nothing. */
export const overlaps = (a: Span, b: Span): boolean => Math.max(a.start, b.start) < Math.min(a.end, b.end)

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The text that a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Reading order: by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
