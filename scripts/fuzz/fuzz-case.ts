import type { RawSheet } from "../../engine/index.ts";

/** One thing thrown at the program, small enough to keep as a file. */
export type FuzzCase =
  /** A file: its bytes in base 64. */
  | { readonly kind: "bytes" | "xml"; readonly name: string; readonly data: string }
  /** Tables through the whole road: read, planned, written, checked, read again. */
  | { readonly kind: "tables"; readonly sheets: readonly RawSheet[]; readonly language: "en" | "ru" }
  /** Words of the command line. */
  | { readonly kind: "options"; readonly words: readonly string[] };

export const kinds = ["bytes", "xml", "tables", "options"] as const;
