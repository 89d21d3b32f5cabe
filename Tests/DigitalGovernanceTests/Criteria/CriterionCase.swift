import Testing

@testable import DigitalGovernance

/// A criterion with what it comes to, in few words.
struct CriterionCase {
  private static let environment = CriteriaEnvironment()
  let compiled: CompiledCriterion

  init(
    _ expression: String, appliesWhen: String? = nil, about: String? = nil, message: Wording? = nil
  ) throws {
    var criterion = Criterion()
    criterion.code = "O101"
    criterion.id = "test"
    criterion.expression = .known(expression)
    if let appliesWhen { criterion.appliesWhen = .known(appliesWhen) }
    if let about { criterion.about = .known(about) }
    if let message { criterion.message = .known(message) }
    let compilation = CriterionCase.environment.compile(criterion)
    #expect(compilation.problems.isEmpty)
    compiled = try #require(compilation.compiled)
  }

  /// What is wrong with a criterion, with the text that it points at.
  static func problems(
    _ expression: String, for purpose: CriteriaEnvironment.Purpose = .finding,
    _ write: (inout Criterion) -> Void = { _ in }
  ) -> [String] {
    var criterion = Criterion()
    criterion.expression = .known(expression)
    write(&criterion)
    return environment.compile(criterion, for: purpose).problems.map { problem in
      let source: String? =
        switch problem.field {
        case "expression": expression
        case "appliesWhen": criterion.appliesWhen.known
        case "message.ja": criterion.message.known?.ja.known
        default: nil
        }
      let place = problem.range.flatMap { range in
        source.map { String(decoding: Array($0.utf8)[range], as: UTF8.self) }
      }
      return "\(problem.kind.name) \(problem.field)" + (place.map { " [\($0)]" } ?? "")
    }
  }

  /// What it comes to: `notMet phase=testing`.
  func outcome(_ documents: any Kind..., asOf: String = "2026-04-01") throws -> String {
    let day = try #require(CalendarDate(asOf))
    switch compiled.outcome(for: CriteriaSubject(documents, asOf: day)) {
    case .met: return "met"
    case .notMet(let facts): return "notMet: \(facts.map(\.text.en).joined(separator: ", "))"
    case .unknown(let facts): return "unknown: \(facts.map(\.description).joined(separator: ", "))"
    case .notApplicable(let facts): return "notApplicable: \(facts.map(\.text.en).joined(separator: ", "))"
    case .fault(let problem): return "fault: \(problem.message.en)"
    }
  }

  /// The finding that it gives where it is not met.
  func message(_ documents: any Kind...) throws -> (en: String, ja: String) {
    let day = try #require(CalendarDate("2026-04-01"))
    let bindings = CriteriaSubject(documents, asOf: day).bindings(in: CriterionCase.environment)
    guard case .notMet(let facts) = compiled.outcome(bindings) else { return ("", "") }
    let message = compiled.finding(facts, bindings).message
    return (message.en, message.ja)
  }
}

extension CriterionProblem.Kind {
  /// The name of the case.
  fileprivate var name: String {
    String(describing: self).prefix { $0 != "(" }.description
  }
}
