import { JSDOM } from "jsdom"
import { vi } from "vitest"

// What a page of the extension has and Node has not.
vi.stubGlobal("DOMParser", new JSDOM().window.DOMParser)
