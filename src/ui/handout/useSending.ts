import { useEffect, useMemo, useState } from "react"
import { browser } from "wxt/browser"
import { fileName } from "../../app/handout/file-name.ts"
import { sourceOf } from "../../app/lesson/key.ts"
import type { Lesson, Pack, RosterGroup } from "../../app/lesson/lesson.ts"
import { linkOf } from "../../app/lesson/link.ts"
import { canBeOpened, exportPack } from "../../app/lesson/parse-pack.ts"
import type { PageArticle } from "../../app/messages.ts"
import { saveFile } from "../save-file.ts"

/** What carries the lesson and none of the text. */
export interface Sending {
  /** Null where the lesson is too long for one; undefined while that is not known, or where the text has no address. */
  readonly link: string | null | undefined
  /** Whether the text is at an address of the web. */
  readonly hasAddress: boolean
  /** False where the file would be too large to be opened again: then nothing is saved. */
  readonly savePack: (withNames: boolean) => boolean
  /** Opens Google's site, with the link or, where there is none, the article's plain address. */
  readonly share: () => Promise<void>
}

/** Where Google has its share button lead: https://developers.google.com/classroom/guides/sharebutton */
const CLASSROOM = "https://classroom.google.com/share"

export function useSending(article: PageArticle, lesson: Lesson, groups: readonly RosterGroup[]): Sending {
  const source = useMemo(() => sourceOf(article), [article])
  const pack = useMemo((): Pack => ({ source, lesson, groups }), [source, lesson, groups])
  const [made, setMade] = useState<{ readonly pack: Pack; readonly link: string | null } | null>(null)
  const hasAddress = /^https?:/.test(source.url)
  useEffect(() => {
    let isOver = false
    if (hasAddress)
      linkOf(pack).then(
        (link) => isOver || setMade({ pack, link }),
        () => isOver || setMade({ pack, link: null }),
      )
    return () => {
      isOver = true
    }
  }, [pack, hasAddress])
  const link = made?.pack === pack ? made.link : undefined
  return {
    link,
    hasAddress,
    savePack(withNames) {
      const file = exportPack(pack, { withNames })
      if (!canBeOpened(file)) return false
      saveFile(fileName([source.title], "foothold.json"), "application/json", file)
      return true
    },
    async share() {
      const query = new URLSearchParams({ url: link ?? source.url, title: source.title })
      await browser.tabs.create({ url: `${CLASSROOM}?${query}` })
    },
  }
}
