import { headings } from "../headings.ts";
import { normaliseHeading } from "../normalise-heading.ts";

/** What a document's status means for its money. */
export type DocumentFate = "cancelled" | "refunded" | "unpaid";

const words: Readonly<Record<DocumentFate, readonly string[]>> = {
  cancelled: headings`
    cancelled, canceled, cancelled by customer, canceled by customer, cancelled by client, order cancelled, order
    canceled, cancel, cancellation, void, voided, draft, drafts, checkout-draft, auto-draft, deleted, trash, trashed,
    archived draft, declined, denied, rejected, failed, payment failed, expired, abandoned, reversed, uncollectible,
    written off, bad debt, annulled, invalid, quote, quotation, quotation sent, proforma, pro forma, test, not posted, unposted, wc-cancelled,
    wc-failed,
    Отменён, Отменен, Отменена, Отменено, Отмена, Отменён клиентом, Отменён покупателем, Отменена клиентом, Отказ,
    Отказ клиента, Отказ покупателя, Отклонён, Отклонена, Отклонено, Аннулирован, Аннулирована, Аннулировано, Аннуляция,
    Черновик, Удалён, Удалена, Удалено, Помечен на удаление, Помечена на удаление, Пометка удаления, Помечено на
    удаление, Не проведён, Не проведена, Не проведено, Непроведён, Непроведенный, Сторно, Сторнирован, Сторнирована,
    Сторнировано, Недействителен, Недействительна, Просрочен и отменён, Списан,
    Storniert, Entwurf, Abgelehnt, Gelöscht, annulé, annulée, brouillon, supprimé, refusé, cancelado, cancelada,
    anulado, anulada, borrador, rascunho, eliminado, rechazado, annullato, annullata, bozza, anulowane, anulowany,
    anulowana, szkic, geannuleerd, concept, скасовано, чернетка, анульовано`,
  refunded: headings`
    returned, returned in full, refunded, fully refunded, refund, refunded in full, return, chargeback, charged back,
    wc-refunded, Возвращён, Возвращен, Возвращена, Возвращено, Возвращён полностью, Возвращена полностью, Возвращено
    полностью, Возврат, Полный возврат, Оформлен возврат, Деньги возвращены, Средства возвращены, erstattet,
    rückerstattet, remboursé, remboursée, reembolsado, devuelto, rimborsato, zwrócone, повернено`,
  unpaid: headings`
    unpaid, not paid, open, pending, pending payment, awaiting payment, on hold, overdue, past due, sent, viewed,
    submitted, authorised, authorized, approved, outstanding, due, invoiced, not due, partially paid, partial,
    wc-pending, wc-on-hold,
    Не оплачен, Не оплачена, Не оплачено, Неоплачен, Неоплачено, Ожидает оплаты, Ожидается оплата, Ждёт оплаты,
    К оплате, Выставлен, Выставлена, Отправлен, Просрочен, Просрочена, Просрочено, Частично оплачен, Частично оплачена,
    Частично оплачено, offen, unbezahlt, impayé, pendiente, non pagato`,
};

const fates = new Map(
  (Object.keys(words) as DocumentFate[]).flatMap((fate) => words[fate].map((word) => [normaliseHeading(word), fate])),
);

/**
 * What the word of a status means for the money of its document: nothing where it is paid, shipped, or a word of one's
 * own.
 *
 * @example documentFate("Отменён клиентом") // "cancelled"
 * @see AM-73
 */
export function documentFate(status: string): DocumentFate | undefined {
  const whole = fates.get(normaliseHeading(status));
  if (whole) return whole;
  // "Cancelled (customer request)", "Отменён: нет товара": what comes before the remark
  const head = /^[^(:;,/–—-]+/.exec(status)?.[0];
  return head === undefined ? undefined : fates.get(normaliseHeading(head));
}
