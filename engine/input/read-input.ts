import type { MoneyUnit } from "../ground/units.ts";
import type { Language } from "../ground/text.ts";
import { addDefaultTables } from "./add-default-tables.ts";
import { buildTable } from "./build-table.ts";
import { channelAsType } from "./channel-as-type.ts";
import type { Table, TableSpec, TableSpecs } from "./column-spec.ts";
import { clientsOverRows } from "./clients-over-rows.ts";
import { checkRows } from "./check-rows.ts";
import { completeTables } from "./complete-tables.ts";
import { deriveActivities } from "./derive-activities.ts";
import { deriveClientStatus } from "./derive-client-status.ts";
import { deriveDealStatus } from "./derive-deal-status.ts";
import { dropRepeatedRows } from "./drop-repeated-rows.ts";
import type { Issue } from "../ground/issue.ts";
import { holdMoney } from "./hold-money.ts";
import { layOutSheet } from "./lay-out-sheet.ts";
import { dropRepeatedTotals } from "./money/drop-repeated-totals.ts";
import { setDocumentsAside } from "./money/set-documents-aside.ts";
import { settleCurrencies } from "./money/settle-currencies.ts";
import { leaveOutSummaries } from "./leave-out-summaries.ts";
import { maybeSame, type MaybeSame } from "./maybe-same.ts";
import { clientMoney } from "./client-money.ts";
import { nameWithCode } from "./name-with-code.ts";
import { moveExpectedClose } from "./move-expected-close.ts";
import { pivotsBesideRows } from "./pivots-beside-rows.ts";
import { programmesFirst } from "./programme-sheets.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { RawTable } from "./raw-table.ts";
import { readAttributes, type Attribute } from "./read-attributes.ts";
import { readNotes, type UserNotes } from "./read-notes.ts";
import { readSettings } from "./read-settings.ts";
import { readTable } from "./read-table.ts";
import { recogniseSheets, type RecognisedSheet } from "./recognise-sheets.ts";
import { reportSheet, type SheetReport } from "./report-sheet.ts";
import { chooseKinds } from "./choose-kinds.ts";
import { otherSheets, type OtherReport } from "./report-other.ts";
import { choicesOf, type UserMapping } from "./user-choice.ts";
import { missingColumns, refusedSheets } from "./refused-sheets.ts";
import { unreadColumns } from "./unread-columns.ts";
import { resolveReferences } from "./resolve-references.ts";
import type { Settings } from "./settings-catalogue.ts";
import { stageFromStatus } from "./stage-from-status.ts";
import { readSameAs } from "./same-as.ts";
import { settleIds } from "./settle-ids.ts";
import { settingRows } from "./setting-rows.ts";
import { tables, type TableName } from "./tables/index.ts";
import { uncalculatedFormulas } from "./uncalculated-formulas.ts";
import { widePayments } from "./wide-payments.ts";
import { splitTables } from "./split-tables.ts";
import { gatherMapping, unansweredMapping } from "./user-mapping.ts";

/** Every input table as typed columns; one that no sheet holds has no rows. */
export type InputTables = { readonly [T in TableName]: Table<(typeof tables)[T]> };

export interface Input {
  readonly tables: InputTables;
  readonly settings: Settings;
  readonly moneyUnit: MoneyUnit;
  /** The currency named in the money cells, RUB or USD; "" when none is, or several are. */
  readonly currency: string;
  readonly issues: readonly Issue[];
  /** What was read from where; with the sheets themselves, so that a host can write beside the source rows. */
  readonly recognised: readonly SheetReport[];
  /** Sheets that are no input table, or are not to be used. */
  readonly others: readonly OtherReport[];
  /** Headings the user chose for columns, by table and column key; remembered on the Settings sheet. */
  readonly mapping: UserMapping;
  /** Clients that may be one (AM-76). */
  readonly maybeSame: readonly MaybeSame[];
  /** What people wrote on result sheets of an earlier run (AM-61). */
  readonly notes: UserNotes;
  /** Those result sheets, as they stand. */
  readonly earlier: readonly RawSheet[];
  /** Columns of words in Deals that the table has no name for; one code per row of Deals. */
  readonly attributes: readonly Attribute[];
}

export interface ReadOptions {
  /** The user's choice of headings: `{ "Payments.clientId": "Отдел" }`. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Settings of this run; they win over the sheet Settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Of the sheets made from defaults; English when not said. */
  readonly language?: Language;
}

/**
 * Reads whatever sheets there are into the input tables.
 *
 * Never throws on users' data: what is wrong is an issue, what cannot be read is blank, and the rest is there.
 *
 * @see design.md "Input"; AM-01, AM-17, AM-18
 * @example readInput([{ name: "Deals", rows: [["Deal ID", "Client", "Amount"], ["D1", "Alfa", "1 200,50 ₽"]] }])
 */
export function readInput(sheets: readonly RawSheet[], options: ReadOptions = {}): Input {
  return readInputAs(tables, sheets, options) as unknown as Input;
}

/** The same for any set of tables: what `readInput` returns, its tables by name. */
export function readInputAs(
  specs: TableSpecs,
  sheets: readonly RawSheet[],
  options: ReadOptions,
): Omit<Input, "tables"> & { readonly tables: Readonly<Record<string, Table<TableSpec>>> } {
  const issues: Issue[] = [];
  const named = programmesFirst(sheets).map((sheet) => clientsOverRows(sheet, issues));
  const split = splitTables(named, specs, issues);
  const first = recogniseSheets(split, specs);
  const remembered = settingRows(first.recognised.filter(({ table }) => table === "Settings"));
  const mapping = gatherMapping(remembered, options.mapping ?? {}, specs, issues);
  const knownAs = (sheet: RawSheet) => first.recognised.find((one) => one.sheet === sheet);
  const given = specs.Payments ? widePayments(split, mapping, knownAs, issues) : split;
  const isSame = mapping.size === 0 && given.every((sheet, place) => sheet === split[place]);
  const chosen = choicesOf(mapping, "sheet");
  const isChosen = ({ sheet }: { readonly sheet: RawSheet }): boolean =>
    chosen(sheet.name) !== undefined || (sheet.table !== undefined && sheet.from === undefined);
  const recognition = pivotsBesideRows(isSame ? first : recogniseSheets(given, specs, mapping), isChosen, issues);
  const recognised = recognition.recognised.map((sheet) => layOutSheet(channelAsType(sheet), specs, issues));
  issues.push(
    ...uncalculatedFormulas(given),
    ...refusedSheets(recognition, specs),
    ...unansweredMapping(mapping, { recognised, others: recognition.others }, specs),
  );
  issues.push(...recognised.flatMap((sheet) => missingColumns(sheet, specs)), ...unreadColumns(recognised, specs));

  const settings = readSettings(remembered, options.settings ?? {}, issues);
  const raw = readTables(specs, recognised, issues);
  const currency = settleCurrencies(raw, specs, settings.currency, issues);
  const notes = readNotes(sheets);
  const answers = readSameAs(raw, specs, notes, mapping.get("same"));
  for (const [name, table] of raw) {
    if (name === "Payments") dropRepeatedTotals(table, issues);
    if (name === "Payments") setDocumentsAside(table, settings.countUnpaid, issues);
    dropRepeatedRows(table, settings.duplicates, issues);
    settleIds(table, specs[name], issues);
  }
  checkRows(raw, specs, settings.shareTolerance, issues);
  completeTables(raw, specs, issues);
  stageFromStatus(raw, specs, options.language ?? "en", issues);
  const kindOf = choicesOf(mapping, "kind");
  addDefaultTables(raw, specs, { language: options.language ?? "en", kindOf }, issues);
  chooseKinds(raw.get("Stages"), kindOf);
  resolveReferences(raw, specs, issues);
  const sales = raw.get("Payments");
  if (sales) leaveOutSummaries(sales, settings.duplicates, isChosen, issues);
  for (const name of ["Clients", "Managers"]) if (specs[name]) nameWithCode(raw.get(name), specs[name]);
  deriveDealStatus(raw, specs, issues);
  moveExpectedClose(raw, specs);
  deriveActivities(raw, specs, issues);
  deriveClientStatus(raw, specs, issues);
  const moneyUnit = holdMoney(raw, specs, issues);
  const clients = raw.get("Clients");
  const alike = clients ? maybeSame(clients, clientMoney(raw), { unit: moneyUnit, answers, issues }) : [];
  return {
    tables: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, buildTable(spec, raw.get(name)!)])),
    settings,
    moneyUnit,
    currency: currency || onlyCurrency(raw),
    issues,
    recognised: recognised.map((sheet) => reportSheet(sheet, specs[sheet.table], raw.get(sheet.table)!)),
    others: otherSheets(recognition.others, specs),
    mapping,
    maybeSame: alike,
    notes,
    earlier: sheets.filter(({ owned }) => owned !== undefined),
    attributes: raw.has("Deals") ? readAttributes(raw.get("Deals")!, settings.wordsMost) : [],
  };
}

function readTables(specs: TableSpecs, recognised: readonly RecognisedSheet[], issues: Issue[]): Map<string, RawTable> {
  return new Map(
    Object.keys(specs).map((name) => {
      const ofTable = recognised.filter(({ table }) => table === name);
      return [name, readTable(name, specs, ofTable, issues)];
    }),
  );
}

function onlyCurrency(tables: ReadonlyMap<string, RawTable>): string {
  const named = new Set(Array.from(tables.values()).flatMap(({ currencies }) => Array.from(currencies)));
  return named.size === 1 ? Array.from(named)[0] : "";
}
