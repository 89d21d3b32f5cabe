/// A regular expression of RE2's syntax, ready to search texts in time linear in their length.
struct Pattern: Sendable {
  /// Why a regular expression cannot be read.
  enum Problem: Error, Hashable, Sendable {
    case unexpectedParenthesis, missingParenthesis, missingBracket, trailingBackslash, nothingToRepeat
    case badGroup, badRange, badEscape(String), unknownClass(String)
    case lookaround, backreference
    case tooManyRepetitions, tooDeep, tooLarge
  }

  let program: PatternProgram
  private let literal: Literal?

  init(_ text: String) throws(Problem) {
    var parser = PatternParser(text)
    let node = try parser.parse()
    program = try PatternProgram(node)
    literal = Literal(node)
  }

  /// How many times a step of a long text may cost that of a short pattern.
  var costFactor: Int { 1 + program.instructions.count / 16 }

  /// Whether some part of the text matches.
  func isFound(in text: String) -> Bool {
    if let literal { return literal.isFound(in: text) }
    var search = PatternSearch(program)
    return search.isFound(in: text)
  }
}

extension Pattern {
  /// A pattern that is only text, perhaps anchored: no automaton is needed.
  private struct Literal: Sendable {
    let text: String
    let isAtStart: Bool
    let isAtEnd: Bool

    init?(_ node: PatternNode) {
      var parts: [PatternNode]
      switch node {
      case .empty: parts = []
      case .sequence(let its): parts = its
      default: parts = [node]
      }
      isAtStart = Literal.isAssertion(parts.first, .textStart)
      if isAtStart { parts.removeFirst() }
      isAtEnd = Literal.isAssertion(parts.last, .textEnd)
      if isAtEnd { parts.removeLast() }
      var text = ""
      for part in parts {
        guard case .set(let set) = part, let scalar = set.single.flatMap(Unicode.Scalar.init) else {
          return nil
        }
        text.unicodeScalars.append(scalar)
      }
      self.text = text
    }

    private static func isAssertion(_ node: PatternNode?, _ kind: PatternNode.Assertion) -> Bool {
      if case .assertion(kind)? = node { true } else { false }
    }

    func isFound(in subject: String) -> Bool {
      switch (isAtStart, isAtEnd) {
      case (true, true): subject.hasSameCodePoints(as: text)
      case (true, false): subject.utf8.starts(with: text.utf8)
      case (false, true):
        subject.utf8.count >= text.utf8.count && subject.utf8.suffix(text.utf8.count).elementsEqual(text.utf8)
      case (false, false): subject.containsCodePoints(of: text)
      }
    }
  }
}

extension Pattern.Problem {
  /// What is wrong, in both languages.
  var text: CELText {
    switch self {
    case .unexpectedParenthesis: CELText(en: "a ')' without '('", ja: "対応する ( のない ) があります")
    case .missingParenthesis: CELText(en: "a '(' is not closed", ja: "( が閉じていません")
    case .missingBracket: CELText(en: "a '[' is not closed", ja: "[ が閉じていません")
    case .trailingBackslash: CELText(en: "it ends with a backslash", ja: "末尾が \\ です")
    case .nothingToRepeat:
      CELText(en: "nothing to repeat before '*', '+', '?' or '{'", ja: "*、+、?、{ の前に繰り返すものがありません")
    case .badGroup: CELText(en: "unknown group after '(?'", ja: "(? の後が読めません")
    case .badRange: CELText(en: "a range in [] runs backwards", ja: "[] の中の範囲が逆です")
    case .badEscape(let name): CELText(en: "'\\\(name)' means nothing", ja: "\\\(name) という書き方はありません")
    case .unknownClass(let name):
      CELText(
        en: "no class '\(name)' (known scripts: \(UnicodeClass.scriptNames.joined(separator: ", ")))",
        ja: "\(name) という文字の種類はありません（文字体系は \(UnicodeClass.scriptNames.joined(separator: "、"))）")
    case .lookaround: CELText(en: "look-ahead and look-behind do not exist here", ja: "先読みと後読みは使えません")
    case .backreference: CELText(en: "back-references do not exist here", ja: "後方参照は使えません")
    case .tooManyRepetitions:
      CELText(en: "repeat at most 1000 times, the smaller number first", ja: "繰り返しは 1000 回まで、小さい数を先に書いてください")
    case .tooDeep: CELText(en: "nested too deeply", ja: "入れ子が深すぎます")
    case .tooLarge: CELText(en: "it is too large", ja: "大きすぎます")
    }
  }
}
