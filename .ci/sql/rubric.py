"""Writes a rubric of the criteria of criteria.jsonl, without those that the arguments name: each a principle of its own,
and some together in levels.

usage: rubric.py FOLDER [ID…]
"""
import json
import sys


def whole(criterion):
    return criterion | {
        "title": {"ja": "例", "en": "case"}, "about": "procedure.name",
        "provenance": {"kind": "derived", "reason": {"ja": "例", "en": "case"}},
        "remedy": {"text": {"ja": "例", "en": "case"}, "effort": "1人日", "by": "bureau"},
    }


def principle(name, *levels):
    return {
        "id": name, "name": {"ja": name, "en": name},
        "levels": [
            {"id": level, "criteria": [whole(criterion) for criterion in criteria]}
            for level, criteria in zip(["low", "middle", "high"], levels)
        ],
    }


def main():
    folder, *left_out = sys.argv[1:]
    with open(f"{folder}/criteria.jsonl", encoding="utf-8") as file:
        criteria = [json.loads(line) for line in file]
    criteria = [criterion for criterion in criteria if criterion["id"] not in left_out]
    principles = [principle(f"p-{criterion['id']}", [], [criterion]) for criterion in criteria]
    for number in range(0, len(criteria) - 5, 6):
        a, b, c, d, e, f = (c | {"id": c["id"] + "x"} for c in criteria[number:number + 6])
        principles.append(principle(f"levels-{number}", [a], [b, c], [d, e, f]))
    rubric = {
        "apiVersion": "kanri/v1", "kind": "QualityRubric", "id": "cases", "name": "例", "levels": ["low", "middle", "high"],
        "scope": "procedure.type != 'inspection'", "principles": principles,
    }
    with open(f"{folder}/rubric.yaml", "w", encoding="utf-8") as file:
        json.dump(rubric, file, ensure_ascii=False)


main()
