/// Reads a regular expression of RE2's syntax.
struct PatternParser {
  private struct Flags {
    var ignoresCase = false
    var dotMatchesNewline = false
    var isMultiline = false
  }

  private static let deepest = 100
  private static let mostRepetitions = 1000

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var flags = Flags()
  private var depth = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func parse() throws(Pattern.Problem) -> PatternNode {
    let node = try alternatives()
    if index < scalars.count { throw .unexpectedParenthesis }
    return node
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws(Pattern.Problem) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= PatternParser.deepest else { throw .tooDeep }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .alternatives(options)
  }

  private mutating func sequence() throws(Pattern.Problem) -> PatternNode {
    var parts: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      if scalar == "\\", index + 1 < scalars.count, scalars[index + 1] == "Q" {
        index += 2
        quoted(into: &parts)
        if let last = parts.popLast() { parts.append(try repetitions(of: last)) }
        continue
      }
      guard let atom = try atom() else { continue }
      parts.append(try repetitions(of: atom))
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  /// `\Q…\E`: everything as it stands.
  private mutating func quoted(into parts: inout [PatternNode]) {
    while let scalar = next {
      if scalar == "\\", index + 1 < scalars.count, scalars[index + 1] == "E" {
        index += 2
        return
      }
      parts.append(literal(scalar.value))
      index += 1
    }
  }

  private func literal(_ value: UInt32) -> PatternNode { set(CodePointSet(value)) }

  private func set(_ set: CodePointSet) -> PatternNode {
    .set(flags.ignoresCase ? CaseFolding.folded(set) : set)
  }

  // MARK: Repetitions

  private mutating func repetitions(of atom: PatternNode) throws(Pattern.Problem) -> PatternNode {
    var node = atom
    var isRepeated = false
    while let scalar = next {
      let bounds: (Int, Int?)
      switch scalar {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{":
        guard let counted = try counts() else { return node }
        bounds = counted
        index -= 1
      default: return node
      }
      if isRepeated { throw .nothingToRepeat }
      index += 1
      // A lazy repetition finds the same texts: only where it ends would differ.
      _ = take("?")
      node = .repetition(node, minimum: bounds.0, maximum: bounds.1)
      isRepeated = true
    }
    return node
  }

  /// `{2}`, `{2,}`, `{2,5}`; nil if the brace is a character like others. Leaves the index after the brace.
  private mutating func counts() throws(Pattern.Problem) -> (Int, Int?)? {
    let start = index
    index += 1
    guard let minimum = number() else {
      index = start
      return nil
    }
    var maximum: Int? = minimum
    if take(",") { maximum = next == "}" ? nil : number() ?? -1 }
    guard take("}"), maximum != -1 else {
      index = start
      return nil
    }
    if minimum > PatternParser.mostRepetitions || maximum ?? 0 > PatternParser.mostRepetitions {
      throw .tooManyRepetitions
    }
    if let maximum, maximum < minimum { throw .tooManyRepetitions }
    return (minimum, maximum)
  }

  private mutating func number() -> Int? {
    var value = 0
    let start = index
    while let digit = next.flatMap(PatternParser.digit), value < 100_000 {
      value = value * 10 + digit
      index += 1
    }
    return index > start ? value : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value - 0x30) : nil
  }

  private static func hexDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    scalar.isASCII ? UInt8(scalar.value).hexValue.map { UInt32($0) } : nil
  }

  // MARK: Atoms

  /// Nil after a group of flags, which stands for nothing.
  private mutating func atom() throws(Pattern.Problem) -> PatternNode? {
    let scalar = scalars[index]
    index += 1
    switch scalar {
    case "(": return try group()
    case "[": return set(try bracket())
    case ".": return .set(flags.dotMatchesNewline ? .all : CodePointSet.newline.inverted)
    case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
    case "*", "+", "?": throw .nothingToRepeat
    case "\\": return try escape()
    default: return literal(scalar.value)
    }
  }

  private mutating func group() throws(Pattern.Problem) -> PatternNode? {
    let outer = flags
    if take("?") {
      if take("P") || next == "<" {
        guard take("<") else { throw .badGroup }
        let start = index
        while let scalar = next,
          scalar == "_" || scalar.properties.isAlphabetic || PatternParser.digit(scalar) != nil
        {
          index += 1
        }
        guard index > start, take(">") else { throw .badGroup }
      } else if try !flagGroup() {
        return nil
      }
    }
    let node = try alternatives()
    guard take(")") else { throw .missingParenthesis }
    flags = outer
    return node
  }

  /// `(?i)` (false: the flags hold from here on) or `(?i:` (true: a group follows).
  private mutating func flagGroup() throws(Pattern.Problem) -> Bool {
    var value = true
    while let scalar = next {
      index += 1
      switch scalar {
      case "i": flags.ignoresCase = value
      case "s": flags.dotMatchesNewline = value
      case "m": flags.isMultiline = value
      case "U": break
      case "-":
        if !value { throw .badGroup }
        value = false
      case ":": return true
      case ")": return false
      case "=", "!": throw .lookaround
      default: throw .badGroup
      }
    }
    throw .missingParenthesis
  }

  private mutating func escape() throws(Pattern.Problem) -> PatternNode {
    guard let scalar = next else { throw .trailingBackslash }
    switch scalar {
    case "A": return assertion(.textStart)
    case "z": return assertion(.textEnd)
    case "b": return assertion(.wordBoundary)
    case "B": return assertion(.noWordBoundary)
    case "1"..."9":
      // With an octal digit after it, it is the number of a character.
      let following = index + 1 < scalars.count ? scalars[index + 1].value : 0
      guard scalar.value < 0x38, (0x30...0x37).contains(following) else { throw .backreference }
      return set(try escapedSet())
    default: return set(try escapedSet())
    }
  }

  private mutating func assertion(_ kind: PatternNode.Assertion) -> PatternNode {
    index += 1
    return .assertion(kind)
  }

  /// What a backslash and the following stand for, inside and outside of brackets.
  private mutating func escapedSet() throws(Pattern.Problem) -> CodePointSet {
    guard let scalar = next else { throw .trailingBackslash }
    index += 1
    switch scalar {
    case "d": return .digits
    case "D": return CodePointSet.digits.inverted
    case "s": return .spaces
    case "S": return CodePointSet.spaces.inverted
    case "w": return .wordCharacters
    case "W": return CodePointSet.wordCharacters.inverted
    case "p": return try property()
    case "P": return try property().inverted
    case "a": return CodePointSet(0x07)
    case "f": return CodePointSet(0x0C)
    case "n": return CodePointSet(0x0A)
    case "r": return CodePointSet(0x0D)
    case "t": return CodePointSet(0x09)
    case "v": return CodePointSet(0x0B)
    case "x": return CodePointSet(try hexadecimal())
    case "0"..."7":
      var value = scalar.value - 0x30
      var digits = 1
      while digits < 3, let digit = next.flatMap(PatternParser.digit), digit < 8 {
        value = value * 8 + UInt32(digit)
        index += 1
        digits += 1
      }
      return CodePointSet(value)
    default:
      let isPlain = scalar.isASCII && !UInt8(scalar.value).isNamePart
      guard isPlain || scalar == "_" else { throw .badEscape(String(scalar)) }
      return CodePointSet(scalar.value)
    }
  }

  private mutating func hexadecimal() throws(Pattern.Problem) -> UInt32 {
    var value: UInt32 = 0
    if take("{") {
      let start = index
      while let digit = next.flatMap(PatternParser.hexDigit), index - start < 8 {
        value = value << 4 | digit
        index += 1
      }
      guard index > start, take("}"), value <= CodePointSet.last else { throw .badEscape("x") }
      return value
    }
    for _ in 0..<2 {
      guard let digit = next.flatMap(PatternParser.hexDigit) else { throw .badEscape("x") }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  private mutating func property() throws(Pattern.Problem) -> CodePointSet {
    guard let first = next else { throw .trailingBackslash }
    index += 1
    var name = ""
    if first == "{" {
      while let scalar = next, scalar != "}", name.unicodeScalars.count < 40 {
        name.unicodeScalars.append(scalar)
        index += 1
      }
      guard take("}") else { throw .unknownClass(name) }
    } else {
      name.unicodeScalars.append(first)
    }
    let isInverted = name.unicodeScalars.first == "^"
    if isInverted { name.unicodeScalars.removeFirst() }
    guard let set = UnicodeClass.named(name) else { throw .unknownClass(name) }
    return isInverted ? set.inverted : set
  }

  // MARK: Brackets

  private mutating func bracket() throws(Pattern.Problem) -> CodePointSet {
    let isInverted = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while let scalar = next, isFirst || scalar != "]" {
      isFirst = false
      if scalar == "[", index + 1 < scalars.count, scalars[index + 1] == ":",
        let named = try posixClass()
      {
        ranges += named.ranges
        continue
      }
      let low = try bracketItem()
      guard let start = low.single, next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
        ranges += low.ranges
        continue
      }
      index += 1
      guard let end = try bracketItem().single, end >= start else { throw .badRange }
      ranges.append(start...end)
    }
    guard take("]") else { throw .missingBracket }
    var set = CodePointSet(ranges)
    if flags.ignoresCase { set = CaseFolding.folded(set) }
    return isInverted ? set.inverted : set
  }

  private mutating func bracketItem() throws(Pattern.Problem) -> CodePointSet {
    guard let scalar = next else { throw .missingBracket }
    index += 1
    return scalar == "\\" ? try escapedSet() : CodePointSet(scalar.value)
  }

  /// `[:alpha:]` or `[:^alpha:]`; nil if the bracket is a character like others.
  private mutating func posixClass() throws(Pattern.Problem) -> CodePointSet? {
    var end = index + 2
    var name = ""
    while end < scalars.count, scalars[end].isASCII, scalars[end] != ":", scalars[end] != "]",
      name.utf8.count < 12
    {
      name.unicodeScalars.append(scalars[end])
      end += 1
    }
    guard end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] == "]" else { return nil }
    let isInverted = name.hasPrefix("^")
    guard let set = CodePointSet.posix(isInverted ? String(name.dropFirst()) : name) else {
      throw .unknownClass("[:\(name):]")
    }
    index = end + 2
    return isInverted ? set.inverted : set
  }
}
