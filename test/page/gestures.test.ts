import { describe, expect, it } from "vitest"
import { createGestures } from "../../src/page/bar/gestures.ts"
import { openHtml } from "./pages.ts"

const HTML = `<!doctype html><html lang="en"><body onclick=""><div id="own"></div>
<main><p id="text">${"Bees can dance. ".repeat(40)}</p><p>See <a id="link" href="#more">more</a>,
<span id="small" onclick="">a word of the page’s own</span>, <button id="button">Share</button>.</p></main></body></html>`

function open() {
  const document = openHtml(HTML)
  const taps: boolean[] = []
  const doings = {
    tap: (_event: MouseEvent, onText: boolean) => void taps.push(onText),
    hold() {},
    escape() {},
    enter() {},
    move() {},
    copy() {},
  }
  const gestures = createGestures(document, document.getElementById("own")!, doings)
  gestures.start()
  const click = (id: string) => {
    const { MouseEvent } = document.defaultView as unknown as typeof globalThis
    document.getElementById(id)!.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }))
  }
  return { taps, click, gestures }
}

describe("taps", () => {
  it.each([
    ["text", [true]],
    ["link", [false]],
    ["small", [false]],
    ["button", [false]],
    ["own", []],
  ])("on #%s mean %j, also where the whole page listens", (id, expected) => {
    const { taps, click } = open()
    click(id)
    expect(taps).toEqual(expected)
  })

  it("mean nothing once nobody listens", () => {
    const { taps, click, gestures } = open()
    gestures.stop()
    click("text")
    expect(taps).toEqual([])
  })
})
