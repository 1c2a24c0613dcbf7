import type { Mode, Step } from "../engine/step.ts"
import { withoutPack } from "./address.ts"
import { arrivals, readElements } from "./arrivals.ts"
import { articleFrom } from "./article.ts"
import { readBlocks } from "./blocks.ts"
import type { Article, Pointed, Session, SessionOptions } from "./contract.ts"
import { copyPage } from "./copy.ts"
import { fit, nameOf, untouched } from "./fit.ts"
import { formsIn } from "./forms.ts"
import { attach, type FoundPage } from "./found.ts"
import { createLedger } from "./ledger.ts"
import { batches, createLevels, type Refusal, type State } from "./levels.ts"
import {
  type Change,
  changesIn,
  type GlossSpot,
  glossesBeyond,
  type Live,
  notedIn,
  sourceRanges,
} from "./live.ts"
import { lookOf } from "./look.ts"
import { createMarks, type MarkName, textAt } from "./marks.ts"
import type { Choice } from "./offer.ts"
import { inViewFirst, isSelected } from "./order.ts"
import { forEachPaced, pause } from "./pace.ts"
import { createPictures } from "./pictures.ts"
import { createStore } from "./store.ts"
import { unwrittenIn } from "./unwritten.ts"
import { type Happening, watch, whenQuiet } from "./watch.ts"

export type { Article, Session, SessionOptions }

const ORIGINAL: State = { phase: "idle", step: null, mode: "simplify", changes: 0, refusal: null }

/** Starts a session on a page. Nothing is read or written before it is asked to. */
export function createSession(options: SessionOptions): Session {
  const { document } = options
  const look = options.look ?? lookOf(document)
  const levels = createLevels(options.engine)
  const marks = createMarks(document)
  const pictures = createPictures()
  let state = ORIGINAL
  let last: Choice | null = null
  let page: FoundPage | null = null
  let quiet: Promise<void> | null = null
  let turn = 0
  let marking = true
  let work: Promise<unknown> = Promise.resolve()
  let over = false
  const waiting = new Set<Live>()

  const watcher = watch(document, (happening) => void react(happening), leave)
  const ledger = createLedger(watcher.quietly)
  const store = createStore(document, ledger, watcher)

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
    await pause()
    const found = attach(await options.find(copy), nodes)
    await pause()
    // Two may have asked at once.
    if (page) return page
    page = found
    store.adopt(readBlocks(page.all, { look, firstId: store.nextId, face: new Set(page.face) }))
    return page
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
    const edits =
      state.step !== null && state.mode === "simplify"
        ? levels.of(block.block)?.edits.get(state.step)
        : undefined
    const next = edits?.length ? fit(block, edits, undone) : untouched(block)
    const ready = block.slots.every(({ node, data }) => node.isConnected && ledger.original(node) === data)
    // The page has changed this text and will be read again once it rests.
    if (!ready) return
    watcher.quietly(() => {
      for (const [at, { node, data }] of block.slots.entries())
        ledger.write(node, data, next.plan.data[at] ?? data)
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
    const spots: { ranges(): Range[] }[] =
      state.step === null ? [] : state.mode === "simplify" ? changes() : glossesShown()
    const rangesOf = async (some: typeof spots): Promise<Range[]> => {
      const ranges: Range[] = []
      await forEachPaced(
        some,
        (spot) => void ranges.push(...spot.ranges()),
        () => mine === turn,
      )
      return ranges
    }
    const ranges = marking ? await rangesOf(spots) : []
    const taught = await rangesOf(noted())
    if (mine !== turn || over) return
    const [on, off]: [MarkName, MarkName] =
      state.mode === "simplify"
        ? ["foothold-change", "foothold-gloss"]
        : ["foothold-gloss", "foothold-change"]
    marks.set(off, [])
    marks.set(on, ranges)
    marks.set("foothold-note", taught)
    if (state.changes !== spots.length) set({ changes: spots.length })
  }

  const changes = (): Change[] => (state.step === null ? [] : store.live.flatMap(changesIn))
  const glossesShown = (): GlossSpot[] =>
    state.step === null
      ? []
      : store.live
          .flatMap((each) => hardIn(each, state.step!))
          .filter(({ gloss }) => !options.isKnown?.(gloss.headword))
  const noted = (): GlossSpot[] =>
    state.step === null
      ? []
      : store.live.flatMap((each) => notedIn(each, levels.of(each.page.block)?.glosses ?? []))
  const hardIn = (each: Live, step: Step): GlossSpot[] =>
    glossesBeyond(each, levels.of(each.page.block)?.glosses ?? [], step)

  // ---- showing

  const show = async (step: Step | null, mode: Mode = state.mode): Promise<State> => {
    const mine = ++turn
    if (step === null) {
      set({ phase: "idle", step: null, mode, changes: 0, refusal: null })
      marks.clear()
      work = renderAll(store.live)
      await work
      return state
    }
    last = options.within?.({ step, mode }) ?? { step, mode }
    set({ phase: "working", ...last, refusal: null })
    let found: FoundPage
    try {
      found = await read()
    } catch (error) {
      return fail(error, mine)
    }
    if (mine !== turn) return state
    const refusal = refusalOf(found)
    if (refusal) return set({ phase: "refused", step: null, changes: 0, refusal })
    const parts = batches(
      inViewFirst(
        document,
        store.live.filter((each) => !each.page.left),
      ),
      (each) => each.page.block.text,
    )
    const first = parts.shift() ?? []
    try {
      await levels.ask(first.map((each) => each.page.block))
      if (mine !== turn) return state
      if (!isEnglish(first)) {
        await renderAll(store.live)
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
    for (const each of store.live) each.shown = untouched(each.page)
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
    store.clear()
    page = null
    quiet = null
    waiting.clear()
    set({ ...ORIGINAL, mode: state.mode })
  }

  const react = async (happening: Happening): Promise<void> => {
    if (over || !page || store.live.length === 0) return
    const { stale, fresh, rebuilt } = arrivals(happening, store.live, look, store.isSteady)
    if (rebuilt) {
      store.drop(store.live)
      page = null
      if (state.step !== null) await show(state.step, state.mode)
      return
    }
    const gone = store.live.filter(({ page: { element } }) => !element.isConnected || stale.has(element))
    if (gone.length === 0 && fresh.size === 0) return
    store.drop(gone)
    const elements = [...stale, ...fresh].filter((element) => element.isConnected && !store.isFought(element))
    const added = store.adopt(readElements(elements, look, store.nextId))
    store.sort()
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

  const onSelection = (): void => {
    if (waiting.size === 0) return
    const some = [...waiting].filter((each) => store.live.includes(each))
    waiting.clear()
    work = renderAll(some)
  }
  document.addEventListener("selectionchange", onSelection)

  const find = (id: string): { each: Live; name: string } | null => {
    const at = id.indexOf(" ")
    const each = store.live.find(({ page: { block } }) => block.id === id.slice(0, at))
    return each ? { each, name: id.slice(at + 1) } : null
  }
  const again = (each: Live): void => {
    render(each)
    void refresh().then(() => options.onState?.(state))
  }
  const liveAt = (x: number, y: number): Pointed | null => {
    const point = textAt(document, x, y)
    const live = point && store.at(point.node)
    return point && live ? { live, point } : null
  }

  return {
    show,
    toggle(otherwise = { step: 3, mode: "simplify" }) {
      const { step, mode } = last ?? otherwise
      return state.step === null ? show(step, mode) : show(null)
    },
    state: () => state,
    async article() {
      const { verdict, ...about } = await read()
      if (verdict === "not-article") return null
      const url = withoutPack(document.location?.href ?? "")
      return articleFrom(
        { ...about, url },
        store.live.map((each) => each.page),
        look,
        pictures.numberOf,
      )
    },
    picture: (number) => pictures.data(number),
    changes,
    undone: () =>
      store.live.flatMap(({ page: { block }, shown, undone }) =>
        (levels.of(block)?.edits.get(state.step ?? 1) ?? [])
          .filter((edit) => undone.has(nameOf(edit)))
          .map((edit) => ({
            id: `${block.id} ${nameOf(edit)}`,
            block,
            edit,
            ranges: () => sourceRanges(shown, edit.span),
          })),
      ),
    glosses: () => (state.mode === "explain" ? glossesShown() : []),
    noted,
    unwritten: () =>
      state.step === null || state.mode === "explain"
        ? []
        : store.live.flatMap((each) =>
            unwrittenIn(each, levels.of(each.page.block)?.edits.get(state.step!) ?? []),
          ),
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
    at: liveAt,
    blockAt: store.at,
    live: () => store.live,
    glossesIn: (block) => levels.of(block)?.glosses ?? [],
    async hardWords(step) {
      await read()
      const wanted = store.live.filter(({ page: { left } }) => !left)
      for (const part of batches(wanted, ({ page: { block } }) => block.text))
        await levels.ask(part.map(({ page: { block } }) => block))
      return wanted.flatMap((each) => hardIn(each, step))
    },
    async reconsider(words) {
      levels.forget((text) => words.some(formsIn(text)))
      if (state.step !== null) await show(state.step, state.mode)
    },
    async renew(first) {
      levels.forget(() => true)
      last = first ?? last
      if (state.step !== null) await show(first?.step ?? state.step, first?.mode ?? state.mode)
    },
    markAloud(sentence, word) {
      marks.set("foothold-sentence", sentence)
      marks.set("foothold-word", word)
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
      store.clear()
    },
  }
}
