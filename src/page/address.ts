/** A pack that an address carries in its fragment, alone (whatever was put behind it) or after a route of the page. */
const PACK = /#foothold=.*$|(?<=#.*)&foothold=[^&]*/

/** Whether an address carries a pack. */
export const carriesPack = (url: string): boolean => PACK.test(url)

/** An address without the pack that it may carry: that is thousands of characters which say nothing to a reader. */
export const withoutPack = (url: string): string => url.replace(PACK, "")

/** An address without the place in the page that it leads to. A fragment with "#!" or "#/" is a route: another page. */
export const withoutPlace = (url: string): string => withoutPack(url).replace(/#(?![!/]).*$/, "")
