import { codeNumber, lists } from "../../input/lists.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { clientCardWords as words } from "../../words/documents/client-card-words.ts";
import { text, typed, type Column } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { noteOf, wordAt } from "./document-fields.ts";
import { emptyTable } from "./empty-table.ts";

const headings = specs.Contacts.columns;
const roles = Object.values(lists.personRole);
const roleKeys = Object.keys(lists.personRole);
/** LPR, LFR and LVR: without them nothing is decided. */
const deciders = [0, 1, 2];
const lastRole = codeNumber("personRole", "other") + 1;

/** Rows of Contacts of a client: who decides first, then who shapes the decision; without a role last. */
export function peopleOf({ plan }: Pick<SheetContext, "plan">, client: number): number[] {
  const { clientId, role } = plan.input.tables.Contacts;
  const rank = (row: number): number => (role[row] < 0 ? lastRole : role[row]);
  const rows = Array.from(clientId.keys()).filter((row) => clientId[row] === client);
  return rows.sort((one, other) => rank(one) - rank(other) || one - other);
}

/** The people at a client with their roles; where nobody is known, room to write them. */
export function peopleBlocks(context: SheetContext, client: number, own: readonly Column<number>[] = []): Block[] {
  const { plan, say } = context;
  const { Contacts } = plan.input.tables;
  const people = peopleOf(context, client);
  if (people.length === 0) {
    const columns = [
      typed("name", headings.name.heading, { width: 28 }),
      typed("role", headings.role.heading, { width: 18 }),
      typed("title", headings.title.heading, { width: 20 }),
      typed("phone", headings.phone.heading, { width: 16 }),
    ];
    return [
      noteOf("noPeople", [say(words.noPeople)], "warning"),
      emptyTable(context, { key: "people", title: words.people, columns, rowCount: 4 }),
    ];
  }
  const missing = deciders.filter((role) => !people.some((row) => Contacts.role[row] === role));

  return [
    tableOf(context, people, {
      key: "people",
      title: words.people,
      plain: true,
      rowKey: ["name"],
      columns: [
        text("name", headings.name.heading, (row) => wordAt(Contacts.name, row), { width: 26 }),
        text("role", headings.role.heading, (row) => roles[Contacts.role[row]], {
          width: 18,
          json: (row) => roleKeys[Contacts.role[row]] ?? null,
        }),
        text("title", headings.title.heading, (row) => wordAt(Contacts.title, row), { width: 16 }),
        text("phone", headings.phone.heading, (row) => wordAt(Contacts.phone, row), { width: 15 }),
        own.length > 0
          ? own
          : [text("needs", headings.needsNoted.heading, (row) => wordAt(Contacts.needsNoted, row), { width: 14 })],
      ],
    }),
    ...(missing.length > 0
      ? [
          noteOf(
            "roles",
            [say(words.notFound, { roles: missing.map((role) => say(roles[role])).join(", ") })],
            "warning",
          ),
        ]
      : []),
  ];
}
