import { channelOf } from "../../frame/channel-of.ts";
import { amountInWords } from "../../documents/amount-in-words.ts";
import { letterGreeting } from "../../documents/letter-greeting.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { commonWords } from "../../words/common-words.ts";
import { proposalWords } from "../../words/documents/proposal-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, text, typed, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { shownCurrency } from "../shown-currency.ts";
import type { Block, FormBlock } from "../result-sheet.ts";
import { dealClient } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows } from "./advantage-rows.ts";
import { letterPart, noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { companyGaps, letterhead, signature } from "./letterhead.ts";
import { personWithRole } from "./person-with-role.ts";

const words = proposalWords.offer;
const widths = [28, 26, 18] as const;
const scopeRows = 4;

/**
 * T-25: the offer in the words of the LFR's needs: tasks and our answer, scope, price, terms, validity.
 *
 * @see B-53, B-58
 */
export function commercialProposal(context: SheetContext, { deal, client }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (deal < 0) return { blocks: [noteOf("unknown", [say(proposalWords.unknown)], "warning")] };
  const subject = wordAt(plan.input.tables.Deals.title, deal);
  const shaper = personWithRole(context, client, "LFR");
  const name = wordAt(plan.input.tables.Contacts.name, shaper);
  return {
    rows: 1,
    onePage: true,
    blocks: [
      ...letterhead(context),
      ...addressee(context, deal, shaper),
      letterPart("title", "title", [subject === null ? say(words.title) : say(words.titleOf, { subject })], "strong"),
      letterPart("body", "letter", [letterGreeting(name, context.language), say(words.intro)]),
      ...needsBlocks(context, deal, client, shaper),
      scopeTable(context, deal),
      termsForm(context, deal),
      letterPart("body", "closing", [say(words.closing)]),
      ...signature(context, plan.deals.manager[deal]),
      ...companyGaps(context, [...whoWeAre, "offerPayment", "offerDelivery", "offerGuarantee"]),
    ],
  };
}

const whoWeAre = ["companyName", "companyDetails", "signerContacts"] as const;

/** Company, post and name, as on an envelope. */
function addressee({ plan }: SheetContext, deal: number, shaper: number): Block[] {
  const { tables } = plan.input;
  const { name, title } = tables.Contacts;
  const lines = [dealClient(tables, deal), wordAt(title, shaper), wordAt(name, shaper)].flatMap((line) => line || []);
  return lines.length === 0 ? [] : [letterPart("address", "to", lines)];
}

interface NeedLine {
  readonly need: string;
  readonly answer: string | null;
  /** What confirms the answer, from the advantage that gives it (D-243). */
  readonly proof: string | null;
}

/** What the LFR named first, then the client's needs, then what such clients usually need. */
function needLines({ plan }: SheetContext, rows: readonly number[], client: number, shaper: number): NeedLine[] {
  const { Contacts, Clients, Advantages } = plan.input.tables;
  const usual = rows.map((row) => ({
    need: wordAt(Advantages.need, row),
    answer: wordAt(Advantages.advantage, row),
    proof: wordAt(Advantages.proof, row),
  }));
  const known = new Map(usual.map((one) => [normaliseKey(one.need ?? ""), one]));
  const of = (need: string | null) => known.get(normaliseKey(need ?? ""));
  // A proof goes with its own advantage, not with the capabilities of the card.
  const proofOf = (need: string | null, answer: string | null) =>
    answer !== null && answer === of(need)?.answer ? of(need)!.proof : null;
  const capabilities = wordAt(Clients.capabilities, client);
  const named = wordAt(Contacts.needsNoted, shaper);
  const needs = wordAt(Clients.needs, client);
  const lines = [
    { need: named, answer: of(named)?.answer ?? (needs === null ? capabilities : null) },
    { need: needs, answer: capabilities ?? of(needs)?.answer ?? null },
    ...usual.map(({ need, answer }) => ({ need, answer })),
  ];
  const seen = new Set<string>();
  return lines.flatMap(({ need, answer }) => {
    const key = normaliseKey(need ?? "");
    if (need === null || seen.has(key)) return [];
    seen.add(key);
    return [{ need, answer, proof: proofOf(need, answer) }];
  });
}

function needsBlocks(context: SheetContext, deal: number, client: number, shaper: number): Block[] {
  const { say } = context;
  const rows = advantageRows(context, channelOf(context.plan.input.tables, client, deal), "LFR");
  const lines = needLines(context, rows, client, shaper);

  if (lines.length === 0) return [noteOf("noAdvantages", [say(proposalWords.noAdvantages)], "warning")];
  const open = lines.filter(({ answer, proof }) => answer === null && proof === null).map(({ need }) => need);
  return [
    ...(open.length > 0
      ? [noteOf("noAnswer", [say(proposalWords.noAnswer, { needs: open.join("; ") })], "warning")]
      : []),
    tableOf(context, lines, {
      key: "needs",
      title: words.needs,
      plain: true,
      rowKey: ["need"],
      columns: [
        text("need", words.need, ({ need }) => need, { width: widths[0] }),
        typed("answer", words.answer, { width: widths[1], of: ({ answer }) => answer }),
        typed("proof", words.proof, { width: widths[2], of: ({ proof }) => proof }),
      ],
    }),
  ];
}

/**
 * The deal is the first line: its amount, divided by the quantity offered and with the discount added back, is the price of
 * one. The user may divide it into more; sums follow.
 */
function scopeTable(context: SheetContext, deal: number): Block {
  const { say, plan } = context;
  const { title, amount, offerQuantity, offerDiscount } = plan.input.tables.Deals;
  const quantity = offerQuantity[deal] > 0 ? offerQuantity[deal] : 1;
  const discount = offerDiscount[deal];
  const left = discount > 0 && discount < 1 ? 1 - discount : 1;
  const first =
    <Value>(value: Value) =>
    (row: number | null) =>
      row === null ? null : value;
  const lines = Array.from({ length: scopeRows }, (_, row) => (row === 0 ? deal : null));
  return tableOf(context, lines, {
    key: "scope",
    title: words.scope,
    plain: true,
    columns: [
      typed("item", words.item, {
        width: widths[0],
        of: first(wordAt(title, deal)),
        total: { value: say(commonWords.total) },
      }),
      typed("quantity", words.quantity, {
        // A piece is a piece: "1", not "1.00".
        kind: Number.isInteger(quantity) ? "whole" : "number",
        width: widths[1],
        of: first(quantity),
      }),
      typed("price", words.unitPrice, { kind: "money", width: widths[2], of: first(amount[deal] / quantity / left) }),
      typed("discount", words.discount, { kind: "share", width: 10, of: first(left < 1 ? discount : null) }),
      money("sum", words.sum, first(amount[deal]), {
        width: 16,
        formula: '=IF(ISNUMBER({price}),IF(ISNUMBER({quantity}),{quantity},1)*{price}*(1-N({discount})),"")',
        total: "sum",
      }),
    ],
  });
}

function termsForm(context: SheetContext, deal: number): FormBlock {
  const { plan, language } = context;
  const { offerPayment, offerDelivery, offerGuarantee, offerDays } = plan.input.settings;
  const price = plan.input.tables.Deals.amount[deal];
  const units = context.money(price);
  const inWords = units !== null && units >= 0 ? amountInWords(units, shownCurrency(plan.input), language) : null;
  const usual = (key: string, label: Text, value: string): Field => typed(key, label, { of: value.trim() || null });
  return formOf(context, {
    key: "terms",
    valueWidth: widths[1],
    title: words.terms,
    fields: [
      Number.isNaN(price)
        ? typed("price", words.price, { kind: "money" })
        : money("price", words.price, price, { mark: "strong", formula: "=SUM({scope.sum})" }),
      typed("inWords", words.inWords, { of: inWords }),
      usual("payment", words.payment, offerPayment),
      usual("delivery", words.delivery, offerDelivery),
      usual("guarantee", words.guarantee, offerGuarantee),
      typed("valid", words.valid, { kind: "date", of: plan.asOf + (offerDays ?? Number.NaN) }),
      typed("next", words.next),
    ],
  });
}
