public import DigitalGovernance
public import GovernanceFindings

/// The grade of one procedure with its reasons: what blocks the next level, on which fact, and the cheapest step.
public struct GradeExplanation {
  private let procedure: Procedure
  private let grade: QualityGrade
  private let rubric: QualityRubric
  private let asOf: CalendarDate

  public init(_ procedure: Procedure, _ grade: QualityGrade, rubric: QualityRubric, asOf: CalendarDate) {
    self.procedure = procedure
    self.grade = grade
    self.rubric = rubric
    self.asOf = asOf
  }

  public func text(in language: Language) -> String {
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    let name = "\(procedure.id.known ?? "－") \(procedure.name.known ?? "")"
    guard let proven = grade.provenIndex, let attainable = grade.attainableIndex else {
      return TerminalText(
        words("\(name): out of the rubric's scope, no grade", "\(name): この品質基準の対象外です")
      ).description + "\n"
    }
    var lines = [
      words(
        "\(name): \(rubric.levelName(proven, language)), at best \(rubric.levelName(attainable, language)), as of \(asOf)",
        "\(name): いまの水準は\(rubric.levelName(proven, language))（未記入が良い値だった場合は\(rubric.levelName(attainable, language))）、基準日 \(asOf)"
      )
    ]
    for principle in grade.principles {
      let title = rubric.principles.stated.first { $0.id.known == principle.principle }?.name.known?.text?[
        language]
      lines.append(
        "  \(title ?? principle.principle): \(rubric.levelName(principle.proven, language))"
          + (principle.attainable > principle.proven
            ? " → \(rubric.levelName(principle.attainable, language))" : ""))
      for blocker in principle.blocking {
        let criterion = blocker.criterion.criterion
        let mark = blocker.isFalse ? "✗" : blocker.isFault ? "!" : "?"
        lines.append("    \(mark) \(criterion.title.known?.text?[language] ?? blocker.id)")
        if !blocker.seen.isEmpty {
          lines.append(
            "      "
              + words("seen: ", "見た値: ")
              + blocker.seen.map { $0.text[language] }.joined(separator: words(", ", "、")))
        }
        if !blocker.missing.isEmpty {
          lines.append(
            "      "
              + words("not stated: ", "未記入: ")
              + blocker.missing.map { $0.label[language] }.joined(separator: words(", ", "、")))
        }
        if let remedy = criterion.remedy.known?.text.known?.text?[language] {
          let days =
            blocker.personDays.map {
              words(" (\(GradeWords.days($0)) person-days)", "（\(GradeWords.days($0))人日）")
            } ?? ""
          lines.append("      → \(remedy)\(days)")
        }
      }
    }
    if let next = grade.nextAction,
      let remedy = next.criterion.criterion.remedy.known?.text.known?.text?[language]
    {
      let days =
        next.personDays.map { words(" (\(GradeWords.days($0)) person-days)", "（\(GradeWords.days($0))人日）") }
        ?? ""
      lines.append(
        "  "
          + (next.isFalse
            ? words("Next: ", "次の一手: ") + remedy + days
            : words("Next: state the facts above.", "次の一手: 上の未記入の項目を確かめてください。")))
    }
    return lines.map { TerminalText($0).description + "\n" }.joined()
  }
}
