import type { ClientRhythm } from "../../clients/plan-rhythm.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { rhythmWords as words } from "../../words/clients/rhythm-words.ts";
import { money, share, text, whole } from "../column.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeMoney } from "../write-money.ts";

/** Most offers listed, the most worth first. */
const mostOffers = 5000;

/** What each class buys, and whom to offer what; or one line that says what to add. */
export function assortmentBlocks(context: SheetContext, { assortment: found }: ClientRhythm): Block[] {
  const { say, plan } = context;
  if (!found) return [{ type: "note", key: "noGroups", mark: "muted", lines: [say(words.noGroups)] }];
  const { tables } = plan.input;
  const { offers, cells } = found;
  const group = (code: number): string => tables.Payments.productGroup.words[code];
  const category = (code: number): string | Text => ["A", "B", "C"][code] ?? commonWords.noCategory;
  const owners = ownerNames(context);
  const finding = say(words.offersFinding, {
    ...{ offers: offers.length, clients: new Set(offers.map(({ client }) => client)).size },
    money: writeMoney(
      context,
      offers.reduce((sum, { worth }) => sum + worth, 0),
    ),
  });
  return [
    tableOf(context, cells, {
      key: "assortment",
      title: words.assortment,
      columns: [
        text("category", commonWords.category, (one) => category(one.category)),
        text("productGroup", words.productGroup, (one) => group(one.group), { width: 26 }),
        whole("clients", commonWords.clients, ({ clients }) => clients),
        whole("buyers", words.buyers, ({ buyers }) => buyers),
        share("share", words.share, (one) => one.share, { shade: "bar" }),
        money("money", commonWords.money, (one) => one.money, { total: "sum" }),
        money("perBuyer", words.perBuyer, ({ perBuyer }) => perBuyer),
        money("median", words.median, ({ median }) => median),
      ],
    }),
    { type: "note", key: "offersFinding", mark: "strong", lines: [finding] },
    tableOf(context, offers.slice(0, mostOffers), {
      key: "offers",
      title: words.offers,
      columns: [
        text("client", commonWords.client, ({ client }) => clientName(tables, client), {
          ...{ width: 30, link: ({ client }) => rowLink(tables.Clients, client) },
        }),
        text(
          "manager",
          commonWords.manager,
          ({ client }) => owners[tables.Clients.managerId[client]] ?? owners[owners.length - 1],
          {
            width: 18,
          },
        ),
        text("category", commonWords.category, (one) => category(one.category)),
        text("productGroup", words.productGroup, (one) => group(one.group), { width: 26 }),
        share("share", words.share, (one) => one.share),
        money("worth", words.worth, ({ worth }) => worth, { help: words.worthHelp }),
      ],
    }),
  ];
}
