public import CEL
public import GovernanceFindings

/// What is wrong with an expression: the message, the line of the expression, carets under the place, and what to
/// write instead.
///
/// ```
/// expression:1:9: error: Project has no field 'userTest'
/// 1 | project.userTest.exists(t, true)
///   |         ^^^^^^^^
///   = Did you mean 'userTests'?
/// ```
public struct ExpressionProblemText {
  private let severity: Severity
  private let message: Bilingual
  private let help: Bilingual?
  private let range: Range<Int>
  private let source: String

  /// - Parameters:
  ///   - help: what to do.
  ///   - message: what is wrong.
  ///   - severity: how grave it is.
  ///   - range: bytes of the expression.
  ///   - source: the expression.
  public init(
    _ severity: Severity, _ message: Bilingual, help: Bilingual?, at range: Range<Int>, in source: String
  ) {
    self.severity = severity
    self.message = message
    self.help = help
    self.range = range
    self.source = source
  }

  /// A problem that the language found.
  public init(_ severity: Severity, _ problem: CELProblem, in source: String) {
    self.init(
      severity, Bilingual(en: problem.message.en, ja: problem.message.ja),
      help: problem.suggestion.map { Bilingual(en: $0.en, ja: $0.ja) }, at: problem.range, in: source)
  }

  /// The lines.
  /// - Parameters:
  ///   - width: how many cells the line of the expression may take before it is cut.
  ///   - language: the language of the words.
  public func text(in language: Language, width: Int = 100) -> String {
    let lines = LineIndex(Array(source.utf8))
    let range = lines.range(ofBytes: range)
    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    let view = ExcerptView(
      SourceExcerpt(line: lines.content(ofLine: range.start.line - 1), around: range.start.column),
      range: range, width: width - number.utf8.count - 3)
    let name = Bilingual(en: "expression", ja: "式")[language]
    let indent = String(repeating: " ", count: view.indent)
    let carets = String(repeating: "^", count: view.carets)
    return """
      \(name):\(number):\(range.start.column): \(severity.label[language]): \(TerminalText(message[language]))
      \(number) | \(view.source)
      \(gutter) | \(indent)\(carets)
      \(help.map { "  = \(TerminalText($0[language]))\n" } ?? "")
      """
  }
}
