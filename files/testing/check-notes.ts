import { cellRange } from "./cell-range.ts";
import { descendants, relationsOf, repeated, type Parts } from "./package-parts.ts";

/** Faults of a sheet's notes: authors, cells, and a shape for each in the old drawing. */
export function checkNotes(part: string, parts: Parts): string[] {
  const targets = [...relationsOf(part, parts).values()];
  const notes = parts.get(targets.find((name) => /\/comments\d*\.xml$/.test(name)) ?? "");
  if (!notes) return [];
  const drawing = parts.get(targets.find((name) => name.endsWith(".vml")) ?? "");
  const shapes = (drawing ? descendants(drawing, "ClientData") : []).map(({ children }) => {
    const of = (tag: string) => Number(children.find(({ name }) => name === tag)?.text);
    return `${of("Row")},${of("Column")}`;
  });
  const comments = descendants(notes, "comment").map(({ attributes }) => attributes);
  const authors = descendants(notes, "author").length;
  const places = comments.map(({ ref }) => {
    const cell = cellRange(ref);
    return cell ? `${cell.top - 1},${cell.left - 1}` : "";
  });
  const ids = drawing ? descendants(drawing, "shape").map(({ attributes }) => attributes.id) : [];
  return [
    ...comments.filter(({ authorId }) => !(Number(authorId) < authors)).map((one) => `note of ${one.ref}: no author`),
    ...repeated(comments.map(({ ref }) => ref)).map((ref) => `two notes of ${ref}`),
    ...comments.filter((_, at) => !shapes.includes(places[at])).map(({ ref }) => `note of ${ref}: no shape`),
    ...shapes.filter((place) => !places.includes(place)).map((place) => `a shape at ${place} without a note`),
    ...repeated(ids).map((id) => `shape ${id} stands twice`),
  ];
}
