import { browser } from "wxt/browser"
import { defineContentScript } from "wxt/utils/define-content-script"
import { answer, ask } from "../../src/app/messages.ts"
import "../../src/page/marks.css"
import { type Bar, createBar } from "../../src/page/bar/bar.ts"
import { createSession } from "../../src/page/session.ts"
import { articleWords } from "../../src/page/words.ts"
import { t } from "../../src/ui/t.ts"
import { openAloud } from "./aloud.ts"
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
    const session = createSession({
      document,
      find: (copy) => ask("finder/article", copy),
      async engine(blocks) {
        await own.ready
        return ask("engine/page", { blocks, protect: own.stayingIn(blocks) })
      },
      isKnown: own.isKnown,
      onState() {
        bar ??= createBar({
          document,
          session,
          t,
          memory: memoryOf(location.href, own),
          words: own.desk,
          aloud: openAloud(session, own, () => bar?.updateAloud()),
          open: (page) => void ask("own/open", page),
        })
        bar.update()
      },
    })
    answer({
      "page/show": ({ step, mode }) => session.show(step, mode),
      "page/toggle": (choice) => session.toggle(choice),
      async "page/focus"({ step, mode }) {
        if (session.state().step === null) await session.show(step, mode)
        bar?.focus()
        return null
      },
      "page/state": async () => session.state(),
      async "page/article"() {
        const article = await session.article()
        return article && { ...article, isPrivate: browser.extension.inIncognitoContext }
      },
      "page/picture": (number) => session.picture(number),
      async "page/words"() {
        // A page that nobody has asked for a step is not read for its words.
        if (session.live().length === 0) return null
        const step = session.state().step ?? own.settings().step
        const page = { url: location.href, title: document.title }
        return { ...page, step, words: articleWords(await session.hardWords(step), page) }
      },
    })
  },
})
