"""Writes an inventory of awkward procedures and a rubric of awkward criteria: overflow, unknown facts, empty lists, texts
that only bytes tell apart. Each criterion is a principle of its own, so that the grades show all three of its answers.

usage: cases.py SEED CRITERIA PROCEDURES FOLDER
"""
import json
import random
import sys

TEXTS = [
    "=1+1", "+x", "-5", "-", "@a", "が", "か\u3099", "𠮷野家", "abc", "ABC", "abcabc", "10", "+10", "007", "-3",
    "99999999999999999999", "9223372036854775807", "-9223372036854775808", "改行\nあり", "終わりに改行\n", "x'y\"z",
    "back\\slash", "${x}", "true", "f", "TRUE", "第106条の24", "第3項", "a b", "ﾊﾝｶｸ", "é", "e\u0301", "Z", "～", "あ\u3000い",
]
WHOLE = [0, 1, 2, 3, 7, 10, 100, 1000, 99999, 5 * 10**17, 999_999_999_999_999_999, 10**18]
INTS = {
    "volume.total": WHOLE, "volume.online": WHOLE, "volume.offline": WHOLE, "volume.expected": WHOLE,
    "kpi.filingMinutes": [0, 1, 10, 11, 100_000], "kpi.inputCount": [0, 3, 7, 100_000],
    "identification.level": [1, 2, 3], "identification.neededLevel": [1, 2, 3],
    "reviews.five": [0, 1, 30, 10**12], "reviews.one": [0, 1, 30, 10**12],
}
FLAGS = ["sealRequired", "fee.required", "notice.online", "proxy.accepted", "proxy.online", "plainJapanese", "priority"]
FREE = ["summary", "kpi.hours", "notes.general", "notes.parties", "notes.fee", "legalBasis.article", "notes.online"]
CHOICES = {
    "type": ["application", "inspection"],
    "onlineState": ["implemented", "notImplemented", "planned", "exempt", "other"],
    "kpi.acceptance": ["always", "limited"],
}
LISTS = ["legalBasis.relatedLaws", "portal.tags", "reviews.comments"]
CHOICE_LISTS = {
    "fee.methods": ["creditCard", "counter", "qrCode"], "kpi.devices": ["smartphone", "computer"],
    "attachments.ways": ["eitherWay", "paperOnly", "partlyPaper"],
}
TIMES = {
    "plannedFor": ["2030年度", "2026-05", "2027-01-15", "2026-11-24", "1999年度"],
    "onlineSince": ["2024年度", "2024-02-29", "1965-04-01"],
}
DAYS = {"abolishedOn": ["2026-11-24", "2026-11-25", "1950-06-01", "2024-02-29"]}
LENGTHS = {
    "standardPeriod.online": ["即日", "1日", "30日", "2週", "1年", "10日"],
    "standardPeriod.offline": ["1日", "30日", "60日", "20日", "標準処理期間なし"],
    "kpi.processingTarget": ["1時間30分", "3日", "45分"],
}
AMOUNTS = ["0円", "100円", "1.5円", "0.1円", "300円", "99999999999円", "約3.6万円"]


def text(value):
    """A literal of the expression language."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


class Expressions:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.variables = []

    def pick(self, options):
        return self.random.choice(options)

    def fact(self, names):
        return "procedure." + self.pick(list(names))

    def compare(self, left, right, equality=True):
        return f"{left} {self.pick(['==', '!=', '<', '<=', '>', '>='] if equality else ['<', '<=', '>', '>='])} {right}"

    def condition(self, depth):
        choice = self.random.random()
        if depth <= 0 or choice < 0.12:
            return self.pick([
                lambda: self.fact(FLAGS),
                lambda: f"has({self.fact(list(INTS) + FREE + LISTS + list(CHOICES))})",
                lambda: self.choice(),
                lambda: self.compare(self.integer(0), self.integer(0)),
                lambda: self.compare(self.string(0), self.string(0)),
            ])()
        inner = depth - 1
        return self.pick([
            lambda: f"({self.condition(inner)} && {self.condition(inner)})",
            lambda: f"({self.condition(inner)} || {self.condition(inner)})",
            lambda: f"({self.condition(inner)} || {self.condition(inner)} || {self.condition(inner)})",
            lambda: f"!({self.condition(inner)})",
            lambda: f"({self.condition(inner)} ? {self.condition(inner)} : {self.condition(inner)})",
            lambda: f"({self.condition(inner)}) == ({self.condition(inner)})",
            lambda: self.compare(self.integer(inner), self.integer(inner)),
            lambda: self.compare(self.integer(inner), self.integer(inner)),
            lambda: self.compare(self.string(inner), self.string(inner)),
            lambda: self.compare(self.length(inner), self.length(inner)),
            lambda: self.compare(self.moment(inner), self.moment(inner)),
            lambda: self.compare(self.number(inner), self.number(inner)),
            lambda: f"{self.string(inner)}.{self.pick(['startsWith', 'endsWith', 'contains'])}({self.string(0)})",
            lambda: f"{self.string(inner)}.matches({text(self.pattern())})",
            lambda: f"{self.string(inner)} in {self.list(inner)}",
            lambda: f"{self.integer(inner)} in [{', '.join(self.integer(0) for _ in range(self.random.randint(1, 3)))}]",
            lambda: f"{self.string(inner)} in [{', '.join(self.string(0) for _ in range(self.random.randint(1, 3)))}]",
            lambda: self.quantified(inner),
            lambda: self.quantified(inner),
            lambda: f"{self.list(inner)} {self.pick(['==', '!='])} {self.list(inner)}",
            lambda: self.choice(),
        ])()

    def choice(self):
        name, values = self.pick(list(CHOICES.items()))
        if self.random.random() < 0.5:
            return f"procedure.{name} {self.pick(['==', '!='])} '{self.pick(values)}'"
        name, values = self.pick(list(CHOICE_LISTS.items()))
        return f"'{self.pick(values)}' in procedure.{name}"

    def quantified(self, depth):
        source = self.list(depth)
        name = f"v{len(self.variables)}"
        self.variables.append(name)
        body = self.pick([
            lambda: f"{name} == {self.string(0)}",
            lambda: f"{name} in [{text(self.pick(TEXTS))}, {text(self.pick(TEXTS))}]",
            lambda: f"size({name}) > {self.integer(0)}",
            lambda: f"{name}.contains({self.string(0)})",
            lambda: f"int({name}) > 5",
            lambda: self.condition(depth),
        ])()
        self.variables.pop()
        return f"{source}.{self.pick(['all', 'exists', 'exists_one'])}({name}, {body})"

    def integer(self, depth):
        if depth <= 0:
            return self.pick([
                lambda: self.fact(INTS), lambda: self.fact(INTS), lambda: str(self.pick([0, 1, 2, 3, 10, 1000])),
                lambda: str(self.pick([9223372036854775807, 10**18, -1, -7])),
            ])()
        inner = depth - 1
        return self.pick([
            lambda: self.integer(0),
            lambda: f"({self.integer(inner)} {self.pick(['+', '-', '*', '/', '%'])} {self.integer(inner)})",
            lambda: f"({self.integer(inner)} {self.pick(['+', '-', '*', '/', '%'])} {self.integer(inner)})",
            lambda: f"-({self.integer(inner)})",
            lambda: f"size({self.string(inner)})",
            lambda: f"size({self.list(inner)})",
            lambda: f"int({self.string(inner)})",
            lambda: f"({self.condition(inner)} ? {self.integer(inner)} : {self.integer(inner)})",
            lambda: f"{self.length(inner)}.{self.pick(['getHours', 'getMinutes', 'getSeconds', 'getMilliseconds'])}()",
            lambda: f"{self.moment(inner)}.{self.part()}()",
            lambda: f"int({self.moment(inner)})",
        ])()

    def part(self):
        return self.pick(
            ["getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear"])

    def string(self, depth):
        if depth <= 0:
            options = [lambda: self.fact(FREE), lambda: self.fact(FREE), lambda: text(self.pick(TEXTS))]
            if self.variables:
                options += [lambda: self.pick(self.variables)] * 3
            return self.pick(options)()
        inner = depth - 1
        return self.pick([
            lambda: self.string(0),
            lambda: f"({self.string(inner)} + {self.string(inner)})",
            lambda: f"string({self.integer(inner)})",
            lambda: f"string({self.condition(inner)})",
            lambda: f"{self.list(inner)}[{self.pick([0, 1, 2, -1])}]",
            lambda: f"({self.condition(inner)} ? {self.string(inner)} : {self.string(inner)})",
        ])()

    def list(self, depth):
        if depth <= 0:
            return self.pick([
                lambda: self.fact(LISTS), lambda: self.fact(LISTS),
                lambda: f"[{text(self.pick(TEXTS))}, {text(self.pick(TEXTS))}]", lambda: f"[{self.fact(FREE)}]",
            ])()
        inner = depth - 1
        name = f"v{len(self.variables)}"

        def macro(write):
            source = self.list(inner)
            self.variables.append(name)
            body = write()
            self.variables.pop()
            return source, body

        def filtered():
            source, body = macro(lambda: self.condition(min(inner, 1)))
            return f"{source}.filter({name}, {body})"

        def mapped():
            source, body = macro(lambda: self.string(min(inner, 1)))
            return f"{source}.map({name}, {body})"

        return self.pick([
            lambda: self.list(0), lambda: f"({self.list(inner)} + {self.list(inner)})", filtered, mapped,
            lambda: f"({self.condition(inner)} ? {self.list(inner)} : {self.list(inner)})",
        ])()

    def length(self, depth):
        if depth <= 0:
            return self.pick([
                lambda: self.fact(LENGTHS), lambda: self.fact(LENGTHS), lambda: f"duration('{self.pick(['240h', '90m', '1s', '2562047h'])}')",
            ])()
        inner = depth - 1
        return self.pick([
            lambda: self.length(0), lambda: f"({self.length(inner)} {self.pick(['+', '-'])} {self.length(inner)})",
            lambda: f"days({self.integer(inner)})", lambda: f"({self.moment(inner)} - {self.moment(inner)})",
        ])()

    def moment(self, depth):
        if depth <= 0:
            return self.pick([
                lambda: self.fact(["plannedFor.first", "plannedFor.last", "onlineSince.first", "abolishedOn"]),
                lambda: "asOf", lambda: "timestamp('2026-04-01T00:00:00+09:00')", lambda: "timestamp('9999-12-31T00:00:00Z')",
            ])()
        inner = depth - 1
        return self.pick([
            lambda: self.moment(0), lambda: f"({self.moment(inner)} + {self.length(inner)})",
            lambda: f"({self.moment(inner)} - {self.length(inner)})", lambda: f"timestamp({self.integer(inner)})",
        ])()

    def number(self, depth):
        if depth <= 0:
            return self.pick([lambda: self.fact(["fee.amount.number"]), lambda: self.pick(["0.1", "1.5", "300.0", "-2.5"])])()
        inner = depth - 1
        return self.pick([
            lambda: self.number(0), lambda: f"({self.number(inner)} {self.pick(['+', '-', '*'])} {self.number(inner)})",
            lambda: f"({self.number(inner)} / {self.pick(['3.0', '0.7'])})", lambda: f"double({self.integer(inner)})",
        ])()

    def pattern(self):
        atoms = ["a", "b+", "[0-9]{1,3}", "\\d", "第", "(abc|が)", ".", "\\s", "[^a-z]", "\\w*", "(?i:ABC)", "条", "\\.", "𠮷?"]
        body = "".join(self.pick(atoms) for _ in range(self.random.randint(1, 3)))
        return self.pick(["", "^"]) + body + self.pick(["", "$"])


def procedures(generator, count):
    pick = generator.random

    def put(record, path, value):
        *owners, last = path.split(".")
        for owner in owners:
            record = record.setdefault(owner, {})
        record[last] = value

    for number in range(count):
        record = {"id": f"r{number}", "name": "手続"}
        for source in (INTS, CHOICES, TIMES, DAYS, LENGTHS):
            for path, values in source.items():
                if pick.random() < 0.7:
                    put(record, path, pick.choice(values))
        for path in FREE:
            if pick.random() < 0.7:
                put(record, path, pick.choice(TEXTS))
        for path in FLAGS:
            if pick.random() < 0.7:
                put(record, path, pick.random() < 0.5)
        for path in LISTS:
            if pick.random() < 0.7:
                put(record, path, [pick.choice(TEXTS) for _ in range(pick.choice([0, 0, 1, 2, 3]))])
        for path, values in CHOICE_LISTS.items():
            if pick.random() < 0.7:
                put(record, path, pick.sample(values, pick.randint(0, len(values))))
        if pick.random() < 0.7:
            put(record, "fee.amount", pick.choice(AMOUNTS))
        yield record


def main():
    seed, criteria, rows, folder = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    generator = Expressions(seed)
    inventory = {
        "apiVersion": "kanri/v1", "kind": "ProcedureInventory", "id": "cases", "name": "cases", "date": "2026-11-24",
        "procedures": list(procedures(generator, rows)),
    }
    # JSON is YAML.
    with open(f"{folder}/inventory.yaml", "w", encoding="utf-8") as file:
        json.dump(inventory, file, ensure_ascii=False)
    with open(f"{folder}/criteria.jsonl", "w", encoding="utf-8") as file:
        for number in range(criteria):
            criterion = {"id": f"k{number}", "expression": generator.condition(generator.random.randint(1, 4))}
            if generator.random.random() < 0.3:
                criterion["appliesWhen"] = generator.condition(generator.random.randint(0, 3))
            file.write(json.dumps(criterion, ensure_ascii=False) + "\n")


main()
