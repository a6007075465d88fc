import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { clientColumn, managerColumn, personColumns } from "./common-columns.ts";

/** Money received, one row per payment, order or shipment; a refund is negative. */
export const payments = {
  name: text("Payments", "Платежи"),
  aliases: headings`
    orders, sales, invoices, transactions, receipts, shipments, Оплаты, Продажи, Заказы, Отгрузки, Реализации,
    Реализация, Поступления, Счета, Выручка, Поступления денег`,
  recognisedBy: [
    ["clientId", "date", "amount"],
    ["clientId", "amount", "productGroup"],
  ],
  money: ["amount"],
  columns: {
    clientId: { ...clientColumn, orElse: personColumns, required: true },
    date: {
      type: "date",
      required: true,
      heading: text("Date", "Дата"),
      aliases: headings`
        occurred_at, payment date, paid on, paid at, order date, invoice date, transaction date, sale date, posting
        date, created at, Дата оплаты, Дата платежа, Дата продажи, Дата заказа, Дата отгрузки, Дата документа, Дата
        счёта, Период, День, doc date, document date, date paid, paid date, date created, created, created on, created
        time, txn date, sales date, value date, billing date, issue date, date completed, completed date, moment, day,
        month, Дата реализации, Дата и время, Дата/Время, Дата поступления, Дата операции, Дата проведения, Дата
        накладной, Дата акта, Дата чека, Дата создания, Дата и время заказа, Месяц, Datum, Rechnungsdatum, fecha, date
        de facture`,
      help: text("Day the money came in.", "День поступления денег."),
    },
    amount: {
      type: "money",
      required: true,
      heading: text("Amount", "Сумма"),
      aliases: headings`
        total_amt_usd, payment amount, paid amount, order amount, invoice amount, order total, total amount, grand
        total, net amount, sales amount, sales, revenue, amount usd, amt, Сумма платежа, Сумма оплаты, Сумма продажи,
        Сумма продаж, Сумма заказа, Сумма документа, Сумма с НДС, Итого, Всего, Итоговая сумма, Стоимость, Выручка,
        Оплачено, Поступило, Отгружено, Сумма руб., total, net sales, amount paid, invoice total, total sales, net
        total, net revenue, net value, gross sales, gross total, total price, line total, extended price, sale total,
        sale amount, order value, order total amount, amount received, received, paid, turnover, value, billed amount,
        amount billed, invoiced amount, total payments, Сумма без НДС, Выручка без НДС, Выручка с НДС, Сумма
        реализации, Сумма отгрузки, Сумма выручки, Сумма по документу, Сумма поступления, Сумма счёта, Сумма чека,
        Сумма операции, Оборот, Обороты, Реализация, Отгрузка, Отгрузки, Продажи, Объём продаж, Поступление, Приход,
        Оплата, Стоимость без НДС, Стоимость с НДС, Стоимость продажи, Уменьшение долга, Обороты за период Кредит,
        Оборот Кредит, Обороты Кредит, Кредит оборот, Umsatz, Betrag, Nettobetrag, importe, montant, kwota`,
      help: text("Money received; a refund is negative.", "Полученные деньги; возврат со знаком минус."),
    },
    // Sales registers name the seller of each sale; the methodology goes by the client's owner, who is taken when blank.
    managerId: {
      ...managerColumn,
      help: text("Who sold it. Blank: the client's manager.", "Кто продал. Пусто: менеджер клиента."),
    },
    profit: {
      type: "money",
      heading: text("Profit", "Прибыль"),
      aliases: headings`margin, gross profit, gross margin, Маржа, Валовая прибыль, Наценка, Доход`,
      help: text("Profit on the payment, in money.", "Прибыль с платежа, деньги."),
    },
    productGroup: {
      type: "text",
      heading: text("Product group", "Товарная группа"),
      aliases: headings`
        product category, category, product line, series, product, Категория товара, Группа товаров, Номенклатурная
        группа, Вид номенклатуры, Товар, Номенклатура, product name, item, item name, product/service, product/service
        full name, lineitem name, service, Продукт, Услуга, Товар/услуга, Наименование товара`,
      help: text("Group of goods, for the breadth of purchases.", "Группа товаров, для широты закупок."),
    },
    listAmount: {
      type: "money",
      heading: text("Price before discount", "Сумма без скидки"),
      aliases: headings`
        list amount, list price, amount before discount, gross amount, Сумма до скидки, Сумма по прайсу`,
      help: text("The same sale at the list price, in money.", "Та же продажа по прайсу, деньги."),
    },
  },
} satisfies TableSpec;
