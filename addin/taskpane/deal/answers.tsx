import { Caption1, Text } from "@fluentui/react-components";
import type { DealView } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

/** What the client may object with our answers, and what may be given for what. */
export function Answers({ view }: { readonly view: DealView }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const objections = view.steps.filter(({ objection }) => objection !== "");
  const bargains = view.steps.filter(({ bargain }) => bargain !== "");
  const none = <Caption1 className={styles.muted}>{t(words.none)}</Caption1>;
  return (
    <>
      <Section title={t(words.objections)}>
        {objections.length === 0 && none}
        <ul className={styles.plainList}>
          {objections.map(({ number, objection, answer }) => (
            <li key={number} className={styles.wrap}>
              <Text size={200} weight="semibold" block>
                {objection}
              </Text>
              <Caption1 block className={answer === "" ? styles.muted : undefined}>
                {answer || t(words.noAnswer)}
              </Caption1>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t(words.bargaining)}>
        {bargains.length === 0 && none}
        <ul className={styles.plainList}>
          {bargains.map(({ number, bargain }) => (
            <li key={number} className={styles.wrap}>
              <Caption1>{bargain}</Caption1>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
