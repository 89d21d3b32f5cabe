"""Figures of the national inventory R6 by Python's csv, for a test that reads it another way."""
import csv, gzip, io, sys
rows = list(csv.reader(io.TextIOWrapper(gzip.open(sys.argv[1]), encoding="utf-8-sig", newline="")))
head, rows = rows[0], rows[1:]
col = {n: i for i, n in enumerate(head)}
get = lambda r, n: r[col[n]]
split = lambda t: [x.strip() for x in t.split(";") if x.strip()]
print("rows", len(rows))
print("implemented", sum(get(r, "オンライン化の実施状況") == "1 実施済" for r in rows))
print("applications", sum(get(r, "手続類型") == "1 申請等" for r in rows))
print("total", sum(int(get(r, "総手続件数")) for r in rows), "online", sum(int(get(r, "オンライン手続件数")) for r in rows), "offline", sum(int(get(r, "非オンライン手続件数")) for r in rows))
print("online zero", sum(int(get(r, "オンライン手続件数")) == 0 for r in rows))
print("numberless", sum(get(r, "法令番号").strip() == "" for r in rows), "bare dash", sum(get(r,"法令番号") == "-" for r in rows))
print("planned", sum("0 オンライン化実施予定" in split(get(r, "オンライン化の実施予定及び検討時の懸念点")) for r in rows))
print("concerns", sum(len(split(get(r, "オンライン化の実施予定及び検討時の懸念点"))) for r in rows))
print("card", sum("2-3 クレジットカード払い" in split(get(r, "手数料等の納付方法")) for r in rows), "fee", sum(get(r, "手数料等の納付有無") == "2 手数料等有り" for r in rows), "nofee", sum(get(r, "手数料等の納付有無") == "1 手数料等無し" for r in rows))
print("paper only", sum("2 原紙での提出のみ" in split(get(r, "添付書類等の提出方法")) for r in rows))
print("period online", sum(get(r, "処理期間(オンライン)").strip() != "" for r in rows))
import re, unicodedata
def days(t):
    m = re.fullmatch(r"(\d+)(日|週|月|年)", unicodedata.normalize("NFKC", t))
    return int(m[1]) * {"日": 1, "週": 7, "年": 365}.get(m[2], 30) if m else None
print("days online", sum(days(get(r, "処理期間(オンライン)")) is not None for r in rows), sum(days(get(r, "処理期間(オンライン)")) or 0 for r in rows))
print("implementers", sum(len(split(get(r, "実施府省庁"))) for r in rows), "offices", sum(len(split(get(r, "申請を提出する機関"))) for r in rows))
print("documents", sum(len(split(get(r, "申請時に添付させる書類"))) for r in rows), "events", sum(len(split(get(r, "手続が行われるイベント(個人)"))) + len(split(get(r, "手続が行われるイベント(法人)"))) for r in rows))
print("intermediary", sum(get(r,"経由機関") == "3 地方等" for r in rows), "2030", sum(get(r,"オンライン化実施時期")=="7 2030年度以降" for r in rows))
print("breaks", sum(any("\n" in c for c in r) for r in rows))
