/** What `kernel.ts`, compiled, offers; addresses and counts as it says there. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  embed(
    rows: number,
    count: number,
    features: number,
    size: number,
    table: number,
    scales: number,
    out: number,
  ): void
  normalize(x: number, count: number, size: number, gain: number, bias: number): void
  join(products: number, places: number, count: number, size: number, out: number): void
  rectify(x: number, count: number): void
  gates(x: number, count: number): void
  fix(x: number, count: number, out: number): void
  widen(bytes: number, count: number, out: number): void
  multiply(
    x: number,
    count: number,
    size: number,
    weights: number,
    rows: number,
    scales: number,
    bias: number,
    out: number,
  ): void
  recur(u: number, count: number, size: number, x: number): void
}

/** The part of WebAssembly's interface that is used here; the language's own library does not list it. */
interface Assembly {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: object }
}

/** Starts the kernel. Throws what WebAssembly throws when the bytes are no module. */
export const instantiate = (bytes: Uint8Array): Kernel => {
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly
  return new Instance(new Module(bytes)).exports as Kernel
}
