import { useEffect, useRef, useState } from "react"
import { askPage } from "../../app/messages.ts"
import type { PictureOf } from "../../page/layout.ts"
import { t } from "../t.ts"
import { tabInAddress } from "../useArticle.ts"

/** How far from the window a picture is asked for, in pixels. */
const NEAR = "600px"

/**
 * A picture as the page has it, handed over by the page's own tab. Where the browser keeps it from us, a link leads to it:
 * this page asks no site for anything.
 */
export function Picture({ picture, lang }: { readonly picture: PictureOf; readonly lang: string }) {
  const place = useRef<HTMLElement>(null)
  /** Null while the page has not been asked, or has not answered. */
  const [given, setGiven] = useState<string | null>(null)
  const [closed, setClosed] = useState(false)

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

  const { width, height, alt, address } = picture
  const size = width > 0 && height > 0 ? { width, height } : {}
  return (
    <figure ref={place} className="picture">
      {given !== null ? (
        <img src={given} alt={alt} lang={lang} {...size} />
      ) : closed ? (
        <div className="picture-closed">
          {alt === "" ? <p>{t("readPicture")}</p> : <p lang={lang}>{alt}</p>}
          {/^https?:/i.test(address) && (
            <a className="button" href={address} target="_blank" rel="noopener noreferrer">
              {t("readPictureOpen")}
            </a>
          )}
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
