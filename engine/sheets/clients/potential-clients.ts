import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import { clientActionNames, contactModes, serviceStatusNames } from "../../clients/weigh-service.ts";
import { commonWords } from "../../words/common-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import { movementWords } from "../../words/clients/movement-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import { serviceMarks, serviceStatusKeys, servedClients } from "./potential-service.ts";
import type { Block, CellValue, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const actionKeys = ["developFirst", "grow", "hold", "maintain", "minimumEffort", "checkPotential", "setPotential"];
const xyzLetters = ["X", "Y", "Z"];
const contactKeys = ["go", "invite", "partPolitely"];

/** Every client and prospect: those who could pay most first, with what to do and how to meet them. */
export function potentialClients(context: SheetContext): Block {
  const { say, plan, money, language, notes } = context;
  const { potential, service, classes } = plan.clients;
  const { weights } = service;
  const { name, managerId, potentialAmount } = plan.input.tables.Clients;
  const column = columnMaker(context);
  const rows = byUnrealised(potential.unrealised, plan.clients.money.amounts);
  const owners = ownerNames(context);
  // Without any contact on record nobody knows who is served.
  const isServed = new Set(service.spent.contacts > 0 ? servedClients(context) : []);
  const hasNorm = new Set(servedClients(context));
  const of = (value: (row: number) => CellValue): CellValue[] => rows.map(value);
  const served = (value: (row: number) => CellValue): CellValue[] =>
    of((row) => (isServed.has(row) ? value(row) : null));
  const clients = of((row) => name.words[name.codes[row]] ?? null);
  return {
    type: "table",
    key: "clients",
    side: true,
    rowCount: rows.length,
    columns: [
      column("client", commonWords.client, "text", clients, { width: 26 }),
      column(
        "manager",
        commonWords.manager,
        "text",
        of((row) => (managerId[row] < 0 ? null : owners[managerId[row]])),
        { width: 20 },
      ),
      column(
        "potential",
        words.down,
        "text",
        of((row) => markName(context, potential.mark[row])),
        {
          json: of((row) => (potential.mark[row] <= AbcClass.C ? abcKeys[potential.mark[row]] : "unknown")),
          width: 11,
        },
      ),
      column(
        "actual",
        words.actual,
        "text",
        of((row) => abcNames[classes[row]][language]),
        { json: of((row) => abcKeys[classes[row]]), width: 11 },
      ),
      column(
        "action",
        words.action,
        "text",
        of((row) => say(clientActionNames[weights.action[row]])),
        { json: of((row) => actionKeys[weights.action[row]]), width: 27 },
      ),
      column(
        "unrealised",
        words.left,
        "money",
        of((row) => (Number.isNaN(potentialAmount[row]) ? null : money(potential.unrealised[row]))),
        { width: 15, shade: "bar", help: say(words.leftHelp) },
      ),
      column(
        "effective",
        words.effective,
        "money",
        of((row) => money(potential.effective[row])),
        { width: 15, help: say(words.effectiveHelp) },
      ),
      column(
        "value",
        words.revenue,
        "money",
        of((row) => money(plan.clients.money.amounts[row])),
        { width: 14 },
      ),
      column(
        "norm",
        words.norm,
        "hours",
        of((row) => (hasNorm.has(row) ? service.normHours[row] : null)),
        { width: 9, help: say(words.normHelp) },
      ),
      column(
        "spent",
        words.spent,
        "hours",
        of((row) => service.spent.hours[row]),
        { width: 12 },
      ),
      column(
        "ratio",
        words.ratio,
        "number",
        served((row) => numberOrBlank(weights.ratio[row])),
        { width: 12 },
      ),
      column(
        "status",
        words.status,
        "text",
        served((row) => say(serviceStatusNames[weights.status[row]])),
        {
          json: served((row) => serviceStatusKeys[weights.status[row]]),
          marks: rows.map((row) => (isServed.has(row) ? serviceMarks[weights.status[row]] : undefined)),
          width: 18,
        },
      ),
      column(
        "contact",
        words.contact,
        "text",
        of((row) => (weights.contactMode[row] < 0 ? null : say(contactModes[weights.contactMode[row]]))),
        { json: of((row) => contactKeys[weights.contactMode[row]] ?? null), width: 24 },
      ),
      ...movementColumns(context, rows),
      column(
        "flags",
        words.review,
        "text",
        of((row) => flagOf(context, row)),
        {
          json: of((row) => (potential.belowActual[row] ? "belowActual" : potential.reviewDue[row] ? "review" : null)),
          width: 26,
        },
      ),
      notes.column(
        "R-02.clients",
        clients.map((client) => [client]),
      ),
    ],
  };
}

/** XYZ and the class before, where they are known. */
function movementColumns(context: SheetContext, rows: readonly number[]): SheetColumn[] {
  const { plan, language } = context;
  const { regularity, classesBefore } = plan.clients;
  const column = columnMaker(context);
  return [
    ...(regularity
      ? [
          column("xyz", movementWords.xyzClass, "text", rows.map((row) => xyzLetters[regularity.classes[row]] ?? null), { width: 8 }), // prettier-ignore
          column("variation", movementWords.variation, "number", rows.map((row) => numberOrBlank(regularity.variation[row])), { width: 12 }), // prettier-ignore
        ]
      : []),
    ...(classesBefore
      ? [
          column("before", movementWords.wasBefore, "text", rows.map((row) => abcNames[classesBefore[row]][language]), { json: rows.map((row) => abcKeys[classesBefore[row]]), width: 12 }), // prettier-ignore
        ]
      : []),
  ];
}

function markName({ say, language }: SheetContext, mark: number): string {
  return mark <= AbcClass.C ? abcNames[mark][language] : say(commonWords.unknown);
}

function flagOf({ say, plan }: SheetContext, row: number): string | null {
  const { belowActual, reviewDue } = plan.clients.potential;
  if (belowActual[row] === 1) return say(words.belowActual);
  return reviewDue[row] === 1 ? say(words.reviewDueFlag) : null;
}

/** Unknown potential last; among equals who pays more first. */
function byUnrealised(unrealised: Float64Array, paid: Float64Array): number[] {
  const sizeOf = (value: number): number => (Number.isNaN(value) ? -1 : value);
  return Array.from(unrealised.keys()).sort(
    (x, y) => sizeOf(unrealised[y]) - sizeOf(unrealised[x]) || (paid[y] || 0) - (paid[x] || 0) || x - y,
  );
}
