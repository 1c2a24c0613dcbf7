import { defineConfig } from "wxt"

const NAME = "Foothold"

export default defineConfig({
  publicDir: "assets",
  imports: false,
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill", "@wxt-dev/auto-icons"],
  autoIcons: { baseIconPath: "assets/icon/icon.svg" },
  targetBrowsers: ["chrome", "firefox"],
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: NAME,
    description: "__MSG_description__",
    default_locale: "en",
    // "e2e" may run on local pages without a click: the tests cannot press the browser's own buttons everywhere.
    ...(mode === "e2e" && { host_permissions: ["http://127.0.0.1/*", "http://localhost/*"] }),
    permissions: [
      "activeTab",
      "scripting",
      "storage",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["offscreen", "sidePanel"]),
    ],
    commands: {
      "toggle-level": {
        suggested_key: { default: "Alt+Shift+L" },
        description: "__MSG_commandToggle__",
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
