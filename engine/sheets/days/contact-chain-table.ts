import { codeNumber, lists } from "../../input/lists.ts";
import type { ContactChain } from "../../days/contact-chains.ts";
import type { Text } from "../../ground/text.ts";
import { commonWords } from "../../words/common-words.ts";
import { followUpWords as words } from "../../words/days/follow-up-words.ts";
import { date, days, text, whole } from "../column.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { Block } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";

const planned = codeNumber("activityStatus", "planned");
/** A list for a meeting, not an archive: the latest chains. */
const mostShown = 50;

/** Chains of contacts by how they end: with a contact planned, with interest, or hanging (Activities, column Follows). */
export function chainTables(context: SheetContext): Block[] {
  const { plan, language } = context;
  const { chains } = plan.days.followUps;
  if (chains.length === 0) return [];
  const { Activities, Clients } = plan.input.tables;
  const types: readonly Text[] = Object.values(lists.activityType);
  const interests: readonly Text[] = Object.values(lists.interest);
  const last = ({ rows }: ContactChain): number => rows[rows.length - 1];
  const dayOf = (row: number): number =>
    Number.isNaN(Activities.doneDate[row]) ? Activities.dueDate[row] : Activities.doneDate[row];
  const latest = [...chains]
    .sort((one, other) => (dayOf(last(other)) || 0) - (dayOf(last(one)) || 0) || last(one) - last(other))
    .slice(0, mostShown);
  const clientOf = ({ rows }: ContactChain): number =>
    rows.map((row) => Activities.clientId[row]).find((client) => client >= 0) ?? -1;
  return [
    tableOf(context, latest, {
      key: "chains",
      title: context.say(words.chains, { all: chains.length, shown: latest.length }),
      columns: [
        text("client", commonWords.client, (chain) => clientName({ Clients }, clientOf(chain)), {
          width: 28,
          link: (chain) => rowLink(Activities, last(chain)),
        }),
        text(
          "steps",
          words.chainSteps,
          ({ rows }) => rows.map((row) => types[Activities.type[row]]?.[language] ?? "–").join(" → "),
          {
            width: 60,
            help: words.chainStepsHelp,
          },
        ),
        whole("done", words.chainDone, ({ done }) => done),
        days("days", words.chainDays, (chain) => chain.days),
        date("last", words.chainLast, (chain) => dayOf(last(chain))),
        text(
          "end",
          words.chainEnd,
          (chain) => {
            const row = last(chain);
            if (Activities.status[row] === planned) return words.chainPlanned;
            return interests[Activities.interest[row]] ?? words.chainHanging;
          },
          { width: 24 },
        ),
      ],
    }),
  ];
}
