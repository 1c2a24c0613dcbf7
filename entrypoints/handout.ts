import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { openSheet } from "../src/ui/handout/sheet/open.ts"

/** The script of a page that is handed out. It never runs in the extension: the desk puts it into the page as text. */
export default defineUnlistedScript(() => openSheet(document))
