import { saveBlob } from "../app/save-blob.ts"

/** Hands a text to the reader as a file. */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
