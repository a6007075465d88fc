import { Caption1, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { DealView } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { Shares } from "../charts/chart.tsx";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ReviewForm } from "./review-form.tsx";
import { Section } from "../section.tsx";

/** What the head of sales changed, the estimate before and after, and a form for another edit. */
export function ReviewPart({ view }: { readonly view: DealView }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const { review } = view;
  const { sellerMoney, headMoney } = review;
  const most = Math.max(sellerMoney ?? 0, headMoney ?? 0);
  return (
    <Section title={t(words.review)}>
      {review.inScope && review.day === "" && <Caption1>{t(words.toReview)}</Caption1>}
      <Caption1>
        {review.day === "" ? t(words.noReview) : t(words.reviewed, { day: review.day, name: review.reviewer })}
      </Caption1>
      {(sellerMoney !== null || headMoney !== null) && (
        <Caption1>
          {t(words.estimates, { seller: review.seller, head: review.head })}{" "}
          {review.uplift && t(words.uplift, { share: review.uplift })}
        </Caption1>
      )}
      {sellerMoney !== null && headMoney !== null && most > 0 && (
        <Shares
          bars={[
            { name: t(words.seller), share: sellerMoney / most, said: review.seller },
            { name: t(words.head), share: headMoney / most, said: review.head },
          ]}
        />
      )}
      <ul className={styles.plainList}>
        {review.lines.map(({ day, reviewer, field, before, after, comment, counts }, place) => (
          <li key={place} className={styles.wrap}>
            <Text size={200} block>
              {day} {reviewer}
            </Text>
            <Caption1 block>
              {t(words.edit, { field, before: before || "–", after: after || "–" })}
              {comment && ` · ${comment}`}
              {!counts && <em> ({t(words.doesNotCount)})</em>}
            </Caption1>
          </li>
        ))}
      </ul>
      {!view.hasReviews && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(words.noReviewSheet)}</MessageBarBody>
        </MessageBar>
      )}
      {view.hasReviews && view.state === "open" && <ReviewForm view={view} />}
    </Section>
  );
}
