import { browser } from "wxt/browser"
import type { Assignment } from "../../src/app/lesson/lesson.ts"
import { type InPlace, levelsWith, misfitsOf, putInPlace } from "../../src/app/lesson/level.ts"
import { groupIn, isOpen, offerOf } from "../../src/app/lesson/offer.ts"
import { watchAssignment } from "../../src/app/lesson/pack-key.ts"
import { anchorsOf } from "../../src/app/lesson/place.ts"
import { ask } from "../../src/app/messages.ts"
import { same } from "../../src/app/same.ts"
import type { Block } from "../../src/engine/text/block.ts"
import { carriesPack, withoutPack, withoutPlace } from "../../src/page/address.ts"
import type { LessonDesk } from "../../src/page/bar/beyond.ts"
import type { PageLevels } from "../../src/page/levels.ts"
import type { Live } from "../../src/page/live.ts"
import type { Choice } from "../../src/page/offer.ts"
import type { Unwritten } from "../../src/page/unwritten.ts"

/** The lesson that is in force for this page, as far as there is one. */
export interface OwnLesson extends LessonDesk {
  /** Resolves once it is known for the address that the page has now. */
  known(): Promise<unknown>
  /** For what address packs are asked for. */
  address(): string
  /** Whether the reader has still to say which group is theirs. */
  isOpen(): boolean
  /** What to begin with, where the reader would begin with a choice of their own. */
  first(otherwise: Choice): Choice
  /** Levels of some blocks with all that the lesson says of them. `protect` are words that stay for other reasons. */
  level(blocks: readonly Block[], protect: readonly string[]): Promise<PageLevels>
}

interface LessonOptions {
  /** The page's article as it stands now: the same array for as long as it is the same. */
  readonly live: () => readonly Live[]
  /** The teacher's sentences that the page cannot take as it stands now. */
  readonly unwritten: () => readonly Unwritten[]
  /** The lesson is another one than before, or the reader's group is. */
  readonly changed: () => Promise<void>
  /** The reader has said which group is theirs, or that it is none. */
  readonly begin: () => Promise<void>
}

/** The lesson in the page, for as long as that stands. */
interface Placed extends InPlace {
  readonly live: readonly Live[]
}

/** Asks for the lesson of this page and keeps it fresh. */
export function openLesson({ live, unwritten, changed, begin }: LessonOptions): OwnLesson {
  let assignment: Assignment | null = null
  /** The reader has said that none of the groups is theirs. */
  let alone = false
  /** The page's address when the lesson was asked for, whole and without its place; and that for which packs are asked for. */
  let whole = ""
  let page: string | null = null
  let address = ""
  let asked: Promise<unknown> = Promise.resolve()
  let unwatch = (): void => {}
  let placed: Placed | null = null

  const take = async (next: Assignment | null): Promise<void> => {
    if (same(next, assignment)) return
    assignment = next
    alone = false
    placed = null
    await changed()
  }
  const follow = (url: string): void => {
    address = url
    unwatch()
    unwatch = watchAssignment(url, (next) => void take(next))
  }
  const known = (): Promise<unknown> => {
    const { href } = location
    // Who goes to another place of the page goes on with its lesson.
    if (withoutPlace(href) === page && (href === whole || !carriesPack(href))) return asked
    whole = href
    page = withoutPlace(href)
    follow(href)
    // Whatever is wrong with a pack: the page is read as without.
    asked = ask("pack/find", href)
      .catch(() => null)
      .then(take)
    return asked
  }
  /** A page may go to another address without being loaded anew. */
  const seen = (): Assignment | null => (withoutPlace(location.href) === page ? assignment : null)
  window.addEventListener("hashchange", () => void known())
  /** Null also while the page is not read. */
  const inPlace = (): InPlace | null => {
    const now = seen()
    const all = live()
    if (!now || all.length === 0) return null
    if (placed?.live !== all)
      placed = {
        live: all,
        ...putInPlace(
          now,
          all.map(({ page }) => page.block),
        ),
      }
    return placed
  }
  const unwrittenHere = ({ blocks }: InPlace) =>
    unwritten().map(({ block, span, text }) => ({
      quote: anchorsOf(blocks).at(block, span.start)?.anchor.quote ?? "",
      text,
    }))
  const isAsked = (): boolean => {
    const now = seen()
    return now !== null && isOpen(now) && !alone
  }

  return {
    known,
    address: () => address,
    isOpen: isAsked,
    offer: () => offerOf(seen()),
    first: (otherwise) => offerOf(seen()).first ?? otherwise,
    async level(blocks, protect) {
      await known()
      return levelsWith(inPlace(), blocks, protect)
    },
    lesson() {
      const now = seen()
      if (!now) return null
      const { lesson, groups } = now.pack
      const fitted = inPlace()
      return {
        objective: lesson.objective.text,
        questions: lesson.questions.length,
        groups: groups.map(({ id, name }) => ({ id, name })),
        group: groupIn(now)?.id ?? null,
        misfits: fitted ? [...misfitsOf(fitted), ...unwrittenHere(fitted)] : [],
      }
    },
    async join(group) {
      const now = seen()
      const own = now?.pack.groups.find(({ id }) => id === group) ?? null
      alone = own === null
      if (now && own) {
        const kept = browser.extension.inIncognitoContext
          ? null
          : await ask("pack/join", { url: address, group }).catch(() => null)
        // Where it cannot be kept, or is not to be, it holds for this page.
        await take(kept ?? { ...now, group: own })
      }
      await begin()
    },
    async leave() {
      await ask("pack/join", { url: address, group: null }).catch(() => null)
      // What the address carries is left for good, not what may be opened later.
      follow(withoutPack(address))
      await take(null)
    },
  }
}
