#!/usr/bin/env python3
"""Grades the national inventory of 令和6年度 by kanri-qos, without kanri: the figures of the README. Standard library only.

usage: national_grades.py INVENTORY.csv[.gz] [PERSON_DAYS]
Written from the codebook of the survey and the texts of the criteria. Facts that the survey does not ask for are unknown.
"""
import collections, csv, gzip, re, sys
from fractions import Fraction

UNKNOWN = None
DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def days(text):
    found = re.fullmatch(r"(\d+)(日|週|月|年)", text.strip().translate(DIGITS))
    return int(found[1]) * {"日": 1, "週": 7, "月": 30, "年": 365}[found[2]] if found else UNKNOWN


def codes(cell): return [part.strip().split(" ", 1)[0] for part in cell.split(";") if part.strip()]


def number(cell): return int(cell) if cell.strip() else UNKNOWN


def compare(a, b, holds): return UNKNOWN if a is UNKNOWN or b is UNKNOWN else holds(a, b)


def criteria(row):
    """By principle and level: what each criterion comes to, with its remedy and its person-days."""
    state = codes(row[14])
    online = state[0] == "1" if state else UNKNOWN
    here, there = days(row[21]), days(row[22])
    ways, methods, documents = codes(row[31]), codes(row[17]), codes(row[29])
    required = {"1": False, "2": True}.get(codes(row[18])[0] if codes(row[18]) else "", UNKNOWN)
    payable = any(code.startswith("2-") for code in codes(row[19])) if codes(row[19]) else UNKNOWN
    fee = True if required is False or payable is True else payable if required else UNKNOWN
    put_online = (online, "online", 60)
    return {
        "faster": [
            [put_online],
            [(True if here is not UNKNOWN else UNKNOWN, "set period", Fraction(1, 2)),
             (compare(here, there, lambda a, b: a <= b), "slower", 5), (UNKNOWN, "hours", 5), (UNKNOWN, "result", 2)],
            [(compare(here, there, lambda a, b: 2 * a <= b), "halve", 20), (compare(here, 10, lambda a, b: a <= b), "shorten", 15),
             (UNKNOWN, "minutes", 10), (UNKNOWN, "progress", 8)],
        ],
        "simpler": [
            [put_online],
            [(not {"2", "3"} & set(ways) if ways else UNKNOWN, "originals", 4), (fee, "fee", 15),
             (not {"1", "2"} & set(methods) if methods else UNKNOWN, "seal", 2),
             ("6" in methods if methods else UNKNOWN, "identity", 15)],
            [(UNKNOWN, "registers", 0)],
        ],
        "easier": [[put_online], [(UNKNOWN, "phone", 10)],
                   [(compare(number(row[26]), number(row[25]), lambda a, b: 2 * a >= b), "mostly", 10), (UNKNOWN, "reviews", 10)]],
    }


def level(levels, holds):
    reached = 0
    for group in levels:
        if not all(holds(value) for value, _, _ in group): break
        reached += 1
    return reached


def main():
    path, budget = sys.argv[1], Fraction(sys.argv[2] if len(sys.argv) > 2 else 500)
    opener = gzip.open if path.endswith(".gz") else open
    proven, filings, lifts, liftable, outside = collections.Counter(), collections.Counter(), {}, [], 0
    with opener(path, "rt", encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        header = next(rows)
        print("columns read:", [header[place] for place in (6, 14, 17, 18, 19, 21, 22, 25, 26, 31)])
        for row in rows:
            if row[6].strip() and codes(row[6])[0] != "1":
                outside += 1
                continue
            graded = criteria(row)
            levels = {name: level(groups, lambda value: value is True) for name, groups in graded.items()}
            now, volume = min(levels.values()), number(row[25]) or 0
            proven[now] += 1
            filings[now] += volume
            wrong = {remedy: effort for name, groups in graded.items() if levels[name] == now and now < len(groups)
                     for value, remedy, effort in groups[now] if value is False}
            if wrong: liftable.append((volume, wrong))
            if len(wrong) == 1:
                count, sum_ = lifts.get(next(iter(wrong)), (0, 0))
                lifts[next(iter(wrong))] = (count + 1, sum_ + volume)
    print("graded", sum(proven.values()), "out of scope", outside, "proven", sorted(proven.items()), "filings", sorted(filings.items()))
    print("one remedy alone:", sorted(lifts.items(), key=lambda item: -item[1][1]))
    spent, lifted, volume, counts = Fraction(0), 0, 0, collections.Counter()
    for place, (filed, wrong) in sorted(enumerate(liftable), key=lambda item: (-Fraction(item[1][0]) / sum(item[1][1].values()), item[0])):
        effort = sum(wrong.values())
        if spent + effort > budget: continue
        spent, lifted, volume = spent + effort, lifted + 1, volume + filed
        counts.update(wrong.keys())
    print(f"plan of {budget} person-days: {lifted} procedures, {volume} filings, {float(spent)} person-days,", counts.most_common())


if __name__ == "__main__": main()
