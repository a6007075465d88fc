import type { ClientPlan } from "../clients/plan-clients.ts";
import { monthIndex } from "../ground/day.ts";
import { mapColumn } from "../ground/map-column.ts";
import type { TextColumn } from "../input/column-spec.ts";
import type { Issue } from "../ground/issue.ts";
import { codeNumber } from "../input/lists.ts";
import { normaliseKey } from "../input/normalise-key.ts";
import type { PlanFrame } from "../frame/plan-frame.ts";
import type { Money } from "../ground/units.ts";
import { assignMonths } from "./assign-months.ts";
import { matrixCells } from "./matrix-cells.ts";
import { matrixProgress, type MatrixProgress } from "./matrix-progress.ts";
import { monthOfWords } from "./month-of-words.ts";
import { regionalOrders } from "./regional-orders.ts";
import { systemIssue } from "./system-issue.ts";

/** A company of the matrix with its offices. */
export interface DevelopedCompany {
  /** Row of Clients. */
  readonly client: number;
  /** Place in `industries`. */
  readonly industry: number;
  /** Row of Managers who leads all its offices; -1 is nobody. */
  readonly lead: number;
  readonly potential: Money;
  /** Month (since year 0) its waiting offices begin; NaN where none waits or nobody leads. */
  readonly month: number;
  /** People fixed that month. */
  readonly isFixed: boolean;
  /** Rows of DevMatrix. */
  readonly rows: readonly number[];
}

export interface DevelopedIndustry {
  readonly name: string;
  /** 1 the most promising; NaN is not ranked on the sheet Market. */
  readonly rank: number;
  readonly progress: MatrixProgress;
}

/** Offices of the companies of one competitor. */
export interface CompetitorCut {
  /** Row of Competitors. */
  readonly competitor: number;
  readonly companies: number;
  readonly progress: MatrixProgress;
}

/** Where companies are developed, when the next begin, and which branches are left. */
export interface DevelopmentPlan {
  /** Names; the home region first. */
  readonly regions: readonly string[];
  readonly industries: readonly DevelopedIndustry[];
  /** In the order of the matrix: by rank of the industry, then potential. */
  readonly companies: readonly DevelopedCompany[];
  /** companies × regions: codes of `devStatus`, -1 is no office. */
  readonly cells: Int8Array;
  /** Place in `regions` of each row of DevMatrix; -1 is none. */
  readonly region: Int32Array;
  readonly total: MatrixProgress;
  readonly byCompetitor: readonly CompetitorCut[];
  /** Rows of DevMatrix: offices without a contract in companies where another office has one. */
  readonly branches: readonly number[];
  /** Rows of Clients that orders of the regions lead to (D-141, D-142). */
  readonly orders: readonly number[];
  /** First month of the proposals (months since year 0). */
  readonly start: number;
  readonly issues: readonly Issue[];
}

const planned = codeNumber("devStatus", "planned");
const clientStatus = codeNumber("devStatus", "client");

/** @see CALC-28, D-136 to D-142 */
export function planDevelopment(frame: PlanFrame, clients: ClientPlan): DevelopmentPlan {
  const { input, asOf } = frame;
  const { DevMatrix } = input.tables;
  const start = monthIndex(input.settings.matrixStart?.from ?? asOf);
  const regions = regionsOf(DevMatrix.region, input.settings.firstRegions);
  const industryOf = industriesOf(frame);
  const months = DevMatrix.startMonth.words.map(monthOfWords);
  const monthOf = (row: number): number => months[DevMatrix.startMonth.codes[row]] ?? Number.NaN;
  const found = gatherCompanies(frame, clients, industryOf.place, monthOf, start);
  const assigned = assignMonths(
    found.map((company) => ({ ...company, rank: industryOf.ranks[company.industry] })),
    start,
    input.settings.monthlyQuota,
  );
  const companies = found
    .map((company, place) => ({ ...company, month: assigned[place], isFixed: Number.isFinite(company.fixed) }))
    .sort(byIndustry(industryOf.ranks));
  const region = DevMatrix.region.codes.map((code) => regions.places[code] ?? -1);
  const cells = cellsOf(frame, companies, region, regions.names.length);
  const statusesOf = (places: readonly number[]): number[] =>
    places.flatMap((at) => [...cells.subarray(at * regions.names.length, (at + 1) * regions.names.length)]);
  const all = [...companies.keys()];
  return {
    regions: regions.names,
    industries: industryOf.names.map((name, at) => ({
      name,
      rank: industryOf.ranks[at],
      progress: matrixProgress(statusesOf(all.filter((place) => companies[place].industry === at))),
    })),
    companies,
    cells,
    region,
    total: matrixProgress(cells),
    byCompetitor: competitorCuts(frame, companies),
    branches: branchesOf(frame, companies),
    orders: regionalOrders(frame, clients),
    start,
    issues: developmentIssues(frame, companies, (row) => monthOf(row)),
  };
}

/** The regions of the setting first, then as they are first met. */
function regionsOf({ codes, words }: TextColumn, first: string) {
  const home = first.split(";").map(normaliseKey);
  const met = [...new Set(codes)].filter((code) => code >= 0);
  const keys = [...new Set(met.map((code) => normaliseKey(words[code])))];
  const order = keys.sort((one, other) => Number(home.includes(other)) - Number(home.includes(one)));
  const places = words.map((word) => order.indexOf(normaliseKey(word)));
  return { names: order.map((key) => words[words.findIndex((word) => normaliseKey(word) === key)]), places };
}

/** Industries of the matrix by rank of the sheet Market, unranked last, then as they are first met. */
function industriesOf({ input }: PlanFrame) {
  const { DevMatrix, Market } = input.tables;
  const ranks = new Map<string, number>();
  for (let row = Market.rowCount - 1; row >= 0; row--)
    ranks.set(normaliseKey(Market.segment.words[Market.segment.codes[row]] ?? ""), Market.prospectRank[row]);
  const { codes, words } = DevMatrix.industry;
  const rankOf = (key: string): number => ranks.get(key) ?? Number.NaN;
  const keys = [...new Set(Array.from(codes, (code) => normaliseKey(words[code] ?? "")))];
  const order = keys.sort((one, other) => (rankOf(one) || Infinity) - (rankOf(other) || Infinity) || 0);
  const places = words.map((word) => order.indexOf(normaliseKey(word)));
  return {
    names: order.map((key) => words.find((word) => normaliseKey(word) === key) ?? ""),
    ranks: order.map(rankOf),
    place: (row: number): number => places[codes[row]] ?? order.indexOf(""),
  };
}

interface FoundCompany extends Omit<DevelopedCompany, "month" | "isFixed"> {
  readonly fixed: number;
  readonly waits: boolean;
}

/** Companies in input order, with what people fixed of their months. */
function gatherCompanies(
  { input }: PlanFrame,
  { potential }: ClientPlan,
  industryOf: (row: number) => number,
  monthOf: (row: number) => number,
  start: number,
): FoundCompany[] {
  const { DevMatrix } = input.tables;
  const rowsOf = new Map<number, number[]>();
  DevMatrix.clientId.forEach((client, row) => {
    if (client < 0) return;
    const rows = rowsOf.get(client);
    if (rows) rows.push(row);
    else rowsOf.set(client, [row]);
  });
  return Array.from(rowsOf, ([client, rows]) => {
    const ahead = rows.map(monthOf).filter((month) => month >= start);
    return {
      client,
      rows,
      industry: industryOf(rows[0]),
      lead: firstOf(rows, DevMatrix.leadId, DevMatrix.managerId),
      potential: potential.effective[client],
      // Offices that began before do not hold back the others: only a month still ahead is theirs too.
      fixed: ahead.length > 0 ? Math.min(...ahead) : Number.NaN,
      waits: rows.some((row) => DevMatrix.status[row] === planned && Number.isNaN(monthOf(row))),
    };
  });
}

/** The first lead named for the company, else its first manager. */
function firstOf(rows: readonly number[], ...columns: readonly Int32Array[]): number {
  for (const column of columns) {
    const row = rows.find((at) => column[at] >= 0);
    if (row !== undefined) return column[row];
  }
  return -1;
}

function byIndustry(ranks: readonly number[]) {
  return (one: DevelopedCompany, other: DevelopedCompany): number =>
    (one.industry === other.industry ? 0 : (ranks[one.industry] || Infinity) - (ranks[other.industry] || Infinity)) ||
    one.industry - other.industry ||
    (other.potential || 0) - (one.potential || 0);
}

function cellsOf({ input }: PlanFrame, companies: readonly DevelopedCompany[], region: Int32Array, regions: number) {
  const { DevMatrix } = input.tables;
  const place = new Map(companies.map(({ client }, at) => [client, at] as const));
  const company = mapColumn(Int32Array, DevMatrix.clientId, (client) => place.get(client) ?? -1);
  return matrixCells(company, region, DevMatrix.status, companies.length, regions);
}

function competitorCuts({ input }: PlanFrame, companies: readonly DevelopedCompany[]): CompetitorCut[] {
  const { competitorId, status } = input.tables.DevMatrix;
  const met = [...new Set(competitorId)].filter((row) => row >= 0).sort((one, other) => one - other);
  return met.map((competitor) => {
    const rows = companies.map((company) => company.rows.filter((row) => competitorId[row] === competitor));
    return {
      competitor,
      companies: rows.filter((own) => own.length > 0).length,
      progress: matrixProgress(rows.flat().map((row) => status[row])),
    };
  });
}

function branchesOf({ input }: PlanFrame, companies: readonly DevelopedCompany[]): number[] {
  const { status } = input.tables.DevMatrix;
  return companies
    .filter(({ rows }) => rows.some((row) => status[row] === clientStatus))
    .flatMap(({ rows }) => rows.filter((row) => status[row] !== clientStatus));
}

function developmentIssues(
  { input }: PlanFrame,
  companies: readonly DevelopedCompany[],
  monthOf: (row: number) => number,
): Issue[] {
  const { DevMatrix, Clients } = input.tables;
  const { leadId, startMonth } = DevMatrix;
  const conflicts = companies.flatMap(({ rows, lead }) => {
    const other = rows.find((row) => leadId[row] >= 0 && leadId[row] !== lead);
    return other === undefined ? [] : [other];
  });
  const badMonths = Array.from(startMonth.codes.keys()).filter(
    (row) => startMonth.codes[row] >= 0 && Number.isNaN(monthOf(row)),
  );
  const client = DevMatrix.clientId[conflicts[0]];
  return [
    ...systemIssue(
      input,
      "LEAD_CONFLICT",
      { table: "DevMatrix", rows: conflicts, column: "leadId" },
      { company: Clients.name.words[Clients.name.codes[client]] ?? "" },
    ),
    ...systemIssue(
      input,
      "MATRIX_MONTH",
      { table: "DevMatrix", rows: badMonths, column: "startMonth" },
      { found: startMonth.words[startMonth.codes[badMonths[0]]] ?? "" },
    ),
  ];
}
