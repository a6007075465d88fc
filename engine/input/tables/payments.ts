import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { clientColumn, managerColumn } from "./common-columns.ts";

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
    clientId: { ...clientColumn, required: true },
    date: {
      type: "date",
      required: true,
      heading: text("Date", "Дата"),
      aliases: headings`
        occurred_at, payment date, paid on, paid at, order date, invoice date, transaction date, sale date,
        posting date, created at, Дата оплаты, Дата платежа, Дата продажи, Дата заказа, Дата отгрузки,
        Дата документа, Дата счёта, Период, День`,
      help: text("Day the money came in.", "День поступления денег."),
    },
    amount: {
      type: "money",
      required: true,
      heading: text("Amount", "Сумма"),
      aliases: headings`
        total_amt_usd, payment amount, paid amount, order amount, invoice amount, order total, total amount,
        grand total, net amount, sales amount, sales, revenue, amount usd, amt, Сумма платежа, Сумма оплаты,
        Сумма продажи, Сумма продаж, Сумма заказа, Сумма документа, Сумма с НДС, Итого, Всего, Итоговая сумма,
        Стоимость, Выручка, Оплачено, Поступило, Отгружено, Сумма руб., total`,
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
        product category, category, product line, series, product, Категория товара, Группа товаров,
        Номенклатурная группа, Вид номенклатуры, Товар, Номенклатура`,
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
