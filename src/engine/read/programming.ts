/** What running text hardly has, and texts about programming have on every line: names in code, calls, options, files. */
const SYMBOL =
  /\b[a-z]+[A-Z]\w*\b|\b[A-Za-z]+_\w+\b|\w\(\)|(?:^|\s)--?[a-z][\w-]+|[\w/]+\.(?:cs|css|conf|exe|go|html|js|json|md|py|rs|sh|ts|ya?ml)\b/gm

const TERM =
  /\b(?:API|CSS|HTML|JSON|JavaScript|Kubernetes|Linux|Python|SQL|TypeScript|URL|algorithm|array|backend|browser|cache|class|client-side|codebase|command|commit|compiler|configuration|configure|database|debug|default|deploy|deployment|developer|directory|endpoint|file|folder|framework|frontend|function|install|installed|library|login|method|module|npm|object|package|parameter|plugin|programming|query|repository|runtime|script|server|server-side|software|string|syntax|token|user|variable)s?\b/g

/** Words that a text needs to show what it is about. */
const TELLING = 60

/** Of 100 words, twice the symbols and once the terms: found to part manuals and code diaries from articles about computers. */
const MANY = 6

/**
 * Whether a text is about programming. There "query", "execute" and "instance" are terms, and no plain word
 * may stand for them. False for a text that is too short to tell.
 */
export function isAboutProgramming(texts: readonly string[]): boolean {
  const text = texts.join("\n")
  const words = text.match(/\S+/g)?.length ?? 0
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return words >= TELLING && 100 * (2 * count(SYMBOL) + count(TERM)) >= MANY * words
}
