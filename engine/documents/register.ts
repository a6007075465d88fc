import { clientDocuments } from "./client-documents.ts";
import { dealDocuments } from "./deal-documents.ts";
import type { DocumentEntry } from "./document-entry.ts";
import { peopleDocuments } from "./people-documents.ts";
import { reportDocuments } from "./report-documents.ts";

/**
 * Every document of the method in the order of its number, T-01 to T-45: name, author, readers, when it is due, what it
 * is about. The report calendar, the blanks and the help are all told from it.
 *
 * @see methodology section 6, CALC-29
 */
export const documentRegister: readonly DocumentEntry[] = [
  ...reportDocuments,
  ...dealDocuments,
  ...clientDocuments,
  ...peopleDocuments,
];

/** The document of a number; undefined where there is none such. Case and spaces around do not matter. */
export function findDocument(id: string): DocumentEntry | undefined {
  const wanted = id.trim().toUpperCase();
  return documentRegister.find((document) => document.id === wanted);
}
