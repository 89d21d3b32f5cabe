public import CEL
import DigitalGovernance
public import GovernanceFindings

/// What an expression comes to, for people: the value as an expression writes it, or `unknown` and the facts that it
/// hangs on, or the error.
public struct EvaluationText {
  private let program: CELProgram
  private let result: CELResult
  private let place: (FactReference) -> String?

  /// - Parameters:
  ///   - place: where a fact stands or would stand; nil if the document is not at hand.
  ///   - program: the expression.
  ///   - result: what it came to.
  public init(
    of program: CELProgram, _ result: CELResult, place: @escaping (FactReference) -> String?
  ) {
    self.program = program
    self.result = result
    self.place = place
  }

  /// The lines.
  public func text(in language: Language) -> String {
    switch result {
    case .value(let value): return "\(TerminalText(value.fullLiteral))\n"
    case .error(let problem):
      return ExpressionProblemText(.error, problem, in: program.source).text(in: language)
    case .unknown(let paths):
      return "unknown\n" + paths.map { "  \(TerminalText(line(for: $0)[language]))\n" }.joined()
    }
  }

  /// The facts that decided, or those that are missing, in one line; empty if there are none.
  public func decision(by explanation: CELExplanation, in language: Language) -> String {
    guard case .value = result else { return "" }
    let facts = DecidingFact.all(of: program, explanation)
    guard !facts.isEmpty else { return "" }
    let words = facts.map { decider in
      let place = place(decider.fact)
      return Bilingual(
        en: decider.text.en + (place.map { " (\($0))" } ?? ""),
        ja: decider.text.ja + (place.map { "（\($0)）" } ?? ""))
    }
    let text = Bilingual(
      en: "decided by: \(words.map(\.en).joined(separator: ", "))",
      ja: "決め手: \(words.map(\.ja).joined(separator: "、"))")
    return "\(TerminalText(text[language]))\n"
  }

  private func line(for path: CELAttributePath) -> Bilingual {
    guard let fact = FactReference(path) else {
      return Bilingual(en: "\(path): not stated", ja: "\(path): 未記入")
    }
    guard let place = place(fact) else {
      return Bilingual(
        en: "\(fact): no such document at hand; give one with --with FILE",
        ja: "\(fact.label.ja)（\(fact)）: 文書がありません。--with ファイル で渡してください")
    }
    return Bilingual(
      en: "\(fact): not stated; its place is \(place)", ja: "\(fact.label.ja)（\(fact)）: 未記入。書く場所は \(place)")
  }
}
