import { Caption1, Link } from "@fluentui/react-components";
import type { DiagnosisView } from "../../../engine/index.ts";
import { diagnosisWords as words } from "../../words/diagnosis-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { ShownInParts } from "../shown-in-parts.tsx";

/** Items of the layers in work that nobody has ticked, each with a way to its row. */
export function TodoPart({ view }: { readonly view: DiagnosisView }): React.JSX.Element | null {
  const { actions } = usePane();
  const t = useWords();
  if (!view.isKept) return null;
  if (view.todo.length === 0) return <Caption1>{t(words.noTodo)}</Caption1>;
  return (
    <ShownInParts title={t(words.todo, { n: view.todo.length })} lines={view.todo}>
      {({ code, name, kind, layer, place }) => (
        <Caption1>
          {place ? (
            <Link as="button" aria-label={t(words.item, { code })} onClick={() => void actions.goTo(place)}>
              <Caption1>{code}</Caption1>
            </Link>
          ) : (
            code
          )}{" "}
          {name} ({t(words.ofLayer, { layer })}, {kind})
        </Caption1>
      )}
    </ShownInParts>
  );
}
