import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import { headings } from "./headings.ts";
import { normaliseHeading } from "./normalise-heading.ts";
import type { Recognition, RecognisedSheet } from "./recognise-sheets.ts";

/** What Excel writes above the rows of a pivot table, in the languages it speaks here. */
const rowLabels = new Set(
  headings`row labels, Названия строк, Метки строк, Zeilenbeschriftungen, Étiquettes de lignes, Etiquetas de fila,
    Rótulos de Linha, Etichette di riga, Rijlabels, Etykiety wierszy`.map(normaliseHeading),
);

/**
 * Leaves out pivot tables that stand in a workbook beside the rows they sum up: read as a list of clients such a table
 * would take months, statuses or products for clients, and the clients of the rows would be unknown. A pivot table alone
 * is all there is, and is read.
 *
 * @param isChosen whether the user says what a sheet is; that is obeyed
 * @see AM-75
 */
export function pivotsBesideRows(
  recognition: Recognition,
  isChosen: (one: RecognisedSheet) => boolean,
  issues: Issue[],
): Recognition {
  const { recognised, others } = recognition;
  const files = new Set(recognised.filter(isRows).map(({ sheet }) => sheet.file));
  const pivots = recognised.filter((one) => files.has(one.sheet.file) && isPivot(one) && !isChosen(one));
  if (pivots.length === 0) return recognition;
  issues.push(...pivots.map(pivotSkipped));
  return {
    recognised: recognised.filter((one) => !pivots.includes(one)),
    others: [...others, ...pivots.map(({ sheet, found }) => ({ sheet, nearest: found.heading, matches: [] }))],
  };
}

/** Rows of things that happened, each with its day: what a pivot table is made of. */
function isRows(one: RecognisedSheet): boolean {
  const { table, found } = one;
  if ((table !== "Payments" && table !== "Deals") || isPivot(one)) return false;
  return found.matches.some(({ key }) => key === "date" || key === "openDate" || key === "closeDate");
}

function isPivot({ table, found }: RecognisedSheet): boolean {
  const name = found.matches.find(({ key }) => key === (table === "Clients" ? "name" : "clientId"));
  return name !== undefined && rowLabels.has(normaliseHeading(found.heading.shown[name.column]));
}

function pivotSkipped({ sheet, table, found }: RecognisedSheet): Issue {
  const { row, shown } = found.heading;
  const words = shown
    .filter((word) => word !== "")
    .slice(0, 12)
    .join(", ");
  return {
    level: "notice",
    code: "PIVOT_SKIPPED",
    table,
    sheet: sheet.name,
    file: sheet.file,
    row: row + 1,
    found: words,
    message: text(
      `a pivot table beside the rows it sums up was not read (${words})`,
      `сводная таблица рядом со строками, из которых она сделана, не прочитана (${words})`,
    ),
    count: 1,
  };
}
