import type { Ground } from "./ground.ts"
import { addressOf } from "./inline-marks.ts"
import { composedParent, type Look } from "./look.ts"
import type { Part } from "./outline.ts"
import { pictureData } from "./picture-data.ts"
import { asideSign, isFace, namesOf } from "./signs.ts"
import { wordsIn } from "./units.ts"

type Picture = Extract<Part, { kind: "picture" }>

/** Gives a picture the number that the page knows it by. */
export type PictureNumber = (image: HTMLImageElement) => number

/** Smallest picture that is no icon, portrait or ornament, in CSS pixels. */
const LEAST_WIDTH = 100
const LEAST_HEIGHT = 80
/** From this width a picture above the text is the article's own though no figure says so. */
const LEAD_WIDTH = 400

/** Signs of `asideSign` that a picture of the article may well stand under. */
const FITTING =
  /^(?:thumb|slideshow|lightbox|player|placeholder|credit|credits|dialog|overlay|lead media|media title|(?:article|story|content) (?:header|lead)|<button>|image credit|photo credit|slide count)$/
/** Words of class names that say what a picture is when it is none of the article's. */
const ORNAMENT = /(?:^|[-_\s])(?:avatar|gravatar|headshot|logo|byline|author)(?:$|[-_\s])/i

/** An image as a picture of the article; null when it is none. `above` says that it stands before the text. */
export function pictureOf(
  image: HTMLImageElement,
  ground: Ground,
  look: Look,
  above: boolean,
): Omit<Picture, "picture"> | null {
  const { width, height } = look.size(image)
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) return null
  if (above && width < LEAD_WIDTH && !image.closest("figure")) return null
  const address = [image.currentSrc, image.getAttribute("src"), image.getAttribute("data-src")]
    .map((each) => addressOf(each, image))
    .find((each) => each !== null)
  if (!address || isBeside(image, ground, look, above)) return null
  const alt = (image.getAttribute("alt") ?? "").replace(/\s+/g, " ").trim()
  return { kind: "picture", address, alt, width, height }
}

/** Whether an image is hidden, or what it stands in beside the article's text is a card, a menu, a portrait. */
function isBeside(image: Element, { root, holders }: Ground, look: Look, above: boolean): boolean {
  let box: Element = image
  for (let at: Element | null = image; at && at !== root && !holders.has(at); at = composedParent(at)) {
    if (look.display(at) === "none" || ORNAMENT.test(at.getAttribute("class") ?? "")) return true
    const sign = asideSign(namesOf(at))
    if (sign !== null && !isFace(sign) && !FITTING.test(sign)) return true
    if (at.localName === "a" && wordsIn(at.textContent ?? "") > 2) return true
    box = at
  }
  // Above the text the box is the page's head, whose links lead up and not on.
  return !above && holdsTitle(box)
}

/** Whether something holds a link that reads like the title of another article. */
const holdsTitle = (box: Element): boolean =>
  [...box.querySelectorAll("a[href]")].some(
    (link) => wordsIn(link.textContent ?? "") > 4 && !link.closest("figure"),
  )

/** The numbers of a page's pictures. A number is never given twice and holds on to nothing. */
export interface Pictures {
  readonly numberOf: PictureNumber
  /** `pictureData` of a number; null for one that was never given or whose image is gone. */
  data(number: number): Promise<string | null>
}

/** No numbers yet. */
export function createPictures(): Pictures {
  const numbers = new WeakMap<HTMLImageElement, number>()
  const images: WeakRef<HTMLImageElement>[] = []
  return {
    numberOf(image) {
      let number = numbers.get(image)
      if (number === undefined) {
        numbers.set(image, (number = images.length))
        images.push(new WeakRef(image))
      }
      return number
    },
    async data(number) {
      const image = images[number]?.deref()
      return image ? pictureData(image) : null
    },
  }
}
