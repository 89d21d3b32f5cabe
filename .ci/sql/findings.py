"""Compares the view `findings` of an engine with the findings of `kanri lint --format json`, code by code and row by row.

usage: findings.py LABEL ROWS LINT_JSON CODES
"""
import collections
import csv
import json
import sys


def main():
    label, ours, theirs, codes = sys.argv[1:]
    with open(ours, newline="", encoding="utf-8") as file:
        _, *rows = csv.reader(file)
    found = collections.Counter((row[0], row[1]) for row in rows)
    with open(theirs, encoding="utf-8") as file:
        report = json.load(file)
    expected = collections.Counter(
        (finding["subject"], finding["code"]) for finding in report["findings"]
        if finding["code"] in codes.split(","))
    if found != expected:
        for label_of, rest in (("in SQL only", found - expected), ("by kanri lint only", expected - found)):
            print(f"{label}: {label_of}: {sum(rest.values())}, {list(rest)[:5]}")
        sys.exit(1)
    print(f"{label}: {found.total()} findings of {len({code for _, code in found})} codes, no difference")


main()
