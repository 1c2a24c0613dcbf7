/** What one text node held and what we made of it. */
interface Entry {
  readonly original: string
  ours: string
}

/**
 * The texts that we changed in the page, so that each can be given back. The only place that writes
 * to the page, and all it writes is `Text.data`.
 */
export interface Ledger {
  /** Writes our text into a node that holds `original`, or what we wrote before. False if the page has changed it, or took it away. */
  write(node: Text, original: string, ours: string): boolean
  /** Gives a node its text back, unless the page has changed it since. */
  restore(node: Text): void
  restoreAll(): void
  /** Whether what the node holds is the page's own: a text that we did not write. */
  isForeign(node: Text): boolean
  /** What the page last put there. */
  original(node: Text): string
  /** Forgets a node without touching it: the page has made it its own again. */
  forget(node: Text): void
  readonly size: number
}

/** @param quietly runs the writing unseen by our own observer. */
export function createLedger(quietly: (write: () => void) => void): Ledger {
  const entries = new Map<Text, Entry>()
  const put = (node: Text, data: string): void => {
    if (node.data !== data) quietly(() => void (node.data = data))
  }
  const restore = (node: Text): void => {
    const entry = entries.get(node)
    if (!entry) return
    entries.delete(node)
    if (node.data === entry.ours) put(node, entry.original)
  }
  return {
    write(node, original, ours) {
      const entry = entries.get(node)
      if (node.data !== (entry ? entry.ours : original) || !node.isConnected) return false
      if (entry && entry.original !== original) return false
      if (ours === original) {
        restore(node)
        return true
      }
      put(node, ours)
      if (entry) entry.ours = ours
      else entries.set(node, { original, ours })
      return true
    },
    restore,
    restoreAll() {
      for (const node of [...entries.keys()]) restore(node)
    },
    isForeign: (node) => entries.has(node) && entries.get(node)!.ours !== node.data,
    original: (node) => {
      const entry = entries.get(node)
      return entry && entry.ours === node.data ? entry.original : node.data
    },
    forget: (node) => void entries.delete(node),
    get size() {
      return entries.size
    },
  }
}
