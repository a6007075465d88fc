import { channelOf } from "../../frame/channel-of.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { commonWords } from "../../words/common-words.ts";
import { proposalWords } from "../../words/documents/proposal-words.ts";
import { money, text, typed, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, FormBlock } from "../result-sheet.ts";
import { dealClient } from "../row-names.ts";
import type { SheetContext } from "../sheet-context.ts";
import { advantageRows } from "./advantage-rows.ts";
import { letterPart, noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = proposalWords.offer;
const widths = [32, 32, 30] as const;
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
      letterPart("title", "title", [subject === null ? say(words.title) : say(words.titleOf, { subject })], "strong"),
      addresseeForm(context, deal, shaper),
      letterPart("body", "letter", [...(name === null ? [] : [say(words.greeting, { name })]), say(words.intro)]),
      ...needsBlocks(context, deal, client, shaper),
      scopeTable(context, deal),
      termsForm(context, deal),
      letterPart("body", "closing", [say(words.closing)]),
      signature(context, deal),
    ],
  };
}

function addresseeForm(context: SheetContext, deal: number, shaper: number): FormBlock {
  const { tables } = context.plan.input;
  const known = (key: string, label: typeof words.title, value: string | null): Field =>
    value === null ? typed(key, label) : text(key, label, value);
  return formOf(context, {
    key: "addressee",
    fields: [
      known("addressee", proposalWords.addressee, personWords(context, shaper)),
      known("client", proposalWords.company, dealClient(tables, deal)),
      typed("ourCompany", proposalWords.ourCompany),
    ],
  });
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
  return [
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

/** The deal is proposed as the first line; the user divides it. */
function scopeTable(context: SheetContext, deal: number): Block {
  const { plan } = context;
  const { Deals } = plan.input.tables;
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
      typed("item", words.item, { width: widths[0], of: first(wordAt(Deals.title, deal)) }),
      typed("quantity", words.quantity, { width: widths[1] }),
      typed("sum", words.sum, { kind: "money", width: widths[2], of: first(Deals.amount[deal]) }),
    ],
  });
}

function termsForm(context: SheetContext, deal: number): FormBlock {
  const { plan } = context;
  const price = plan.input.tables.Deals.amount[deal];
  return formOf(context, {
    key: "terms",
    title: words.terms,
    fields: [
      Number.isNaN(price)
        ? typed("price", words.price, { kind: "money" })
        : money("price", words.price, price, { mark: "strong", formula: "=SUM({scope.sum})" }),
      typed("payment", words.payment),
      typed("delivery", words.delivery),
      typed("guarantee", words.guarantee),
      typed("valid", words.valid, { kind: "date" }),
      typed("next", words.next),
    ],
  });
}

function signature(context: SheetContext, deal: number): FormBlock {
  const owners = ownerNames(context);
  const owner = owners.slice(0, -1)[context.plan.deals.manager[deal]];
  return formOf(context, {
    key: "signature",
    title: words.signature,
    fields: [
      owner === undefined ? typed("manager", commonWords.manager) : text("manager", commonWords.manager, owner),
      typed("phone", words.phone),
    ],
  });
}
