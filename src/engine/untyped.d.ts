declare module "hyphen/en-us" {
  const hyphen: {
    /** Puts `hyphenChar` where the word may be parted, by the patterns of TeX for American English. */
    hyphenateSync(
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ): string
  }
  export default hyphen
}
