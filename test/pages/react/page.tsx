// A page that is made on the server, taken over by React a little later, and made again at each press of
// its buttons: text that changes, a list that turns round, a sentence that goes.
import { useState } from "react"

const MORE = [
  "Nevertheless, bees do not depend exclusively on the dance, and experienced foragers frequently disregard it.",
  "Subsequent experiments demonstrated that recruits would fly to a location that no living bee had ever visited.",
  "Karl von Frisch, who deciphered the dance in the 1940s, encountered considerable scepticism among his colleagues.",
]

export function Story() {
  const [count, setCount] = useState(0)
  const [turned, setTurned] = useState(false)
  const [gone, setGone] = useState(false)
  return (
    <main>
      <article>
        <h1>Honeybees and their dance</h1>
        <p>
          Honeybees communicate the location of flowers by means of an elaborate dance, which a returning forager
          performs {count} times on the vertical surface of the <em>comb</em> in complete darkness.
        </p>
        <p>
          The angle of the dance indicates the direction of the food relative to the sun, while the duration corresponds
          to the distance.{gone ? null : " A single dance can consequently convey both facts simultaneously."}
        </p>
        {(turned ? MORE.toReversed() : MORE).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <button id="count" type="button" onClick={() => setCount(count + 1)}>Count</button>
      <button id="turn" type="button" onClick={() => setTurned(!turned)}>Turn</button>
      <button id="go" type="button" onClick={() => setGone(!gone)}>Go</button>
    </main>
  )
}
