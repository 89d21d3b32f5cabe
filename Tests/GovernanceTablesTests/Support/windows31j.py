"""The table of windows-31j (code page 932), from Python's own codec, which follows Microsoft's mapping.

    python3 windows31j.py table > ../../../Sources/GovernanceTables/Encoding/Windows31J+Characters.swift
    python3 windows31j.py digest      what the test of the table compares with
"""
import sys

LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xFD)]
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
NONE = "\uFFFD"


def character(lead, trail):
    try:
        text = bytes([lead, trail]).decode("cp932")
    except UnicodeDecodeError:
        return NONE
    return text if len(text) == 1 else NONE


def rows():
    for lead in LEADS:
        for half in (TRAILS[:94], TRAILS[94:]):
            # The ten lead bytes for characters of one's own are counted, not listed.
            yield "" if 0xF0 <= lead <= 0xF9 else "".join(character(lead, t) for t in half).rstrip(NONE)


def table():
    print("// Written by Tests/GovernanceTablesTests/Support/windows31j.py. Do not edit.")
    print()
    print("extension Windows31J {")
    print("  /// The characters of two bytes: two rows of 94 for each lead byte, U+FFFD where there is none, and nothing for")
    print("  /// the rows of characters of one's own.")
    print('  static let characters: StaticString = """')
    for row in rows():
        print("    " + row if row else "")
    print('    """')
    print("}")


def digest():
    value, known = 0xCBF29CE484222325, 0
    for lead in LEADS:
        for trail in TRAILS:
            point = ord(character(lead, trail))
            known += point != 0xFFFD
            for byte in point.to_bytes(2, "big"):
                value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    print(f"FNV-1a {value:#018x}, {known} characters")


{"table": table, "digest": digest}[sys.argv[1]]()
