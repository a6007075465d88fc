import { ClientAction } from "../../clients/weigh-service.ts";
import { overviewWords as words } from "../../words/overview/overview-words.ts";
import type { Text } from "../../ground/text.ts";
import { whole, type Field } from "../column.ts";
import type { FormBlock } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { overviewForm } from "./overview-form.ts";

/** Who brings the money. */
export function clientsForm(context: SheetContext): FormBlock {
  const { say, plan, language } = context;
  const { groups } = plan.clients.groups;
  const { action } = plan.clients.service.weights;
  const group = (place: number, key: string, label: Text): Field =>
    whole(key, label, groups[place].clients, {
      note: say(words.ofMoney, { share: writeShare(groups[place].valueShare, language) }),
    });
  return overviewForm(context, "clients", words.clients, "R-01", [
    group(0, "a", words.groupA),
    group(1, "b", words.groupB),
    group(2, "c", words.groupC),
    whole("developFirst", words.developFirst, action.filter((one) => one === ClientAction.DevelopFirst).length, {
      link: { sheet: "R-02" },
    }),
  ]);
}
