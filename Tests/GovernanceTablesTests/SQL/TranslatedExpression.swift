import CEL
import DigitalGovernance
import Testing

@testable import GovernanceTables

/// An expression over a procedure, on its way into SQL.
enum TranslatedExpression {
  static let day = CalendarDate(year: 2026, month: 11, day: 24)

  private static func expression(_ source: String) throws -> SQLExpression {
    let program = try CriteriaEnvironment().language.compile(source)
    var translator = CriterionTranslator(program, asOf: try #require(day))
    return try translator.condition()
  }

  static func text(_ source: String, _ dialect: SQLDialect) throws -> String {
    dialect.printer.text(try expression(source))
  }

  /// The reason and the part of what is refused; nil where nothing is.
  static func refusal(_ source: String) throws -> (reason: String, part: String)? {
    let program = try CriteriaEnvironment().language.compile(source)
    var translator = CriterionTranslator(program, asOf: try #require(day))
    do {
      _ = try translator.condition()
      return nil
    } catch {
      return (error.reason.en, program.checked.tree.text(of: error.node))
    }
  }
}
