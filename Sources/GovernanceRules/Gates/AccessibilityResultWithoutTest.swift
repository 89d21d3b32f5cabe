import DigitalGovernance
import GovernanceFindings

/// A result of the accessibility test is given, and it is stated that there was no test.
struct AccessibilityResultWithoutTest: Rule {
  static let identity = RuleIdentity("G073", "accessibility-result-without-test", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the record of accessibility is kanri's form", ja: "アクセシビリティの記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Result without a test", ja: "試験のない試験結果")
  static let rationale = Bilingual(
    en: "Without a test nobody knows how far the standard is met.", ja: "試験をしなければ、規格をどこまで満たすかは分かりません。")
  static let remedy = Bilingual(
    en: "Write when it was tested, or take the result out.", ja: "試験日を書くか、試験結果を外してください。")
  static let bad = Example.project(
    """
    accessibility: {testedOn: none, result: partiallyConformant}
    """)
  static let good = bad.replacing("testedOn: none", with: "testedOn: 2026-05-11")

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard case .known(let accessibility) = project.accessibility, accessibility.testedOn == .nothing,
      case .known(let result) = accessibility.result
    else { return }
    report(.untested(result), at: { $0.accessibility.result })
  }
}

extension Message {
  fileprivate static func untested(_ result: Project.Accessibility.Result) -> Message {
    Message(
      en: "the result is '\(result.rawValue)', but it is stated that there was no test",
      ja: "試験結果は「\(result.ja)」ですが、試験日が「なし」です")
  }
}
