import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** What a step, a review, a check or a comparison found. */
export const reviewLists = {
  stepOrigin: { seller: text("seller", "продавец"), rop: text("head of sales", "РОП") },
  reviewField: {
    steps: text("steps", "шаги"),
    amount: text("amount", "сумма"),
    probability: text("probability", "вероятность"),
    closeDate: text("close date", "дата закрытия"),
    objection: text("objection", "возражение"),
    other: text("other", "прочее"),
  },
  itemStatus: {
    done: text("done", "выполнено"),
    notDone: text("not done", "не выполнено"),
    notApplicable: text("not applicable", "не применимо"),
  },
  verdict: {
    open: text("open", "открыта"),
    confirmed: text("confirmed", "подтверждена"),
    dropped: text("dropped", "отброшена"),
  },
  comparisonKind: { advantage: text("advantage", "преимущество"), shortcoming: text("shortcoming", "недостаток") },
} satisfies Record<string, ListLabels>;

export const reviewAliases: AliasesOf<typeof reviewLists> = {
  stepOrigin: { seller: headings`manager, менеджер, мп`, rop: headings`head, начальник отдела, руководитель` },
  reviewField: {
    steps: headings`step, шаг`,
    amount: headings`money, деньги`,
    probability: headings`chance, шанс`,
    closeDate: headings`date, дата, срок`,
    objection: headings`objections, возражения`,
    other: headings`другое`,
  },
  itemStatus: {
    done: headings`yes, complete, completed, да, сделано, готово`,
    notDone: headings`no, open, нет, не сделано, не готово`,
    notApplicable: headings`n/a, na, не нужно, неприменимо`,
  },
  verdict: {
    open: headings`pending, на проверке`,
    confirmed: headings`yes, accepted, принята`,
    dropped: headings`no, rejected, отклонена`,
  },
  comparisonKind: {
    advantage: headings`strength, plus, плюс`,
    shortcoming: headings`weakness, minus, минус`,
  },
};
