import * as v from "valibot"
import { browser } from "wxt/browser"
import { inTurn } from "./stored.ts"

/** Where in the browser's storage it is kept where a reader stopped in each article. */
const KEY = "places"

/** Most pages that are remembered; the one longest not read goes first. */
const MOST = 100

/** Units of a text by which a paragraph is found again, also after others were put before it. */
const BEGINNING = 60

const places = v.fallback(
  v.array(v.object({ url: v.string(), begins: v.string(), block: v.pipe(v.number(), v.integer()) })),
  [],
)

/** The first paragraph in view of a page when it was last read. */
export interface Place {
  readonly url: string
  /** How its text begins. */
  readonly begins: string
  /** Where it stood among the article's blocks. */
  readonly block: number
}

/** The places after one more; the latest is first. Null takes the page's place away. */
export function placed(all: readonly Place[], url: string, place: Place | null): Place[] {
  const others = all.filter((each) => each.url !== url)
  return place ? [place, ...others].slice(0, MOST) : others
}

/** How the text of a block begins, as it is kept. */
export const beginning = (text: string): string => text.slice(0, BEGINNING)

/** The block a place speaks of: the nearest that begins alike; null when the page has none any more. */
export function blockAt(texts: readonly string[], { begins, block }: Place): number | null {
  const alike = texts.flatMap((text, at) => (beginning(text) === begins ? [at] : []))
  return alike.sort((a, b) => Math.abs(a - block) - Math.abs(b - block))[0] ?? null
}

/** Where the reader stopped on a page; null where nothing is known. */
export async function readPlace(url: string): Promise<Place | null> {
  return (await readPlaces()).find((each) => each.url === url) ?? null
}

/** Keeps where the reader is on a page, or with null forgets it. For the background. */
export const keepPlace = (url: string, place: Place | null): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ [KEY]: placed(await readPlaces(), url, place) }))

const readPlaces = async (): Promise<readonly Place[]> =>
  v.parse(places, (await browser.storage.local.get(KEY))[KEY])
