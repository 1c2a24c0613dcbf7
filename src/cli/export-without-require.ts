/**
 * A plugin of the bundler. "pluralize", which counts syllables with us, exports itself as a module only where there is a
 * `require`. A browser has none and the bundler leaves the question as it is, so it is taken out.
 */
export const exportWithoutRequire = {
  name: "export-without-require",
  transform: (code: string, id: string) =>
    /[\\/]pluralize[\\/]/.test(id) ? code.replace("typeof require === 'function' && ", "") : null,
}
