public import CEL
import GovernanceFindings

/// A criterion ready to be evaluated on any number of subjects.
public struct CompiledCriterion: Sendable {
  public let criterion: Criterion
  /// The variables of the documents that it looks at, in alphabetical order.
  public let variables: [String]
  /// The fact where a finding is shown.
  public let about: FactReference
  /// What is owed.
  public let program: CELProgram
  /// When it is owed; nil for always.
  public let applicability: CELProgram?
  let environment: CriteriaEnvironment
  let messages: (en: MessageTemplate, ja: MessageTemplate)?

  /// The code of its findings, or its id where it has none.
  public var code: String { criterion.code.known ?? criterion.id.known ?? "" }

  /// What it comes to on a subject.
  ///
  /// Where it is unknown whether it is owed, it is met if what is owed is met anyhow, and unknown otherwise.
  public func outcome(for subject: CriteriaSubject) -> CriterionOutcome {
    outcome(subject.bindings(in: environment))
  }

  package func outcome(_ bindings: CELBindings) -> CriterionOutcome {
    switch answer(bindings) {
    case .met: .met
    case .notMet: .notMet(deciders(of: program, bindings))
    case .unknown(let facts): .unknown(facts)
    case .notApplicable:
      .notApplicable(applicability.map { deciders(of: $0, bindings) } ?? [])
    case .fault(let problem): .fault(problem)
    }
  }

  /// What a criterion comes to, without the facts that decided: those cost a second evaluation.
  package enum Answer: Sendable {
    case met
    case notMet
    case unknown([FactReference])
    case notApplicable
    case fault(CELProblem)
  }

  package func answer(_ bindings: CELBindings) -> Answer {
    var open: [CELAttributePath] = []
    var faultOfCondition: CELProblem?
    if let applicability {
      switch applicability.evaluate(bindings) {
      case .value(.bool(true)): break
      case .value: return .notApplicable
      case .unknown(let paths): open = paths
      case .error(let problem): faultOfCondition = problem
      }
    }
    let result = program.evaluate(bindings)
    if case .value(.bool(true)) = result { return .met }
    // Whether it is owed cannot be told, as if it were not stated; but nobody can state it.
    if let faultOfCondition { return .fault(faultOfCondition) }
    switch result {
    case .value: return open.isEmpty ? .notMet : .unknown(open.compactMap(FactReference.init))
    case .unknown(let paths):
      var facts: [FactReference] = []
      for fact in (open + paths).compactMap(FactReference.init) where !facts.contains(fact) {
        facts.append(fact)
      }
      return .unknown(facts)
    case .error(let problem): return .fault(problem)
    }
  }

  private func deciders(of program: CELProgram, _ bindings: CELBindings) -> [DecidingFact] {
    DecidingFact.all(of: program, program.explain(bindings).explanation)
  }

  /// The finding of a criterion that is not met, without the document's variable in front of its path.
  package func finding(_ facts: [DecidingFact], _ bindings: CELBindings) -> Finding {
    let title = criterion.title.known?.text ?? Bilingual(en: code, ja: code)
    var message: Bilingual
    if let messages {
      message = Bilingual(
        en: messages.en.text(bindings, japanese: false), ja: messages.ja.text(bindings, japanese: true))
    } else {
      message = Bilingual(en: "not met: \(title.en)", ja: "「\(title.ja)」を満たしていません")
    }
    if !facts.isEmpty {
      let values = facts.map(\.text)
      message = Bilingual(
        en: "\(message.en) (seen: \(values.map(\.en).joined(separator: ", ")))",
        ja: "\(message.ja)（見た値: \(values.map(\.ja).joined(separator: "、"))）")
    }
    message = Bilingual(en: message.en.closed(by: "."), ja: message.ja.closed(by: "。"))
    if let rationale = criterion.rationale.known?.text {
      message = message.followed(
        by: Bilingual(en: rationale.en.closed(by: "."), ja: rationale.ja.closed(by: "。")))
    }
    let help = criterion.remedy.known?.text.known?.text
    return Finding(
      code: code, name: criterion.id.known ?? code,
      severity: criterion.severity.known?.severity ?? .warning, path: about.path, message: message,
      help: help.map { Bilingual(en: $0.en.closed(by: "."), ja: $0.ja.closed(by: "。")) }
        ?? Bilingual(en: title.en.closed(by: "."), ja: title.ja.closed(by: "。")),
      provenance: criterion.provenance.known?.provenance ?? Basis().provenance)
  }
}

extension String {
  /// The sentence with its full stop, once.
  fileprivate func closed(by stop: String) -> String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text.hasSuffix(stop) || text.hasSuffix("。") || text.hasSuffix(".") ? text : text + stop
  }
}
