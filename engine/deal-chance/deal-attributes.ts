import type { PlanFrame } from "../frame/plan-frame.ts";
import { text, type Text } from "../ground/text.ts";
import { mapColumn } from "../ground/map-column.ts";
import { lists } from "../input/lists.ts";
import { deals as dealsSpec } from "../input/tables/deals.ts";
import { clients as clientsSpec } from "../input/tables/clients.ts";
import { likeDealsWords } from "../words/proof/like-deals-words.ts";

/** What deals may be alike in. */
export interface DealAttribute {
  readonly name: Text | string;
  /** Code of the word per row of Deals; -1 is blank. */
  readonly codes: ArrayLike<number>;
  wordOf(code: number): Text | string;
}

interface Words {
  readonly codes: ArrayLike<number>;
  readonly words: readonly string[];
}

const bandCount = 5;

/**
 * What was known of each deal while it was open: whose it is, channel, strategy, new or complex, what is known of its client,
 * a band of its amount, and every other column of words in Deals. One with more than `wordsMost` words, or with one only, tells nothing.
 *
 * @see CALC-55
 */
export function dealAttributes({ input, deals }: PlanFrame): DealAttribute[] {
  const { Deals, Clients, Managers, Channels } = input.tables;
  const { wordsMost } = input.settings;
  const heading = dealsSpec.columns;
  const ofClient = (column: ArrayLike<number>): Int32Array =>
    mapColumn(Int32Array, Deals.clientId, (client) => (client < 0 ? -1 : column[client]));
  const named = (name: Text, codes: ArrayLike<number>, rows: Words): DealAttribute => ({
    name,
    codes,
    wordOf: (code) => rows.words[rows.codes[code]] ?? String(code),
  });
  const worded = (name: Text | string, codes: ArrayLike<number>, words: readonly (Text | string)[]): DealAttribute => ({
    name,
    codes,
    wordOf: (code) => words[code],
  });
  const flag = (name: Text, column: Uint8Array, key: string): DealAttribute[] =>
    Deals.found.has(key) ? [worded(name, column, [likeDealsWords.no, likeDealsWords.yes])] : [];
  const channel = mapColumn(Int32Array, Deals.channel, (own, deal) =>
    own >= 0 || Deals.clientId[deal] < 0 ? own : Clients.channel[Deals.clientId[deal]],
  );
  const known: DealAttribute[] = [
    named(heading.managerId.heading, deals.manager, Managers.name),
    worded(heading.channel.heading, channelCodes(channel, Channels.channel.codes), Channels.channel.words),
    worded(heading.strategy.heading, Deals.strategy, Object.values(lists.strategy)),
    ...flag(heading.complex.heading, Deals.complex, "complex"),
    ...flag(heading.newClientSale.heading, Deals.newClientSale, "newClientSale"),
    worded(clientsSpec.columns.business.heading, ofClient(Clients.business.codes), Clients.business.words),
    worded(clientsSpec.columns.region.heading, ofClient(Clients.region.codes), Clients.region.words),
    worded(clientsSpec.columns.industry.heading, ofClient(Clients.industry.codes), Clients.industry.words),
    worded(clientsSpec.columns.leadSource.heading, ofClient(Clients.leadSource), Object.values(lists.leadSource)),
    { name: heading.amount.heading, codes: amountBands(Deals.amount), wordOf: bandWord },
    ...input.attributes.map(({ heading, codes, words }) => worded(heading, codes, words)),
  ];
  return known.filter(({ codes }) => {
    const words = distinct(codes);
    return words.size > 1 && words.size <= wordsMost + Number(words.has(-1));
  });
}

/** Rows of Channels as codes of their names: a name on several rows is one. */
function channelCodes(rows: ArrayLike<number>, codes: ArrayLike<number>): Int32Array {
  return mapColumn(Int32Array, rows, (row) => (row < 0 ? -1 : codes[row]));
}

function bandWord(code: number): Text {
  const band = String(code + 1);
  return text(`fifth ${band} of 5`, `пятая часть ${band} из 5`);
}

/** Fifths of the amounts above 0; equal amounts share theirs. */
function amountBands(amount: Float64Array): Int32Array {
  const known = amount.filter((money) => money > 0).sort();
  const limits = Array.from(
    { length: bandCount - 1 },
    (_, place) => known[Math.ceil(((place + 1) * known.length) / bandCount) - 1],
  );
  return mapColumn(Int32Array, amount, (money) => {
    if (!(money > 0)) return -1;
    const band = limits.findIndex((limit) => money <= limit);
    return band < 0 ? limits.length : band;
  });
}

function distinct(codes: ArrayLike<number>): Set<number> {
  const words = new Set<number>();
  for (let deal = 0; deal < codes.length; deal++) words.add(codes[deal]);
  return words;
}
