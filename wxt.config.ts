import { join } from "node:path"
import { defineConfig } from "wxt"
import { exportWithoutRequire } from "./src/cli/export-without-require.ts"

const NAME = "Foothold"

/** Data that training and measuring read; the engine does not, so it does not ship. */
const NOT_SHIPPED = ["model/clusters.tsv"]

/** The reading network runs in WebAssembly, from a file of the package. */
const SCRIPTS = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'"

/** Controls that others wrote bring a few rules of style as they open. */
const STYLES = "style-src 'self' 'unsafe-inline'"

/** The browser itself holds the law that no page of ours asks any site for anything: what is not named here is not had. */
const POLICY = `default-src 'none'; ${SCRIPTS}; ${STYLES}; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'`

export default defineConfig({
  publicDir: "assets",
  imports: false,
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon/icon.svg" },
  targetBrowsers: ["chrome", "firefox"],
  manifestVersion: 3,
  vite: ({ command }) => {
    // Whatever is built is built for readers: in "e2e" mode too, where React would bring its slow development code.
    if (command === "build") process.env.NODE_ENV = "production"
    return {
      plugins: [exportWithoutRequire],
      // Chrome's background never finds articles itself: Readability is not to come along for Firefox's sake.
      build: {
        rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes("@mozilla/readability") } },
      },
    }
  },
  hooks: {
    "build:publicAssets": (wxt, files) => {
      files.splice(
        0,
        files.length,
        ...files.filter(({ relativeDest }) => !NOT_SHIPPED.includes(relativeDest)),
      )
      if (wxt.config.browser === "firefox") return
      files.push({ absoluteSrc: join(wxt.config.root, "src/app/policy.json"), relativeDest: "policy.json" })
    },
  },
  manifest: ({ browser, command, mode }) => ({
    name: NAME,
    description: "__MSG_description__",
    default_locale: "en",
    content_security_policy: { extension_pages: command === "build" ? POLICY : SCRIPTS },
    // "e2e" may run on local pages without a click: the tests cannot press the browser's own buttons everywhere.
    ...(mode === "e2e" && { host_permissions: ["http://127.0.0.1/*", "http://localhost/*"] }),
    permissions: [
      "activeTab",
      "scripting",
      "storage",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["offscreen"]),
    ],
    ...(browser !== "firefox" && { storage: { managed_schema: "policy.json" } }),
    commands: {
      "toggle-level": {
        suggested_key: { default: "Alt+Shift+L" },
        description: "__MSG_commandToggle__",
      },
      "go-to-bar": {
        // Firefox opens its own menus with Alt+Shift and their letters too: S is its History.
        suggested_key: { default: "Alt+Shift+D" },
        description: "__MSG_commandBar__",
      },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "foothold@foothold.example",
          strict_min_version: "142.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  }),
})
