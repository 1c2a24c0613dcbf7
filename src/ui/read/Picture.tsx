import { createContext, useContext, useEffect, useRef, useState } from "react"
import { askPage } from "../../app/messages.ts"
import { t } from "../t.ts"
import { tabInAddress } from "../useArticle.ts"
import type { PictureOf } from "./layout.ts"

/** How far from the window a picture is asked for, in pixels. */
const NEAR = "600px"

/** Whether the reader has asked for all pictures, and how to ask. */
export const AllPictures = createContext<readonly [boolean, () => void]>([false, () => {}])

/**
 * A picture as the page has it. The page's own tab hands it over; where it cannot, nothing is loaded from the picture's
 * site before the reader asks for it.
 */
export function Picture({ picture, lang }: { readonly picture: PictureOf; readonly lang: string }) {
  const place = useRef<HTMLElement>(null)
  /** Null while the page has not been asked, or has not answered. */
  const [given, setGiven] = useState<string | null>(null)
  const [closed, setClosed] = useState(false)
  const [wanted, setWanted] = useState(false)
  const [all, showAll] = useContext(AllPictures)
  const loads = closed && (wanted || all) && /^https?:/i.test(picture.address)

  useEffect(() => {
    const element = place.current!
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        seen.disconnect()
        const tab = tabInAddress()
        const asked = tab === null ? Promise.resolve(null) : askPage(tab, "page/picture", picture.picture)
        asked
          .catch(() => null)
          .then((data) => (data?.startsWith("data:image/") ? setGiven(data) : setClosed(true)))
      },
      { rootMargin: NEAR },
    )
    seen.observe(element)
    return () => seen.disconnect()
  }, [picture.picture])

  const { width, height, alt } = picture
  const source = given ?? (loads ? picture.address : null)
  const size = width > 0 && height > 0 ? { width, height } : {}
  return (
    <figure ref={place} className="picture">
      {source !== null ? (
        <img src={source} alt={alt} lang={lang} referrerPolicy="no-referrer" {...size} />
      ) : closed ? (
        <div className="picture-closed">
          {alt === "" ? <p>{t("readPicture")}</p> : <p lang={lang}>{alt}</p>}
          <div className="picture-acts">
            <button type="button" className="button" onClick={() => setWanted(true)}>
              {t("readPictureShow")}
            </button>
            <button type="button" className="button" onClick={showAll}>
              {t("readPictureShowAll")}
            </button>
          </div>
          <p className="soft">{t("readPictureHint")}</p>
        </div>
      ) : (
        <div
          className="picture-waiting"
          style={width > 0 && height > 0 ? { width, aspectRatio: `${width} / ${height}` } : {}}
        />
      )}
    </figure>
  )
}
