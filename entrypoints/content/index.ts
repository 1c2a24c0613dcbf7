import { browser } from "wxt/browser"
import { defineContentScript } from "wxt/utils/define-content-script"
import { answer, ask } from "../../src/app/messages.ts"
import { choiceFor, siteOf } from "../../src/app/settings.ts"
import "../../src/page/marks.css"
import { withoutPack } from "../../src/page/address.ts"
import { type Bar, createBar } from "../../src/page/bar/bar.ts"
import type { State } from "../../src/page/levels.ts"
import { within } from "../../src/page/offer.ts"
import { createSession } from "../../src/page/session.ts"
import { articleWords } from "../../src/page/words.ts"
import { t } from "../../src/ui/t.ts"
import { openAloud } from "./aloud.ts"
import { openLesson } from "./lesson.ts"
import { memoryOf } from "./memory.ts"
import { openOwn } from "./own.ts"

/** Set once the page has its session: the script may be injected again at each press of the button. */
declare global {
  var footholdIsHere: boolean | undefined
}

export default defineContentScript({
  matches: [],
  registration: "runtime",
  main() {
    if (globalThis.footholdIsHere) return
    globalThis.footholdIsHere = true
    let bar: Bar | undefined
    const own = openOwn((words) => session.reconsider(words))
    const lesson = openLesson({
      live: () => session.live(),
      unwritten: () => session.unwritten(),
      async changed() {
        if (lesson.isOpen()) theBar().ask(true)
        else bar?.ask(false)
        await session.renew(lesson.offer().first)
      },
      begin: () => begin().then(() => {}),
    })
    const session = createSession({
      document,
      find: (copy) => ask("finder/article", copy),
      async engine(blocks) {
        await own.ready
        return lesson.level(blocks, own.stayingIn(blocks))
      },
      isKnown: own.isKnown,
      within: (choice) => within(lesson.offer(), choice),
      onState: () => theBar().update(),
    })
    const theBar = (): Bar => {
      bar ??= createBar({
        document,
        session,
        t,
        memory: memoryOf(location.href, own),
        words: own.desk,
        aloud: openAloud(session, own, () => bar?.updateAloud()),
        lesson,
        open: (page) => void ask("own/open", page),
      })
      return bar
    }
    /** Where the reader is, or else where the lesson begins, or the reader usually does. */
    const begin = () => {
      const { step, mode } = session.state()
      const first = lesson.first(choiceFor(own.settings(), siteOf(location.href)))
      return session.show(step ?? first.step, step ? mode : first.mode)
    }
    /** Does what needs the reader's group once that is known: until then the bar asks for it. */
    const asGrouped = async (act: () => Promise<State>): Promise<State> => {
      await lesson.known()
      if (!lesson.isOpen()) return act()
      theBar().ask(true)
      return session.state()
    }
    void lesson.known()
    answer({
      "page/show": ({ step, mode }) =>
        step === null ? session.show(step, mode) : asGrouped(() => session.show(step, mode)),
      "page/toggle": (choice) =>
        session.state().step === null
          ? asGrouped(() => session.toggle(lesson.first(choice)))
          : session.toggle(),
      async "page/focus"(choice) {
        const { step, mode } = lesson.first(choice)
        if (session.state().step === null) await asGrouped(() => session.show(step, mode))
        bar?.focus()
        return null
      },
      "page/state": async () => session.state(),
      async "page/lesson"() {
        await lesson.known()
        return lesson.lesson() && { offer: lesson.offer(), isOpen: lesson.isOpen() }
      },
      async "page/article"() {
        const article = await session.article()
        return (
          article && { ...article, isPrivate: browser.extension.inIncognitoContext, packs: lesson.address() }
        )
      },
      "page/picture": (number) => session.picture(number),
      async "page/words"() {
        // A page that nobody has asked for a step is not read for its words.
        if (session.live().length === 0) return null
        const step = session.state().step ?? own.settings().step
        const page = { url: withoutPack(location.href), title: document.title }
        return { ...page, step, words: articleWords(await session.hardWords(step), page) }
      },
    })
  },
})
