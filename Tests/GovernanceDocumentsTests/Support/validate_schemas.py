"""Judges documents by their JSON Schema with a stock validator. Reads one JSON object a line from standard input:
{"schema": FILE, "name": WHAT, "document": ANY, "valid": BOOL}. Prints what does not hold; needs python-jsonschema."""
import json
import sys

import jsonschema

validators = {}
count = 0
for line in sys.stdin:
    case = json.loads(line)
    path = case["schema"]
    if path not in validators:
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        validators[path] = kind(schema, format_checker=kind.FORMAT_CHECKER)
    errors = list(validators[path].iter_errors(case["document"]))
    count += 1
    if bool(errors) == case["valid"]:
        why = errors[0].message[:200] if errors else "accepted"
        print(f"{case['name']}: {json.dumps(case['document'], ensure_ascii=False)[:300]}: {why}")
print(f"{count} judged")
