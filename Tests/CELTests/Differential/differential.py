#!/usr/bin/env python3
"""Compares the CEL module with cel-cpp on random expressions.

Needs the package cel-expr-python (a wrapper of cel-cpp) and a program that reads tagged cases, one JSON a line, and
answers line by line, as `kanri eval --json-lines` does:

    pip install cel-expr-python protobuf
    Tests/CELTests/Differential/differential.py --seed 1 --count 5000 .build/release/kanri eval --json-lines

Says "skipped" and ends with 0 where the package is not installed. Otherwise each difference is printed, and the
status is 1 if there is one. What cel-cpp is known to do differently is listed under KNOWN with the reason.
"""
import argparse
import json
import random
import re
import subprocess
import sys

try:
    from cel_expr_python import cel
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(0)

VARIABLES = {
    "i": ("INT", {"int": "7"}, 7), "d": ("DOUBLE", {"double": "2.5"}, 2.5), "s": ("STRING", {"string": "申請"}, "申請"),
    "b": ("BOOL", {"bool": True}, True),
}
TYPES = {"INT": "INT64", "DOUBLE": "DOUBLE", "STRING": "STRING", "BOOL": "BOOL"}

# Differences that are cel-cpp's, or choices the specification leaves open: (pattern, why).
KNOWN = [
    (r"\}+\)*\.(map|filter)\(", "cel-cpp goes through a map in the order of its hash table, this module in that of the literal"),
    (r"\{\(.*\{\(|'true'\): .*'true'\):", "a key of a wrong type or given twice: cel-cpp looks when it plans (so that nothing absorbs the second), this module when it checks"),
]


class Maker:
    """Makes expressions of a wanted type, now and then of a wrong one."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.locals = []

    def pick(self, *options):
        option = self.random.choice(options)
        return option() if callable(option) else option

    def make(self, kind, depth):
        if self.random.random() < 0.02:
            kind = self.random.choice(["int", "uint", "double", "string", "bool", "list", "map", "bytes", "time", "span"])
        for name, its in self.locals[::-1]:
            if its == kind and self.random.random() < 0.3:
                return name
        return getattr(self, kind)(depth)

    def wrap(self, depth, leaves, branches):
        if depth <= 0 or self.random.random() < 0.15:
            return self.pick(*leaves)
        return self.pick(*branches)

    def sub(self, kind, depth):
        return f"({self.make(kind, depth - 1)})"

    def int(self, depth):
        s = self.sub
        return self.wrap(depth, ["0", "1", "-1", "2", "7", "i", "9223372036854775807", "-9223372036854775808", "0x1F"], [
            lambda: f"{s('int', depth)} {self.pick('+', '-', '*', '/', '%')} {s('int', depth)}",
            lambda: f"-{s('int', depth)}", lambda: f"size({s('string', depth)})", lambda: f"{s('list', depth)}.size()",
            lambda: f"size({s('map', depth)})", lambda: f"size({s('bytes', depth)})",
            lambda: f"int({s(self.pick('double', 'uint', 'string', 'time'), depth)})",
            lambda: f"{s('bool', depth)} ? {s('int', depth)} : {s('int', depth)}",
            lambda: f"{s('list', depth)}[{s('int', depth)}]", lambda: f"{s('map', depth)}[{s('string', depth)}]",
            lambda: f"{s('time', depth)}.{self.pick('getFullYear', 'getMonth', 'getDate', 'getDayOfMonth', 'getDayOfWeek', 'getDayOfYear', 'getHours', 'getMinutes', 'getSeconds', 'getMilliseconds')}({self.pick('', '', chr(34) + '+09:00' + chr(34), chr(34) + 'Asia/Tokyo' + chr(34), chr(34) + 'Europe/Paris' + chr(34))})",
            lambda: f"{s('span', depth)}.{self.pick('getHours', 'getMinutes', 'getSeconds', 'getMilliseconds')}()",
        ])

    def uint(self, depth):
        s = self.sub
        return self.wrap(depth, ["0u", "1u", "7u", "18446744073709551615u"], [
            lambda: f"{s('uint', depth)} {self.pick('+', '-', '*', '/', '%')} {s('uint', depth)}",
            lambda: f"uint({s(self.pick('double', 'int', 'string'), depth)})",
        ])

    def double(self, depth):
        s = self.sub
        return self.wrap(depth, ["0.0", "1.5", "-2.25", "1e300", "1e-7", "d", "0.1", "123456789.125"], [
            lambda: f"{s('double', depth)} {self.pick('+', '-', '*', '/')} {s('double', depth)}",
            lambda: f"double({s(self.pick('int', 'uint', 'string'), depth)})", lambda: f"-{s('double', depth)}",
        ])

    def string(self, depth):
        s = self.sub
        return self.wrap(depth, ["''", "'a'", "'abc'", "s", "'12'", "'1e3'", "'-5'", "'窓口'", "'e\\u0301'", "'\\u00e9'", "'true'", "'ab\\r\\n'",
                                 "'2024-02-29T23:59:59Z'", "'90m'"], [
            lambda: f"{s('string', depth)} + {s('string', depth)}",
            lambda: f"string({s(self.pick('int', 'uint', 'bool', 'bytes', 'time', 'span'), depth)})",
            lambda: f"{s('bool', depth)} ? {s('string', depth)} : {s('string', depth)}",
        ])

    def bytes(self, depth):
        s = self.sub
        return self.wrap(depth, ["b''", "b'abc'", "b'\\xff'", "b'\\xe7\\x94\\xb3'", "b'窓'"], [
            lambda: f"{s('bytes', depth)} + {s('bytes', depth)}", lambda: f"bytes({s('string', depth)})"])

    def bool(self, depth):
        s = self.sub
        same = lambda: self.pick("int", "uint", "double", "string", "bytes", "bool", "time", "span")
        kind = same()
        return self.wrap(depth, ["true", "false", "b"], [
            lambda: f"{s('bool', depth)} && {s('bool', depth)}", lambda: f"{s('bool', depth)} || {s('bool', depth)}",
            lambda: f"!{s('bool', depth)}", lambda: f"{s(kind, depth)} {self.pick('<', '<=', '>', '>=', '==', '!=')} {s(kind, depth)}",
            lambda: f"dyn({s(kind, depth)}) {self.pick('==', '!=')} dyn({s(same(), depth)})",
            lambda: f"dyn({s(self.pick('int', 'uint', 'double'), depth)}) {self.pick('<', '<=', '>', '>=')} dyn({s(self.pick('int', 'uint', 'double'), depth)})",
            lambda: f"{s('list', depth)} {self.pick('==', '!=')} {s('list', depth)}",
            lambda: f"{s('map', depth)} {self.pick('==', '!=')} {s('map', depth)}",
            lambda: f"{s('int', depth)} in {s('list', depth)}", lambda: f"{s('string', depth)} in {s('map', depth)}",
            lambda: f"{s('string', depth)}.{self.pick('contains', 'startsWith', 'endsWith')}({s('string', depth)})",
            lambda: f"{s('string', depth)}.matches({self.pattern()})",
            lambda: self.macro(depth, self.pick("all", "exists", "exists_one"), "bool"),
            lambda: f"has({s('map', depth)}.{self.pick('a', 'b', 'k')})", lambda: f"bool({s('string', depth)})",
            lambda: f"type({s(kind, depth)}) == type({s(same(), depth)})",
        ])

    def pattern(self):
        atoms = ["a", "b", ".", "[ab]", "[^a]", "\\\\d", "\\\\w", "\\\\s", "(a|b)", "(?:ab)", "窓", "\\\\b", "^", "$", "\\\\p{L}", "\\\\P{Lu}", "[[:alpha:]]", "(?i)A", "[a-c]", "e\\u0301", "\\\\x61", "(?i:B)", "\\\\Q.\\\\E"]
        text = ""
        for _ in range(self.random.randint(0, 5)):
            text += self.random.choice(atoms) + self.random.choice(["", "", "", "*", "+", "?", "{2}", "{0,2}", "*?", "|"])
        return f"'{text}'"

    def macro(self, depth, name, body):
        over = self.pick("list", "list", "map")
        source = self.sub(over, depth)
        variable = self.random.choice("xyz")
        self.locals.append((variable, "int" if over == "list" else "string"))
        text = f"{source}.{name}({variable}, {self.make(body, depth - 1)})"
        self.locals.pop()
        return text

    def list(self, depth):
        s = self.sub
        return self.wrap(depth, ["[]", "[1, 2, 3]", "[0]", "[7, 7]"], [
            lambda: f"[{s('int', depth)}, {s('int', depth)}]", lambda: f"{s('list', depth)} + {s('list', depth)}",
            lambda: self.listmacro(depth, "map", "int"), lambda: self.listmacro(depth, "filter", "bool")])

    def listmacro(self, depth, name, body):
        source = self.sub("list", depth)
        variable = self.random.choice("xyz")
        self.locals.append((variable, "int"))
        text = f"{source}.{name}({variable}, {self.make(body, depth - 1)})"
        self.locals.pop()
        return text

    def map(self, depth):
        s = self.sub
        return self.wrap(depth, ["{}", "{'a': 1}", "{'a': 1, 'b': 2, '窓口': 3}"], [
            lambda: f"{{{s('string', depth)}: {s('int', depth)}, {s('string', depth)}: {s('int', depth)}}}"])

    def time(self, depth):
        s = self.sub
        return self.wrap(depth, ["timestamp('2025-03-31T15:30:00Z')", "timestamp('1999-12-31T23:59:59.999999999Z')", "timestamp('2024-02-29T00:00:00+09:00')",
                                 "timestamp('0001-01-01T00:00:00Z')", "timestamp('9999-12-31T23:59:59Z')", "timestamp(0)"], [
            lambda: f"{s('time', depth)} {self.pick('+', '-')} {s('span', depth)}", lambda: f"timestamp({s(self.pick('string', 'int'), depth)})"])

    def span(self, depth):
        s = self.sub
        return self.wrap(depth, ["duration('0')", "duration('1h30m')", "duration('-1.5s')", "duration('86400s')", "duration('1ns')", "duration('2540400h')", "duration('100ms')"], [
            lambda: f"{s('span', depth)} {self.pick('+', '-')} {s('span', depth)}", lambda: f"{s('time', depth)} - {s('time', depth)}",
            lambda: f"duration({s('string', depth)})"])


def tagged(value):
    """A value of cel-cpp as a tagged value."""
    name = value.type().name() if hasattr(value, "type") else None
    plain = value.plain_value() if hasattr(value, "plain_value") else value
    kind = str(name).lower()
    if plain is None: return {"null": None}
    if kind.startswith("bool"): return {"bool": plain}
    if kind.startswith("int"): return {"int": str(plain)}
    if kind.startswith("uint"): return {"uint": str(plain)}
    if kind.startswith("double"): return {"double": float(plain)}
    if kind.startswith("string"): return {"string": plain}
    if kind.startswith("bytes"): return {"bytes": plain.hex()}
    if kind.startswith("list"): return {"list": [tagged(x) for x in value.value()]}
    if kind.startswith("map"): return {"map": sorted(([str(k), tagged(v)] for k, v in value.value().items()), key=str)}
    # Times lose their nanoseconds on the way to Python: only the type is compared. string() of them is made often.
    return {"other": kind}


def comparable(value):
    """One of our tagged values in the shape of tagged()."""
    tag, content = next(iter(value.items()))
    if tag == "double": return {"double": float(content)}
    if tag == "list": return {"list": [comparable(x) for x in content]}
    if tag == "map":
        return {"map": sorted(([str(next(iter(k.values()))), comparable(v)] for k, v in content), key=str)}
    if tag in ("timestamp", "duration"): return {"other": tag}
    return value


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--count", type=int, default=5000)
    arguments.add_argument("--show", type=int, default=40, help="how many differences to print")
    arguments.add_argument("program", nargs=argparse.REMAINDER)
    options = arguments.parse_args()
    environment = cel.NewEnv(variables={name: getattr(cel.Type, type_) for name, (type_, _, _) in VARIABLES.items()})
    data = {name: value for name, (_, _, value) in VARIABLES.items()}
    maker = Maker(options.seed)
    lines, theirs = [], []
    for number in range(options.count):
        kind = maker.random.choice(["int", "uint", "double", "string", "bytes", "bool", "bool", "bool", "list", "map"])
        expression = maker.make(kind, maker.random.randint(1, 4))
        unchecked = maker.random.random() < 0.3
        try:
            result = environment.compile(expression, disable_check=unchecked).eval(data=data)
            answer = {"error": True} if result.type() == cel.Type.ERROR else {"value": tagged(result)}
        except Exception as error:
            answer = {"error": str(error)[:120]}
        theirs.append(answer)
        lines.append({
            "expr": expression, "disableCheck": unchecked, "bindings": {name: tag for name, (_, tag, _) in VARIABLES.items()},
            "typeEnv": [{"name": name, "type": {"type": {"primitive": TYPES[type_]}}} for name, (type_, _, _) in VARIABLES.items()]})
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    output = subprocess.run(options.program, input=text.encode(), stdout=subprocess.PIPE, check=False).stdout.decode()
    ours = [json.loads(line) for line in output.splitlines()]
    if len(ours) != len(lines):
        print(f"{len(ours)} answers to {len(lines)} cases")
        return 1
    differences = errors = known = 0
    for line, mine, their in zip(lines, ours, theirs):
        mine_value = comparable(mine["value"]) if "value" in mine else None
        if "error" in their: errors += 1
        if "error" in their and "error" in mine: continue
        if "value" in their and mine_value is not None:
            same = repr(mine_value) == repr(their["value"])
            if same: continue
        if any(re.search(pattern, line["expr"]) for pattern, _ in KNOWN):
            known += 1
            continue
        differences += 1
        if differences <= options.show:
            print(f"{line['expr']}  {'(unchecked)' if line['disableCheck'] else ''}\n  ours:    {json.dumps(mine, ensure_ascii=False)[:300]}\n  cel-cpp: {json.dumps(their, ensure_ascii=False)[:300]}")
    print(f"{len(lines)} expressions, {errors} of them errors there, {known} known differences, {differences} differences")
    return 1 if differences else 0


sys.exit(main())
