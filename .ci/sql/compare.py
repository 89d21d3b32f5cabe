"""Compares the rows of an engine with those of `kanri grade --format csv`, whatever their order.

usage: compare.py LABEL ROWS GRADES
"""
import collections
import csv
import sys


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    return header, rows


def main():
    label, ours, theirs = sys.argv[1:]
    header, rows = table(ours)
    expected_header, expected = table(theirs)
    if header != expected_header:
        sys.exit(f"{label}: other columns\n  {header}\n  {expected_header}")
    extra = collections.Counter(map(tuple, rows)) - collections.Counter(map(tuple, expected))
    missing = collections.Counter(map(tuple, expected)) - collections.Counter(map(tuple, rows))
    if extra or missing:
        by_id = {row[0]: row for row in missing}
        for row in list(extra)[:5]:
            other = by_id.get(row[0], ())
            for name, a, b in zip(header, row, other or [""] * len(row)):
                if a != b:
                    print(f"{label}: {row[0]}: {name}: {a!r} in SQL, {b!r} by kanri grade")
        sys.exit(f"{label}: {sum(extra.values())} of {len(rows)} rows differ, {sum(missing.values())} are missing")
    print(f"{label}: {len(rows)} rows, {len(header)} columns, no difference")


main()
