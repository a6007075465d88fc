import { AbcClass, abcKeys, abcNames } from "../../ground/abc-class.ts";
import { clientActionNames, contactModes, serviceStatusNames } from "../../clients/weigh-service.ts";
import { commonWords } from "../../words/common-words.ts";
import { potentialWords as words } from "../../words/clients/category-words.ts";
import { movementWords } from "../../words/clients/movement-words.ts";
import { hours, money, number, text, type Columns } from "../column.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import { serviceMarks, serviceStatusKeys, servedClients } from "./potential-service.ts";
import type { Block } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

const actionKeys = ["developFirst", "grow", "hold", "maintain", "minimumEffort", "checkPotential", "setPotential"];
const xyzLetters = ["X", "Y", "Z"];
const contactKeys = ["go", "invite", "partPolitely"];

/** Every client and prospect: those who could pay most first, with what to do and how to meet them. */
export function potentialClients(context: SheetContext): Block {
  const { plan, notes } = context;
  const { potential, service, classes } = plan.clients;
  const { weights } = service;
  const { name, managerId, potentialAmount } = plan.input.tables.Clients;

  const rows = byUnrealised(potential.unrealised, plan.clients.money.amounts);
  const owners = ownerNames(context);
  // Without any contact on record nobody knows who is served.
  const isServed = new Set(service.spent.contacts > 0 ? servedClients(context) : []);
  const hasNorm = new Set(servedClients(context));
  const served =
    <Value>(of: (row: number) => Value) =>
    (row: number): Value | undefined =>
      isServed.has(row) ? of(row) : undefined;
  const nameOf = (row: number): string | null => name.words[name.codes[row]] ?? null;
  return tableOf(context, rows, {
    key: "clients",
    side: true,
    columns: [
      text("client", commonWords.client, nameOf, { width: 26 }),
      text("manager", commonWords.manager, (row) => (managerId[row] < 0 ? null : owners[managerId[row]]), {
        width: 20,
      }),
      text("potential", words.down, (row) => markName(context, potential.mark[row]), {
        json: (row) => (potential.mark[row] <= AbcClass.C ? abcKeys[potential.mark[row]] : "unknown"),
        width: 11,
      }),
      text("actual", words.actual, (row) => abcNames[classes[row]], {
        json: (row) => abcKeys[classes[row]],
        width: 11,
      }),
      text("action", words.action, (row) => clientActionNames[weights.action[row]], {
        json: (row) => actionKeys[weights.action[row]],
        width: 27,
      }),
      money(
        "unrealised",
        words.left,
        (row) => (Number.isNaN(potentialAmount[row]) ? null : potential.unrealised[row]),
        { width: 15, shade: "bar", help: words.leftHelp },
      ),
      money("effective", words.effective, (row) => potential.effective[row], { width: 15, help: words.effectiveHelp }),
      money("value", words.revenue, (row) => plan.clients.money.amounts[row], { width: 14 }),
      hours("norm", words.norm, (row) => (hasNorm.has(row) ? service.normHours[row] : null), {
        width: 9,
        help: words.normHelp,
      }),
      hours("spent", words.spent, (row) => service.spent.hours[row], { width: 12 }),
      number(
        "ratio",
        words.ratio,
        served((row) => weights.ratio[row]),
        { width: 12 },
      ),
      text(
        "status",
        words.status,
        served((row) => serviceStatusNames[weights.status[row]]),
        {
          json: served((row) => serviceStatusKeys[weights.status[row]]),
          mark: served((row) => serviceMarks[weights.status[row]]),
          width: 18,
        },
      ),
      text(
        "contact",
        words.contact,
        (row) => (weights.contactMode[row] < 0 ? null : contactModes[weights.contactMode[row]]),
        { json: (row) => contactKeys[weights.contactMode[row]], width: 24 },
      ),
      movementColumns(context),
      text("flags", words.review, (row) => flagOf(context, row), {
        json: (row) => (potential.belowActual[row] ? "belowActual" : potential.reviewDue[row] ? "review" : null),
        width: 26,
      }),
      notes.of("R-02.clients", (row) => [nameOf(row)]),
    ],
  });
}

/** XYZ and the class before, where they are known. */
function movementColumns({ plan }: SheetContext): Columns<number> {
  const { regularity, classesBefore } = plan.clients;
  return [
    regularity && text("xyz", movementWords.xyzClass, (row) => xyzLetters[regularity.classes[row]], { width: 8 }),
    regularity && number("variation", movementWords.variation, (row) => regularity.variation[row], { width: 12 }),
    classesBefore &&
      text("before", movementWords.wasBefore, (row) => abcNames[classesBefore[row]], {
        json: (row) => abcKeys[classesBefore[row]],
        width: 12,
      }),
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
