import { browser } from "wxt/browser"
import { defineBackground } from "wxt/utils/define-background"
import { importData } from "../src/app/data-file.ts"
import { findHome } from "../src/app/home.ts"
import { isEmpty } from "../src/app/lesson/change.ts"
import { findPack, joinPack, openPack } from "../src/app/lesson/packs.ts"
import { drafts, keepRoster, readRoster } from "../src/app/lesson/store.ts"
import { answer } from "../src/app/messages.ts"
import { openOwnPage } from "../src/app/own-page.ts"
import { keepPlace } from "../src/app/places.ts"
import { changeSettings, eraseAll, inTurn, readSettings } from "../src/app/stored.ts"
import { goToBar, toggleLevel } from "../src/app/toggle.ts"
import { changeWord, readWords } from "../src/app/words/store.ts"
import { findInCopy } from "../src/page/find.ts"
import { t } from "../src/ui/t.ts"

const MENU = "show-step"

export default defineBackground(() => {
  const { engine, find } = findHome(import.meta.env.FIREFOX ? (copy) => findInCopy(copy, document) : null)

  answer({
    "engine/page": (what) => engine("engine/page", what),
    "engine/article": (what) => engine("engine/article", what),
    "engine/english": (what) => engine("engine/english", what),
    "engine/review": (what) => engine("engine/review", what),
    "engine/terms": (what) => engine("engine/terms", what),
    "engine/questions": (what) => engine("engine/questions", what),
    "engine/explain": (what) => engine("engine/explain", what),
    "finder/article": find,
    "settings/read": readSettings,
    "settings/change": changeSettings,
    "words/read": readWords,
    "words/change": changeWord,
    "place/keep": async ({ url, place }) => {
      await keepPlace(url, place)
      return null
    },
    // What a teacher has made is read after what is on its way to be kept: a page that is loaded anew has just asked for that.
    "lesson/read": (key) => inTurn(() => drafts.read(key)),
    "lesson/keep": async ({ key, draft }) => {
      // A lesson in which nothing is decided any more takes up no room.
      await drafts.change(key, () => (draft && isEmpty(draft.lesson) ? null : draft))
      return null
    },
    "roster/read": () => inTurn(readRoster),
    "roster/keep": async (groups) => {
      await keepRoster(groups)
      return null
    },
    "pack/find": findPack,
    "pack/open": openPack,
    "pack/join": ({ url, group }) => joinPack(url, group),
    "data/erase": async () => {
      await eraseAll()
      return null
    },
    "data/import": async (text) => {
      await importData(text)
      return null
    },
    "own/open": openOwnPage,
  })

  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: MENU,
      title: t("menuShow"),
      contexts: ["page", "selection", "link"],
      documentUrlPatterns: ["http://*/*", "https://*/*", "file:///*"],
    })
  })

  browser.contextMenus.onClicked.addListener(async (_info, tab) => {
    if (tab) await toggleLevel(tab)
  })

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === "toggle-level" && tab) await toggleLevel(tab)
    if (command === "go-to-bar" && tab) await goToBar(tab)
  })
})
