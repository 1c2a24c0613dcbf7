import { defineContentScript } from "wxt/utils/define-content-script"
import { answer, ask } from "../../src/app/messages.ts"
import "../../src/page/marks.css"
import { type Bar, createBar } from "../../src/page/bar/bar.ts"
import { createSession } from "../../src/page/session.ts"
import { t } from "../../src/ui/t.ts"
import { memoryOf } from "./memory.ts"

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
    const session = createSession({
      document,
      find: (copy) => ask("finder/article", copy),
      engine: (blocks) => ask("engine/page", { blocks, protect: [] }),
      onState() {
        bar ??= createBar({ document, session, t, memory: memoryOf(location.href) })
        bar.update()
      },
    })
    answer({
      "page/show": ({ step, mode }) => session.show(step, mode),
      "page/toggle": (choice) => session.toggle(choice),
      "page/state": async () => session.state(),
      "page/article": () => session.article(),
      "page/picture": (number) => session.picture(number),
    })
  },
})
