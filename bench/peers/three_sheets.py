"""
What an analyst would write instead: three sheets (ABC, funnel board, months of managers) with pandas and XlsxWriter.

python3 three_sheets.py OUT.xlsx BOOK.xlsx               sheets Deals, Clients, Stages, Managers
python3 three_sheets.py OUT.xlsx DEALS.csv CLIENTS.csv

Prints clients of A, open deals, money won in small units: what others must agree on.
"""

import json
import sys

import pandas as pd

out, *inputs = sys.argv[1:]
if len(inputs) == 1:
    sheets = pd.read_excel(inputs[0], sheet_name=["Deals", "Clients"])
    deals, clients = sheets["Deals"], sheets["Clients"]
else:
    deals, clients = pd.read_csv(inputs[0]), pd.read_csv(inputs[1])

for day in ("Opened", "Closed", "Forecast close"):
    deals[day] = pd.to_datetime(deals[day])
deals = deals.merge(clients[["Client ID", "ABC group"]], left_on="Client", right_on="Client ID", how="left")

# ABC: who holds the first 80 and 95 % of what was won
won = deals[deals["Status"] == "won"]
money = won.groupby("Client")["Amount"].sum().reindex(clients["Client ID"], fill_value=0)
abc = money.sort_values(ascending=False, kind="stable").reset_index()
abc.columns = ["Client", "Sales"]
before = (abc["Sales"].cumsum() - abc["Sales"]) / abc["Sales"].sum()
abc["Cumulative"] = abc["Sales"].cumsum() / abc["Sales"].sum()
abc["Group"] = pd.cut(before, [-1, 0.8, 0.95, 2], labels=["A", "B", "C"], right=False)
abc.insert(0, "Rank", range(1, len(abc) + 1))

# Funnel board: open deals by stage and category, number and money
open_deals = deals[deals["Status"] == "open"]
board = open_deals.pivot_table(
    index="Stage", columns="ABC group", values="Amount", aggfunc=["count", "sum"], fill_value=0, margins=True
)

# Roll-up: what each manager won and expects, by month
facts = won.assign(Month=won["Closed"].dt.to_period("M"), Money=won["Amount"], Kind="won")
plans = open_deals.assign(
    Month=open_deals["Forecast close"].dt.to_period("M"),
    Money=open_deals["Amount"] * open_deals["Probability"],
    Kind="expected",
)
months = pd.concat([facts, plans]).pivot_table(
    index=["Manager", "Kind"], columns="Month", values="Money", aggfunc="sum", fill_value=0, margins=True
)
months.columns = [str(month) for month in months.columns]

with pd.ExcelWriter(out, engine="xlsxwriter") as writer:
    abc.to_excel(writer, sheet_name="ABC", index=False)
    board.to_excel(writer, sheet_name="Funnel")
    months.to_excel(writer, sheet_name="Months")

in_a = int((abc["Group"] == "A").sum())
print(json.dumps([in_a, len(open_deals), round(float(won["Amount"].sum()) * 100)]))
