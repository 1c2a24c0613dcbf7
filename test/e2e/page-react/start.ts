import { createElement } from "react"
import { hydrateRoot } from "react-dom/client"
import { Article } from "./article.ts"

hydrateRoot(document.getElementById("root")!, createElement(Article), {
  onRecoverableError: (error) => console.error("react", String(error)),
  onUncaughtError: (error) => console.error("react", String(error)),
})
