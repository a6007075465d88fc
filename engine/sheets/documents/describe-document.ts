import type { DocumentEntry } from "../../documents/document-entry.ts";
import type { DocumentAbout, DocumentRequest } from "../../documents/document-request.ts";
import { findDocument } from "../../documents/register.ts";
import { isAuthor } from "../../documents/is-author.ts";
import { isOfClientsOfDay, settleDocument } from "../../documents/settle-document.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import type { Language, Text } from "../../ground/text.ts";
import { isoDay } from "../../ground/day.ts";
import { clientsOfDay } from "./day-report.ts";
import { dayOwners } from "../days/day-owners.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import { clientName, dealName } from "../row-names.ts";
import { sheetContext, type SheetContext } from "../sheet-context.ts";
import { documentHeader } from "./document-header.ts";
import { documentMakers } from "./document-makers.ts";
import { fitForPaper } from "./fit-for-paper.ts";
import { programme } from "../../programmes/programme-item.ts";
import { liveFigures } from "./live-figures.ts";
import { keepTyped } from "./keep-typed.ts";
import type { DocumentBody } from "./document-maker.ts";

/**
 * A document of the register as a sheet: header block, then what its maker tells. One about a manager, asked for nobody,
 * has a page for each. What people typed into it before stands in its place again.
 *
 * @param inPlace it stays on its tab whatever day it is made for, as the result sheets do
 * @see methodology section 6, T-01 to T-45
 */
function documentSheet(
  context: SheetContext,
  entry: DocumentEntry,
  about: DocumentAbout,
  inPlace = false,
): ResultSheet {
  const { plan, language } = context;
  const inLanguage = (wanted: Language) => (wanted === language ? context : sheetContext(plan, wanted));
  const pages = pagesOf(context, entry, about);
  const from = pages[0].body.from ?? plan.asOf;
  return keepTyped({
    context,
    tell: (wanted) => {
      const told = inLanguage(wanted);
      return tellSheet(told, entry, about, told === context ? pages : pagesOf(told, entry, about));
    },
    period: entry.record && ((wanted) => inLanguage(wanted).day(from)),
    mark: Number.isFinite(from) ? isoDay(from) : "",
    inPlace,
  });
}

function pagesOf(context: SheetContext, entry: DocumentEntry, about: DocumentAbout): Page[] {
  const make = documentMakers[entry.id];
  return aboutEach(context, entry, about).map((one) => ({ about: one, body: make(context, one) }));
}

function tellSheet(
  context: SheetContext,
  entry: DocumentEntry,
  about: DocumentAbout,
  pages: readonly Page[],
): ResultSheet {
  const { say } = context;
  const subject = subjectName(context, entry, about);
  const [{ body }] = pages;
  return {
    id: sheetId(context, entry, about),
    name: tabName(entry, subject.name || say(entry.name)),
    title:
      subject.name === "" || (isOfDepartment(entry) && !isOfOne(context, entry, about))
        ? say(entry.name)
        : `${say(entry.name)}: ${subject.name}`,
    header: context.header({ rows: body.rows }),
    print: {
      landscape: body.landscape,
      onePage: body.onePage && pages.length === 1,
      until: body.until,
      keepTogether: true,
      ...(pages.length === 1 ? { titles: longTable(body.blocks) } : {}),
    },
    blocks: liveFigures(
      fitForPaper(
        pages.flatMap((page, place) => pageBlocks(context, entry, page, pages.length > 1 ? place + 1 : undefined)),
      ),
    ),
  };
}

/** A table of several pages repeats its heading on each; below it there is little else that it could be taken for. */
const longRows = 20;
const fewRows = 20;

function longTable(blocks: readonly Block[]): string | undefined {
  const rowsOf = (block: Block): number => (block.type === "table" ? block.rowCount : 0);
  const at = blocks.findIndex((block) => rowsOf(block) > longRows);
  const rest = blocks.slice(at + 1).reduce((sum, block) => sum + rowsOf(block), 0);
  return at >= 0 && rest <= fewRows ? blocks[at].key : undefined;
}

/** Tells the document apart from others of its kind; clients of the day are others tomorrow. */
function sheetId(context: SheetContext, entry: DocumentEntry, about: DocumentAbout): string {
  const { code } = subjectName(context, entry, about);
  const day = isOfClientsOfDay(entry) && about.client < 0 ? isoDay(context.plan.asOf) : "";
  return [entry.id, code, day].filter(Boolean).join(" ");
}

/** What each page is about: one for everybody asked for together. */
function aboutEach({ plan }: SheetContext, entry: DocumentEntry, about: DocumentAbout): DocumentAbout[] {
  if (entry.subject === "manager" && about.manager < 0) {
    const owners = dayOwners(plan);
    if (owners.length > 0) return owners.map((manager) => ({ ...about, manager }));
  }
  if (isOfClientsOfDay(entry) && about.client < 0) {
    const clients = clientsOfDay(plan, about.manager);
    if (clients.length > 0) return clients.map((client) => ({ ...about, client }));
  }
  return [about];
}

/** A document as the plan workbook holds it: for everybody. */
export function wholeDocument(id: string): (context: SheetContext) => ResultSheet {
  const entry = findDocument(id);
  if (!entry) throw new RangeError(`document: expected an id of the register, got "${id}"`);
  const everybody = { manager: -1, client: -1, deal: -1, competitor: -1, channel: -1, skeleton: -1 };
  return (context) => documentSheet(context, entry, everybody, true);
}

/**
 * A document as a person asks for it: `T-13` about the deal D-0117.
 *
 * @returns the sheet, or in words why it cannot be made
 * @example describeDocument(plan, "ru", { id: "T-13", deal: "D-0117" })
 */
export function describeDocument(plan: SalesPlan, language: Language, request: DocumentRequest): DescribedDocument {
  const settled = settleDocument(plan.input.tables, request);
  if (settled.problem) return { problem: settled.problem };
  return { sheet: documentSheet(sheetContext(plan, language), settled.entry, settled.about) };
}

export type DescribedDocument =
  | { readonly sheet: ResultSheet; readonly problem?: undefined }
  | { readonly sheet?: undefined; readonly problem: Text };

interface Page {
  readonly about: DocumentAbout;
  readonly body: DocumentBody;
}

/** The blocks of one page; where there are several, keys carry its number and each begins a printed page. */
function pageBlocks(context: SheetContext, entry: DocumentEntry, { about, body }: Page, number?: number): Block[] {
  const { plan } = context;
  const header = documentHeader(context, {
    entry,
    author: authorName(context, entry, about),
    from: body.from ?? plan.asOf,
    to: body.to ?? plan.asOf,
  });
  if (number === undefined) return [header, ...body.blocks];
  const titled = {
    ...header,
    title: subjectName(context, entry, about).name,
    ...(number > 1 ? { pageBreak: true as const } : {}),
  };
  return [titled, ...body.blocks].map((block) => ({ ...block, key: `${block.key}${number}` }));
}

/** The manager asked for, where it is that person's post to write it; left for typing otherwise. */
function authorName(context: SheetContext, entry: DocumentEntry, { manager }: DocumentAbout): string | undefined {
  if (manager < 0) return undefined;
  const { preparedBy, subject } = entry;
  const sells = preparedBy.roles.some((role) => role === "territorial");
  const isOwn = preparedBy.roles.length === 0 || (subject === "manager" && sells);
  const { role } = context.plan.input.tables.Managers;
  return isOwn || isAuthor(entry, role[manager] ?? -1) ? ownerNames(context)[manager] : undefined;
}

function isOfDepartment({ subject }: DocumentEntry): boolean {
  return subject === "none" || subject === "department";
}

/** One manager's part of a document of the department: whoever writes it gets the whole. */
function isOfOne({ plan }: SheetContext, entry: DocumentEntry, { manager }: DocumentAbout): boolean {
  return entry.byManager === true && manager >= 0 && !isAuthor(entry, plan.input.tables.Managers.role[manager] ?? -1);
}

/** A document of the department is told apart by its author, one of the clients of the day by their manager. */
function subjectOf(entry: DocumentEntry, about: DocumentAbout): keyof DocumentAbout {
  const { subject } = entry;
  if (subject === "none" || subject === "department") return "manager";
  return isOfClientsOfDay(entry) && about.client < 0 ? "manager" : subject;
}

/** How the document's subject is called, and its code for the sheet's own id. */
function subjectName(context: SheetContext, entry: DocumentEntry, about: DocumentAbout) {
  const { tables } = context.plan.input;
  const { Managers, Clients, Deals, Competitors, Channels } = tables;
  const subject = subjectOf(entry, about);
  const row = about[subject];
  const isTold =
    !isOfDepartment(entry) || isOfOne(context, entry, about) || authorName(context, entry, about) !== undefined;
  if (row < 0 || !isTold) return { code: "", name: "" };
  switch (subject) {
    case "manager":
      return { code: wordAt(Managers.managerId, row), name: ownerNames(context)[row] };
    case "client":
      return { code: wordAt(Clients.clientId, row), name: clientName(tables, row) ?? "" };
    case "deal":
      return { code: wordAt(Deals.dealId, row), name: dealName(tables, row) };
    case "competitor":
      return { code: wordAt(Competitors.competitorId, row), name: wordAt(Competitors.name, row) };
    case "skeleton": {
      const item = programme("DOC")?.items[row];
      return { code: item?.code ?? "", name: item ? context.say(item.name) : "" };
    }
    default:
      return { code: wordAt(Channels.channel, row), name: wordAt(Channels.channel, row) };
  }
}

function wordAt({ codes, words }: { readonly codes: Int32Array; readonly words: readonly string[] }, row: number) {
  return words[codes[row]] ?? "";
}

const longestTab = 31;
/** Words that a name must not end with. */
const openEnd = /\s(on|of|for|the|and|to|by|at|по|и|о|к|с|на|для|из|от)$/i;

/** Excel allows 31 characters and none of these; what does not fit is cut at a word. */
function tabName({ id }: DocumentEntry, about: string): string {
  const allowed = about.replaceAll("'", "’").replace(/[\\/?*[\]:]/g, " ");
  const tab = `${id} ${allowed}`.replace(/\s+/g, " ").trim();
  if (tab.length <= longestTab) return tab;
  const cut = tab.slice(0, longestTab + 1);
  const whole = cut.lastIndexOf(" ") > id.length ? cut.slice(0, cut.lastIndexOf(" ")) : tab.slice(0, longestTab);
  return whole.trim().replace(openEnd, "");
}
