import { createRoot } from "react-dom/client"
import { Preview } from "../../src/ui/preview/Preview.tsx"

createRoot(document.getElementById("root")!).render(<Preview />)
