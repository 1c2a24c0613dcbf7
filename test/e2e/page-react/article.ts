import { createElement, useState } from "react"

const PARAGRAPHS = [
  "The observatory was constructed in 1911 on a remote plateau, and the astronomers who resided there had to transport their own water for approximately nine miles every week.",
  "Subsequently a road was built by the state, which permitted larger instruments to be delivered, and numerous universities requested time at the principal telescope.",
  "In order to protect the darkness of the sky, the neighbouring towns agreed to utilize lamps that do not illuminate the clouds, although several shop owners were initially reluctant to participate.",
  "The instrument was replaced in 1998, and visitors are now permitted to inspect the original mirror, which weighs approximately four tons, in a hall beside the entrance.",
]

/** An article that React makes on the server, takes over in the browser, and makes anew when asked to. */
export function Article() {
  const [count, setCount] = useState(0)
  const [short, setShort] = useState(false)
  return createElement(
    "main",
    null,
    createElement(
      "button",
      { type: "button", id: "again", onClick: () => setCount(count + 1) },
      "Read ",
      count,
      " times",
    ),
    createElement("button", { type: "button", id: "short", onClick: () => setShort(!short) }, "Shorter"),
    createElement(
      "article",
      null,
      createElement("h1", null, "A dark sky"),
      PARAGRAPHS.slice(0, short ? 3 : 4).map((text, at) =>
        createElement("p", { key: text }, "Part ", at + 1, ". ", text),
      ),
      createElement(
        "p",
        { key: `last ${count}` },
        "This page was read ",
        count,
        " times, and it commenced with nobody who was prepared to assist.",
      ),
    ),
  )
}
