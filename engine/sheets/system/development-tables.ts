import { firstOfMonth } from "../../ground/day.ts";
import { lists } from "../../input/lists.ts";
import type { DevelopedCompany } from "../../system/plan-development.ts";
import type { MatrixProgress } from "../../system/matrix-progress.ts";
import { developmentWords as words } from "../../words/system/development-words.ts";
import { money, month, share, text, whole, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";

const statuses = Object.values(lists.devStatus);
const statusKeys = Object.keys(lists.devStatus);
/** planned, in work, client, refused. */
const statusMarks: readonly Mark[] = ["muted", "warning", "good", "bad"];

/** The heat map: companies by industry down, regions across, the status of each office. */
export function matrixTable(context: SheetContext): TableBlock {
  const { plan } = context;
  const { companies, industries, regions, cells } = plan.system.development;
  const names = ownerNames(context);
  const { tables } = plan.input;
  return tableOf(context, companies, {
    key: "matrix",
    title: words.matrix,
    columns: [
      text("industry", words.industry, ({ industry }) => industries[industry].name, { width: 22 }),
      text("company", words.company, ({ client }) => clientName(tables, client), {
        link: ({ client }) => rowLink(tables.Clients, client),
        width: 28,
      }),
      text("lead", words.lead, ({ lead }) => leadName(names, lead), { width: 22 }),
      money("potential", words.potential, ({ potential }) => potential),
      month("begins", words.begins, beginning),
      regions.map((region, at) => {
        const status = (place: number): number => cells[place * regions.length + at];
        return text<DevelopedCompany>(`region${at + 1}`, region, (_, place) => statuses[status(place)], {
          json: (_, place) => statusKeys[status(place)],
          mark: (_, place) => statusMarks[status(place)],
          width: 12,
        });
      }),
    ],
  });
}

function beginning({ month }: DevelopedCompany): number | null {
  return Number.isFinite(month) ? firstOfMonth(month) : null;
}

/** Unassigned stands last among the names. */
export function leadName(names: readonly string[], lead: number): string {
  return names[lead < 0 ? names.length - 1 : lead];
}

export function industriesTable(context: SheetContext): Block {
  const { plan } = context;
  const { industries, companies } = plan.system.development;
  return tableOf(context, industries, {
    key: "industries",
    title: words.industries,
    plain: true,
    columns: [
      text("industry", words.industry, ({ name }) => name),
      whole("rank", words.rank, ({ rank }) => rank, { help: words.rankHelp }),
      whole("companies", words.companies, (_, at) => companies.filter(({ industry }) => industry === at).length),
      progressColumns(),
    ],
  });
}

/** The same list cut by the competitor who serves the office now. */
export function competitorsTable(context: SheetContext): Block[] {
  const { plan } = context;
  const { byCompetitor } = plan.system.development;
  const { name, competitorId } = plan.input.tables.Competitors;
  if (byCompetitor.length === 0) return [];
  const nameOf = (row: number): string | null =>
    name.words[name.codes[row]] ?? competitorId.words[competitorId.codes[row]] ?? null;
  return [
    tableOf(context, byCompetitor, {
      key: "competitors",
      title: words.competitors,
      plain: true,
      columns: [
        text("competitor", words.competitor, ({ competitor }) => nameOf(competitor)),
        whole("companies", words.companies, ({ companies }) => companies),
        progressColumns(),
      ],
    }),
  ];
}

function progressColumns(): Column<{ readonly progress: MatrixProgress }>[] {
  return [
    whole("offices", words.offices, ({ progress }) => progress.offices),
    whole("worked", words.worked, ({ progress }) => progress.worked, { help: words.workedHelp }),
    whole("clients", words.clients, ({ progress }) => progress.clients),
    share("coverage", words.coverage, ({ progress }) => progress.coverage, {
      help: words.coverageHelp,
      shade: "bar",
    }),
    share("conversion", words.conversion, ({ progress }) => progress.conversion, { help: words.conversionHelp }),
  ];
}
