import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import english from "../../assets/_locales/en/messages.json" with { type: "json" }
import spanish from "../../assets/_locales/es/messages.json" with { type: "json" }

const SOURCES = ["src", "entrypoints"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
)
SOURCES.push(readFileSync("wxt.config.ts", "utf8"))
const ALL = SOURCES.join("\n")

type Messages = Readonly<Record<string, { readonly message: string }>>
const LANGUAGES: Readonly<Record<string, Messages>> = { en: english, es: spanish }
const known = Object.entries(english as Messages)

/** Said to teachers only, who ask how hard a text is. */
const FOR_TEACHERS = ["band"]

/** What is the same in both languages. */
const SAME = [
  "dir",
  "original",
  "cardOriginal",
  "readThemeSepia",
  "listenSpeed",
  "optionsVoiceTimes",
  "optionsVoiceName",
  "readPixels",
  "readPercent",
]

const placesIn = (message: string): string[] => (message.match(/\$\d/g) ?? []).sort()

it("has a sentence for every key that is asked for by name", () => {
  const asked = [...ALL.matchAll(/(?:\bt|getMessage)\(\s*"(\w+)"|__MSG_(\w+)__/g)].map(
    ([, key, inManifest]) => key ?? inManifest,
  )
  expect(asked.length).toBeGreaterThan(30)
  expect(asked.filter((key) => !known.some(([name]) => name === key))).toEqual([])
})

it("has no sentence that nobody asks for", () => {
  const unused = known.filter(([key]) => !ALL.includes(`"${key}"`) && !ALL.includes(`__MSG_${key}__`))
  expect(unused.map(([key]) => key)).toEqual([])
})

it("speaks the languages that are tested here", () => {
  expect(readdirSync("assets/_locales").sort()).toEqual(Object.keys(LANGUAGES).sort())
})

describe.each(Object.entries(LANGUAGES))("in %s", (language, messages) => {
  it("says which language it is", () => {
    expect(messages["lang"]!.message).toBe(language)
  })

  it("has the same sentences in the same order, none of them empty", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === "")
    expect(empty).toEqual([])
  })

  it("has the same places for values", () => {
    const other = known.filter(
      ([key, { message }]) => placesIn(message).join() !== placesIn(messages[key]!.message).join(),
    )
    expect(other.map(([key]) => key)).toEqual([])
  })

  it("never speaks of grades or levels to those who read", () => {
    const graded = Object.entries(messages).filter(([, { message }]) =>
      /grade|level|score|grado|nivel|puntuaci|puntaje|calificaci/i.test(message),
    )
    expect(graded.map(([key]) => key)).toEqual(FOR_TEACHERS)
  })
})

describe("Spanish", () => {
  const texts = Object.entries(spanish as Messages)

  it("is not English but for what is the same in both", () => {
    const same = texts.filter(([key, { message }]) => message === (english as Messages)[key]!.message)
    expect(same.map(([key]) => key).sort()).toEqual(SAME.toSorted())
  })

  it("opens its questions and quotes as Spanish does", () => {
    const wrong = texts.filter(
      ([, { message }]) =>
        /["'“”]/.test(message) ||
        (message.match(/\?/g) ?? []).length !== (message.match(/¿/g) ?? []).length ||
        (message.match(/!/g) ?? []).length !== (message.match(/¡/g) ?? []).length,
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it("speaks to one student as a friend", () => {
    const stiff = texts.filter(([, { message }]) => /\b(?:usted(?:es)?|vosotros|vuestr\w+)\b/i.test(message))
    expect(stiff.map(([key]) => key)).toEqual([])
  })
})
