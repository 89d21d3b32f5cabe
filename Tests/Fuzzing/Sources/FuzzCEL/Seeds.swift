/// Where the changes start from.
enum Seeds {
  static let operators = [
    "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "in", "&&", "||", "? u :",
  ]

  static let pieces = [
    "(", ")", "[", "]", "{", "}", ".", ",", ":", "?", "!", "-", "&&", "||", "==", "in ", "null", "true", "u",
    "v", "m", "n", "s", "l", "k", "r",
    "r.f", "r.g", "r.list", "has(r.f)", "stated(r.g)", "has(", "1", "0", "-9223372036854775808",
    "18446744073709551615u", "1e308", "0.1", "'a'",
    "\"\\u00e9\"", "b'\\xff'", "r'\\d'", "'''", "\"\"\"", ".all(x, ", ".exists(x, ", ".exists_one(x, ",
    ".map(x, ", ".filter(x, ", ".transformMap(a, b, ",
    ".transformList(a, b, ", ".size()", "size(", "int(", "uint(", "double(", "string(", "bytes(", "bool(",
    "dyn(", "type(", "timestamp('2024-02-29T23:59:59Z')",
    "duration('1h30m')", "duration('-2562047h47m16.854775808s')", "timestamp('0001-01-01T00:00:00Z')",
    "timestamp('9999-12-31T23:59:59.999999999Z')", ".getDate('Asia/Tokyo')", ".getHours()", ".matches('",
    ".contains(", ".startsWith(",
    "[0]", "['a']", ".`a b`", "x", "窓", "＝", "　", "//", "\n",
    "\\", "`", "((a|b)*c)", "[^\\\\p{L}]+", "(?i)", "{2,30}", "\\\\b", "$", "^",
  ]

  static let expressions = [
    "1 + 2 * 3 - 4 / 5 % 6", "u && v || !u", "m + n == 3 ? 'a' : s", "l.all(x, x > 0) && l.exists(x, x == m)",
    "l.map(x, x * 2).filter(y, y > 2)[0]",
    "{'a': 1, 'b': [1, 2.5, null]}.b[2] == null", "has(r.f) && r.f > 1 || stated(r.g)",
    "r.list.exists(e, e.f == 2 && has(e.g))", "r.list[1].list.all(e, e.f > m)",
    "size(s) + size(l) + size(k) + size(b'abc')",
    "s.contains('a') && s.startsWith('') && s.endsWith('b') && s.matches('^(a|b)*c?[0-9]+$')",
    "timestamp('2025-03-31T15:30:00Z').getDate('Asia/Tokyo') == 1",
    "duration('1h30m') + duration('-1.5s') < duration('2h')",
    "timestamp('2025-01-01T00:00:00Z') - duration('24h') > timestamp(0)", "int('12') + int(2.9) + int(3u)",
    "string(1.5e-7) + string(b'\\xe7\\xaa\\x93') + string(true)",
    "type(1) == int && type([]) == list && type(type(1)) == type", "[1, 2, 3].exists_one(x, x == 2)",
    "{'a': 1, 'b': 2}.transformMap(k2, v2, v2 > 1, v2 * 2)",
    "[3, 2, 1].transformList(i, e, i * e)", "'é\\u00e9\\x41\\101\\n' + r'\\d+' + '''a'b'''", "0x1F + -0x10",
    "1 in [1, 2u, 3.0] || 'a' in k", "dyn(1) == 1.0 && dyn([1]) != {}",
    "r == r || r.list[0] == r.list[1] || r in r.list", "'窓口'.size() == 2 // comment\n", "l[m] + k['a'] + k.b",
    "{1: 'a', 2u: 'b', true: 'c'}[1.0]", "'aaaa'.matches('(a*)*b|\\\\p{Han}{1,3}')",
  ]
}
