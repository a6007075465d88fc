import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { isoDay, lists, parseDay, type DealView, type ReviewEntry } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { ChoiceField, TextField } from "./form-fields.tsx";
import { RowForm } from "./row-form.tsx";
import { useNewRow } from "./use-new-row.ts";

const fields = Object.keys(lists.reviewField) as readonly ReviewEntry["field"][];

/** An edit of the head of sales, written as a row of reviews. */
export function ReviewForm({ view }: { readonly view: DealView }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const { edit, write } = useNewRow();
  const blank = {
    day: isoDay(view.today),
    reviewer: String(view.reviewers[0]?.row ?? -1),
    field: fields[0],
    before: "",
    after: "",
    comment: "",
  };
  const [form, setForm] = useState(blank);
  const set = (change: Partial<typeof blank>): void => setForm({ ...form, ...change });
  const submit = async (): Promise<void> => {
    const { day, reviewer, ...said } = form;
    const entry = { ...said, deal: view.key, reviewedOn: parseDay(day), reviewer: Number(reviewer) };
    if (await write(() => actions.view("newReview", { entry }))) setForm({ ...blank, reviewer });
  };
  if (view.reviewers.length === 0) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t(words.noReviewers)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <RowForm title={t(words.addReview)} edit={edit} onWrite={() => void submit()}>
      <TextField label={t(words.day)} type="date" required value={form.day} onChange={(day) => set({ day })} />
      <ChoiceField
        label={t(words.reviewer)}
        required
        value={form.reviewer}
        choices={view.reviewers.map(({ row: place, name }) => ({ value: String(place), name }))}
        onChange={(reviewer) => set({ reviewer })}
      />
      <ChoiceField
        label={t(words.field)}
        required
        value={form.field}
        choices={fields.map((field) => ({ value: field, name: t(lists.reviewField[field]) }))}
        onChange={(field) => set({ field: fields.find((one) => one === field) ?? fields[0] })}
      />
      <TextField label={t(words.before)} value={form.before} onChange={(before) => set({ before })} />
      <TextField label={t(words.after)} value={form.after} onChange={(after) => set({ after })} />
      <TextField label={t(words.comment)} value={form.comment} onChange={(comment) => set({ comment })} />
    </RowForm>
  );
}
