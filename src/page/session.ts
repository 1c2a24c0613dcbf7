import type { Edit } from "../engine/edit/edit.ts"
import type { Mode, Step } from "../engine/step.ts"
import type { Block } from "../engine/text/block.ts"
import { arrivals, readElements } from "./arrivals.ts"
import { type PageBlock, readBlocks } from "./blocks.ts"
import { copyPage, type PageCopy } from "./copy.ts"
import { attach, type Found, type FoundPage } from "./found.ts"
import { fit, nameOf, untouched } from "./fit.ts"
import { createLedger } from "./ledger.ts"
import { batches, createLevels, type PageLevels, type Refusal, type State } from "./levels.ts"
import { type Change, changeAt, changesIn, type GlossSpot, glossAtPoint, glossesBeyond, type Live, sourceRanges } from "./live.ts"
import { type Look, lookOf } from "./look.ts"
import { createMarks, type MarkName, type TextPoint, textAt } from "./marks.ts"
import { forEachPaced } from "./pace.ts"
import { type Happening, type Patience, watch, whenQuiet } from "./watch.ts"

/** The article as the page found it. */
export interface Article {
  readonly url: string
  readonly title: string
  readonly lang: string | null
  readonly blocks: readonly Block[]
  /** Share of the page's visible words that lie in the article, 0 to 1. */
  readonly coverage: number
}

export interface SessionOptions {
  readonly document: Document
  /** Levels of some blocks: all five steps at once. Asked once for each text. */
  readonly engine: (blocks: readonly Block[]) => Promise<PageLevels>
  /** Told whenever the state or the changes shown are others than before. */
  readonly onState?: (state: State) => void
  /** Finds the article in a copy of the page: `findInCopy`, here or in another place that has a DOM. */
  readonly find: (copy: PageCopy) => Found | Promise<Found>
  readonly look?: Look
  readonly patience?: Patience
}

/** Everything about one page: what is shown, what was changed, and the way back. */
export interface Session {
  /** Shows a step, or the original (null). Resolves when the part in view is written. */
  show(step: Step | null, mode?: Mode): Promise<State>
  /** The original if a step is shown; else the step last shown here, or the given one if none was. */
  toggle(otherwise?: { readonly step: Step; readonly mode: Mode }): Promise<State>
  state(): State
  /** The article's blocks as the author wrote them; null if the page holds none. */
  article(): Promise<Article | null>
  /** The changes shown now, in reading order. */
  changes(): Change[]
  /** Those that were put back at this step. */
  undone(): { readonly id: string; readonly block: Block; readonly edit: Edit; ranges(): Range[] }[]
  /** The words that are marked in explain mode, in reading order. */
  glosses(): GlossSpot[]
  /** Puts the original words of one change back. */
  undo(id: string): void
  redo(id: string): void
  /** Whether changes, or in explain mode hard words, are marked in the text. */
  mark(on: boolean): void
  /** Marks one change or word as the one that is looked at; null for none. */
  focus(spot: { ranges(): Range[] } | null): void
  changeAt(x: number, y: number): Change | null
  glossAt(x: number, y: number): GlossSpot | null
  /** Resolves when nothing is left to be asked or written. */
  settled(): Promise<void>
  /** Gives the page back and lets go of it. */
  destroy(): void
}

/** A text that the page sets back or changes again this often in a short time is left to the page. */
const FIGHTS = 4
const FIGHT_TIME = 8000

const ORIGINAL: State = { phase: "idle", step: null, mode: "simplify", changes: 0, refusal: null }

/** Starts a session on a page. Nothing is read or written before it is asked to. */
export function createSession(options: SessionOptions): Session {
  const { document } = options
  const look = options.look ?? lookOf(document)
  const levels = createLevels(options.engine)
  const marks = createMarks(document)
  const fights = new WeakMap<Element, number[]>()
  let state = ORIGINAL
  let last: { readonly step: Step; readonly mode: Mode } | null = null
  let page: FoundPage | null = null
  let quiet: Promise<void> | null = null
  let live: Live[] = []
  let byNode = new Map<Text, Live>()
  let nextId = 0
  let turn = 0
  let marking = true
  let work: Promise<unknown> = Promise.resolve()
  let over = false
  const waiting = new Set<Live>()

  const watcher = watch(document, (happening) => void react(happening), leave)
  const ledger = createLedger(watcher.quietly)

  const set = (next: Partial<State>): State => {
    state = { ...state, ...next }
    options.onState?.(state)
    return state
  }

  // ---- reading

  const read = async (): Promise<FoundPage> => {
    quiet ??= whenQuiet(document, options.patience)
    await quiet
    if (page) return page
    const { copy, nodes } = copyPage(document, look)
    page = attach(await options.find(copy), nodes)
    adopt(readBlocks(page.all, { look, firstId: nextId, face: new Set(page.face) }))
    return page
  }

  const adopt = (blocks: readonly PageBlock[]): Live[] => {
    const added = blocks.map((block) => ({ page: block, shown: untouched(block), undone: new Set<string>() }))
    nextId += added.length
    for (const each of added) {
      for (const { node } of each.page.slots) byNode.set(node, each)
      const root = each.page.element.getRootNode()
      if (root !== document) watcher.include(root)
    }
    live = [...live, ...added]
    return added
  }

  const refusalOf = ({ verdict, lang }: FoundPage): Refusal | null => {
    if (verdict !== "article") return verdict
    return lang && !/^en\b/i.test(lang) ? "not-english" : null
  }

  // ---- writing

  /** Writes one block as the state asks for. */
  const render = (each: Live): void => {
    const { page: block, undone } = each
    if (isSelected(document, block)) {
      waiting.add(each)
      return
    }
    const edits = state.step !== null && state.mode === "simplify" ? levels.of(block.block)?.edits.get(state.step) : undefined
    const next = edits?.length ? fit(block, edits, undone) : untouched(block)
    const ready = block.slots.every(({ node, data }) => node.isConnected && ledger.original(node) === data)
    // The page has changed this text and will be read again once it rests.
    if (!ready) return
    watcher.quietly(() => {
      for (const [at, { node, data }] of block.slots.entries()) ledger.write(node, data, next.plan.data[at] ?? data)
    })
    each.shown = next
  }

  const renderAll = async (some: Iterable<Live>): Promise<void> => {
    const mine = turn
    await forEachPaced(some, render, () => mine === turn && !over)
    if (mine === turn && !over) await refresh()
  }

  const counted = (): number =>
    state.step === null ? 0 : state.mode === "simplify" ? changes().length : glossesShown().length

  const refresh = async (): Promise<void> => {
    const mine = turn
    const spots: { ranges(): Range[] }[] = state.step === null ? [] : state.mode === "simplify" ? changes() : glossesShown()
    const ranges: Range[] = []
    if (marking) await forEachPaced(spots, (spot) => void ranges.push(...spot.ranges()), () => mine === turn)
    if (mine !== turn || over) return
    const [on, off]: [MarkName, MarkName] =
      state.mode === "simplify" ? ["foothold-change", "foothold-gloss"] : ["foothold-gloss", "foothold-change"]
    marks.set(off, [])
    marks.set(on, ranges)
    if (state.changes !== spots.length) set({ changes: spots.length })
  }

  const changes = (): Change[] => (state.step === null ? [] : live.flatMap(changesIn))
  const glossesShown = (): GlossSpot[] =>
    state.step === null ? [] : live.flatMap((each) => glossesBeyond(each, levels.of(each.page.block)?.glosses ?? [], state.step!))

  // ---- showing

  const show = async (step: Step | null, mode: Mode = state.mode): Promise<State> => {
    const mine = ++turn
    if (step === null) {
      set({ phase: "idle", step: null, mode, changes: 0, refusal: null })
      marks.clear()
      work = renderAll(live)
      await work
      return state
    }
    last = { step, mode }
    set({ phase: "working", step, mode, refusal: null })
    let found: FoundPage
    try {
      found = await read()
    } catch (error) {
      return fail(error, mine)
    }
    if (mine !== turn) return state
    const refusal = refusalOf(found)
    if (refusal) return set({ phase: "refused", step: null, changes: 0, refusal })
    const parts = batches(inViewFirst(document, live.filter((each) => !each.page.left)), (each) => each.page.block.text)
    const first = parts.shift() ?? []
    try {
      await levels.ask(first.map((each) => each.page.block))
      if (mine !== turn) return state
      if (!isEnglish(first)) {
        await renderAll(live)
        return set({ phase: "refused", step: null, changes: 0, refusal: "not-english" })
      }
      await renderAll(first)
      if (mine !== turn) return state
      set({ phase: "showing", changes: counted() })
    } catch (error) {
      return fail(error, mine)
    }
    work = rest(parts, mine)
    return state
  }

  const rest = async (parts: readonly Live[][], mine: number): Promise<void> => {
    try {
      for (const part of parts) {
        await levels.ask(part.map((each) => each.page.block))
        if (mine !== turn || over) return
        await renderAll(part)
      }
    } catch (error) {
      fail(error, mine)
    }
  }

  const fail = (error: unknown, mine: number): State => {
    console.warn("Foothold could not level this page.", error)
    if (mine !== turn) return state
    turn += 1
    ledger.restoreAll()
    marks.clear()
    for (const each of live) each.shown = untouched(each.page)
    return set({ phase: "refused", step: null, changes: 0, refusal: "failed" })
  }

  const isEnglish = (some: readonly Live[]): boolean => {
    const known = some.map((each) => levels.of(each.page.block)).filter((each) => each !== null)
    return known.length === 0 || known.filter(({ english }) => english).length * 2 >= known.length
  }

  // ---- what the page does

  function leave(): void {
    turn += 1
    ledger.restoreAll()
    marks.clear()
    live = []
    byNode = new Map()
    page = null
    quiet = null
    waiting.clear()
    set({ ...ORIGINAL, mode: state.mode })
  }

  const react = async (happening: Happening): Promise<void> => {
    if (over || !page || live.length === 0) return
    const { stale, fresh, rebuilt } = arrivals(happening, live, look, (node) => byNode.has(node) && !isForeign(node))
    if (rebuilt) {
      drop(live)
      page = null
      if (state.step !== null) await show(state.step, state.mode)
      return
    }
    const gone = live.filter(({ page: { element } }) => !element.isConnected || stale.has(element))
    if (gone.length === 0 && fresh.size === 0) return
    drop(gone)
    const elements = [...stale, ...fresh].filter((element) => element.isConnected && !isFought(element))
    const added = adopt(readElements(elements, look, nextId))
    live = sorted(live)
    if (state.step === null || state.phase === "refused") return
    const mine = turn
    try {
      const wanted = added.filter((each) => !each.page.left)
      await levels.ask(wanted.map((each) => each.page.block))
      if (mine === turn && !over) await renderAll(wanted)
    } catch (error) {
      console.warn("Foothold could not level what the page added.", error)
    }
  }

  const isForeign = (node: Text): boolean => {
    const slot = byNode.get(node)?.page.slots.find((each) => each.node === node)
    return ledger.isForeign(node) || (slot !== undefined && ledger.original(node) !== slot.data)
  }

  /** Lets go of blocks: what is still ours is given back, what the page wrote stays. */
  const drop = (some: readonly Live[]): void => {
    const going = new Set(some)
    for (const { page: { slots } } of some) {
      for (const { node } of slots) {
        if (ledger.isForeign(node)) ledger.forget(node)
        else ledger.restore(node)
        byNode.delete(node)
      }
    }
    live = live.filter((each) => !going.has(each))
  }

  const isFought = (element: Element): boolean => {
    const now = performance.now()
    const times = (fights.get(element) ?? []).filter((time) => now - time < FIGHT_TIME)
    times.push(now)
    fights.set(element, times)
    return times.length > FIGHTS
  }

  const onSelection = (): void => {
    if (waiting.size === 0) return
    const some = [...waiting].filter((each) => live.includes(each))
    waiting.clear()
    work = renderAll(some)
  }
  document.addEventListener("selectionchange", onSelection)

  const find = (id: string): { each: Live; name: string } | null => {
    const at = id.indexOf(" ")
    const each = live.find(({ page: { block } }) => block.id === id.slice(0, at))
    return each ? { each, name: id.slice(at + 1) } : null
  }
  const again = (each: Live): void => {
    render(each)
    void refresh().then(() => options.onState?.(state))
  }
  const liveAt = (x: number, y: number): { each: Live; point: TextPoint } | null => {
    const point = textAt(document, x, y)
    const each = point && byNode.get(point.node)
    return point && each ? { each, point } : null
  }

  return {
    show,
    toggle(otherwise = { step: 3, mode: "simplify" }) {
      const { step, mode } = last ?? otherwise
      return state.step === null ? show(step, mode) : show(null)
    },
    state: () => state,
    async article() {
      const { title, lang, coverage, verdict } = await read()
      if (verdict === "not-article") return null
      return { url: document.location?.href ?? "", title, lang, coverage, blocks: live.map((each) => each.page.block) }
    },
    changes,
    undone: () =>
      live.flatMap(({ page: { block }, shown, undone }) =>
        (levels.of(block)?.edits.get(state.step ?? 1) ?? [])
          .filter((edit) => undone.has(nameOf(edit)))
          .map((edit) => ({ id: `${block.id} ${nameOf(edit)}`, block, edit, ranges: () => sourceRanges(shown, edit.span) })),
      ),
    glosses: () => (state.mode === "explain" ? glossesShown() : []),
    undo(id) {
      const found = find(id)
      if (!found) return
      found.each.undone.add(found.name)
      again(found.each)
    },
    redo(id) {
      const found = find(id)
      if (found?.each.undone.delete(found.name)) again(found.each)
    },
    mark(on) {
      marking = on
      void refresh()
    },
    focus: (spot) => marks.set("foothold-focus", spot?.ranges() ?? []),
    changeAt(x, y) {
      const found = liveAt(x, y)
      return found && changeAt(found.each, found.point)
    },
    glossAt(x, y) {
      const found = liveAt(x, y)
      return found && glossAtPoint(found.each, levels.of(found.each.page.block)?.glosses ?? [], found.point)
    },
    async settled() {
      for (let before: unknown = null; before !== work; ) {
        before = work
        await before
      }
    },
    destroy() {
      over = true
      turn += 1
      watcher.stop()
      document.removeEventListener("selectionchange", onSelection)
      ledger.restoreAll()
      marks.clear()
      live = []
      byNode.clear()
    },
  }
}

const sorted = (live: readonly Live[]): Live[] => [...live].sort((a, b) => order(a.page.slots[0]!.node, b.page.slots[0]!.node))

const order = (a: Node, b: Node): number => (a === b ? 0 : a.compareDocumentPosition(b) & 4 ? -1 : 1)

/** Whether the reader has selected text that lies in a block: writing would undo the selection. */
function isSelected(document: Document, { element }: PageBlock): boolean {
  const selection = document.getSelection?.()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false
  return selection.getRangeAt(0).intersectsNode(element)
}

/** The blocks in view, then those below, then those above: each in order. */
function inViewFirst(document: Document, live: readonly Live[]): Live[] {
  const height = document.defaultView?.innerHeight ?? 0
  const top = live.map(({ page: { element } }) => element.getBoundingClientRect())
  const rank = (at: number): number => (top[at]!.bottom < 0 ? 2 : top[at]!.top > height ? 1 : 0)
  return live.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b).map((at) => live[at]!)
}
