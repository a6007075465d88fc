import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { IssueLevel } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import { Computing } from "../computing.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { useView } from "../use-view.ts";
import { IssueGroup } from "./issue-group.tsx";

const levels = [
  { level: "error", title: words.errors, icon: <ErrorCircleRegular /> },
  { level: "warning", title: words.warnings, icon: <WarningRegular /> },
  { level: "notice", title: words.notices, icon: <InfoRegular /> },
] as const;

/**
 * What is wrong with the data, the gravest first; each leads to its cell. What the reading found is there at once, what
 * only the plan finds a moment later: then it is what the sheet Issues will say.
 */
export function IssueList(): React.JSX.Element {
  const { input } = usePane().state;
  const t = useWords();
  const styles = usePaneStyles();
  /** Undefined until somebody opens or closes a group: then the gravest is open. */
  const [opened, setOpened] = useState<readonly IssueLevel[]>();
  const ofPlan = useView("problems", {});
  const isWaiting = input?.canPlan === true && !ofPlan;
  const issues = ofPlan ?? input?.issues ?? [];
  const groups = levels
    .map((group) => ({ ...group, issues: issues.filter(({ level }) => level === group.level) }))
    .filter((group) => group.issues.length > 0);
  if (isWaiting && groups.length === 0) return <Computing label={words.findingProblems} />;
  if (groups.length === 0)
    return (
      <Caption1 className={styles.row}>
        <CheckmarkCircleRegular /> {t(words.noProblems)}
      </Caption1>
    );
  return (
    <section aria-label={t(words.problems)}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.problems)}
      </Text>
      <Accordion
        multiple
        collapsible
        openItems={opened?.slice() ?? (groups[0].level === "notice" ? [] : [groups[0].level])}
        onToggle={(_, { openItems }) => setOpened(openItems as IssueLevel[])}
      >
        {groups.map(({ level, title, icon, issues }) => (
          <AccordionItem key={level} value={level}>
            <AccordionHeader size="small" icon={icon}>
              {t(title, { n: issues.length })}
            </AccordionHeader>
            <AccordionPanel>
              <IssueGroup issues={issues} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {isWaiting && <Computing label={words.findingProblems} />}
    </section>
  );
}
