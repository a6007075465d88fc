import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { lists, parseDay, parseNumber, type DealView } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { ChoiceField, TextField } from "./form-fields.tsx";
import { RowForm } from "./row-form.tsx";
import { useNewRow } from "./use-new-row.ts";

const blank = {
  day: "",
  action: "",
  technique: "",
  tool: "",
  checkpoint: false,
  criterion: "",
  objection: "",
  answer: "",
  bargain: "",
  money: "",
  owner: "-1",
  origin: "seller" as "seller" | "rop",
};

/** The next step of the deal, written as a row of its plan. */
export function StepForm({ view }: { readonly view: DealView }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const { edit, write } = useNewRow();
  const [form, setForm] = useState(blank);
  const set = (change: Partial<typeof blank>): void => setForm({ ...form, ...change });
  const submit = async (): Promise<void> => {
    const { day, money, owner, criterion, ...said } = form;
    const entry = {
      ...said,
      deal: view.key,
      plannedDate: parseDay(day),
      criterion: form.checkpoint ? criterion : "",
      money: money.trim() === "" ? undefined : parseNumber(money.trim()).value,
      owner: Number(owner),
    };
    if (await write(() => actions.view("newStep", { entry }))) setForm(blank);
  };
  const line = (
    label: keyof typeof words,
    key: "action" | "technique" | "tool" | "objection" | "answer" | "bargain",
  ) => (
    <TextField
      label={t(words[label])}
      required={key === "action"}
      value={form[key]}
      onChange={(value) => set({ [key]: value })}
    />
  );
  return (
    <RowForm title={t(words.addStep, { number: view.nextNumber })} edit={edit} onWrite={() => void submit()}>
      <TextField label={t(words.day)} type="date" required value={form.day} onChange={(day) => set({ day })} />
      {line("action", "action")}
      {line("techniqueField", "technique")}
      {line("toolField", "tool")}
      <Checkbox
        label={t(words.isCheckpoint)}
        checked={form.checkpoint}
        onChange={(_, { checked }) => set({ checkpoint: checked === true })}
      />
      {form.checkpoint && (
        <TextField
          label={t(words.criterion)}
          required
          value={form.criterion}
          onChange={(criterion) => set({ criterion })}
        />
      )}
      {line("objection", "objection")}
      {line("answer", "answer")}
      {line("bargain", "bargain")}
      <TextField label={t(words.moneyField)} value={form.money} onChange={(money) => set({ money })} />
      <ChoiceField
        label={t(words.owner)}
        value={form.owner}
        choices={[
          { value: "-1", name: t(words.dealsManager) },
          ...view.people.map(({ row: place, name }) => ({ value: String(place), name })),
        ]}
        onChange={(owner) => set({ owner })}
      />
      <ChoiceField
        label={t(words.origin)}
        value={form.origin}
        choices={(["seller", "rop"] as const).map((value) => ({ value, name: t(lists.stepOrigin[value]) }))}
        onChange={(origin) => set({ origin: origin === "rop" ? "rop" : "seller" })}
      />
    </RowForm>
  );
}
