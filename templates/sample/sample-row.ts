import type { TableName, Text, tables } from "./engine-parts.ts";

/** One cell before a language is chosen: a code of a list stands as its code, a text of both languages as a `Text`. */
export type SampleCell = number | boolean | string | Text | undefined;

type KeyOf<Name extends TableName> = keyof (typeof tables)[Name]["columns"] & string;

/** One row of an input table by column keys; what is left out is blank. */
export type SampleRow<Name extends TableName> = { readonly [Key in KeyOf<Name>]?: SampleCell };

export type SampleTables = { readonly [Name in TableName]?: readonly SampleRow<Name>[] };
