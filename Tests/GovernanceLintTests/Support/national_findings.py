"""Figures of the national inventory R6 by Python's csv alone, for tests and documents that reach them another way.

usage: national_findings.py FILE.csv[.gz] [AS-OF]     one figure a line: name, tab, number
The findings are counted from the survey's own columns and codes, not through a mapping or an expression.
"""
import collections, csv, datetime, gzip, io, re, sys, unicodedata

as_of = datetime.date.fromisoformat(sys.argv[2] if len(sys.argv) > 2 else "2026-11-25")
opened = gzip.open if sys.argv[1].endswith(".gz") else open
rows = list(csv.DictReader(io.TextIOWrapper(opened(sys.argv[1], "rb"), encoding="utf-8-sig", newline="")))
ONLINE_METHODS = {"2-1", "2-2", "2-3", "2-4", "2-5", "2-6"}


def several(row, name): return [x.strip() for x in row[name].split(";") if x.strip()]


def numbers(row, name): return {x.split(" ")[0] for x in several(row, name)}


def days(text):
    match = re.fullmatch(r"([0-9]+)(日|週|月|年)", unicodedata.normalize("NFKC", text.strip()))
    return int(match[1]) * {"日": 1, "週": 7, "月": 30, "年": 365}[match[2]] if match else None


def fiscal_years(row):
    """The first day of the planned year, and the last; the last of '2030年度以降' is open."""
    match = re.fullmatch(r"\d (\d{4})年度(以降)?", row["オンライン化実施時期"])
    if not match: return None
    year = int(match[1])
    return datetime.date(year, 4, 1), None if match[2] else datetime.date(year + 1, 3, 31)


count = collections.Counter()
for row in rows:
    kind, state = row["手続類型"], row["オンライン化の実施状況"].split(" ")[0]
    application, implemented = kind == "1 申請等", state == "1"
    total, online, offline = (int(row[x]) for x in ("総手続件数", "オンライン手続件数", "非オンライン手続件数"))
    concerns, years = numbers(row, "オンライン化の実施予定及び検討時の懸念点"), fiscal_years(row)
    fast, slow = days(row["処理期間(オンライン)"]), days(row["処理期間(非オンライン)"])
    methods, ways = numbers(row, "手数料等の納付方法"), numbers(row, "添付書類等の提出方法")
    fee = row["手数料等の納付有無"] == "2 手数料等有り"
    found = {
        "I201": application and implemented and not row["処理期間(オンライン)"].strip(),
        "I202": application and implemented and fee and methods and not methods & ONLINE_METHODS,
        "I203": implemented and "2" in ways,
        "I204": implemented and total > 0 and online == 0,
        "I205": "0" in concerns and years is None,
        "I206": several(row, "添付書類等への電子署名") and "1" not in ways,
        "I207": fast is not None and slow is not None and fast > slow,
        "I208": online > total,
        "I209": online + offline != total,
        "I210": state in ("2", "3", "4") and online > 0,
        "I211": years and years[1] and years[1] < as_of and state and not implemented,
        "I212": state == "2" and years is None and not concerns,
        "I222": application and state == "2" and total >= 10_000,
        "I223": application and implemented and total >= 1_000 and online * 10 < total,
        "I224": fee and not methods,
        "I230": state == "3" and "0" in concerns,
        "I231": implemented and years and years[0] > as_of,
    }
    for code, holds in found.items(): count[code] += bool(holds)
    for name in ("手続類型", "手続主体", "オンライン化の実施状況", "法令番号", "根拠条項号"):
        count["I213"] += not row[name].strip()
    count["rows"] += 1
    count["implemented"] += implemented
    count["state blank"] += not state
    count["filings"] += total
    count["filings of implemented"] += total * implemented
    count["filings online"] += online
    count["applications"] += application
    count["applications implemented"] += application and implemented
    count["kind 1, 10,000 filings and more"] += application and total >= 10_000
    count["10,000 filings and more"] += total >= 10_000
    count["10,000 filings and more, not implemented"] += total >= 10_000 and not implemented
    count["online filings above 1,000,000"] += online > 1_000_000
for name, number in sorted(count.items()): print(f"{name}\t{number}")
