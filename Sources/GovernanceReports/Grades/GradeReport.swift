public import DigitalGovernance
public import GovernanceFindings

/// The levels of an inventory on one screen: now, at best, and what to do next.
public struct GradeReport {
  private let summary: GradeSummary
  private let grader: QualityGrader
  private let plan: ImprovementPlan?
  private let budget: Double?
  private let asOf: CalendarDate
  private let language: Language

  public init(
    _ summary: GradeSummary, grader: QualityGrader, plan: ImprovementPlan?, budget: Double?,
    asOf: CalendarDate,
    language: Language
  ) {
    self.summary = summary
    self.grader = grader
    self.plan = plan
    self.budget = budget
    self.asOf = asOf
    self.language = language
  }

  private func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }

  private var head: String {
    let name = grader.rubric.name.known ?? grader.rubric.id.known ?? ""
    return words(
      "Quality of \(Count(summary.graded)) procedures by '\(name)', as of \(asOf) (\(Count(summary.outOfScope)) out of scope)",
      "品質の水準  手続\(Count(summary.graded))件（対象外\(Count(summary.outOfScope))件）  基準「\(name)」、基準日 \(asOf)")
  }

  private var columns: [TextTable.Column] {
    [
      .init(words("level", "水準")), .init(words("now", "いまの水準"), leansRight: true),
      .init(words("share", "割合"), leansRight: true), .init(words("of filings", "件数の割合"), leansRight: true),
      .init(words("if unknowns turn out well", "未記入が良い値だった場合"), leansRight: true),
    ]
  }

  private func rows(_ levels: GradeSummary.Levels) -> [[String]] {
    let volume = levels.provenVolume.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
    let count = levels.proven.reduce(0, +)
    return summary.levels.indices.map { index in
      [
        grader.rubric.levelName(index, language), Count(levels.proven[index]).description,
        GradeWords.percent(Int64(levels.proven[index]), of: Int64(count)),
        GradeWords.percent(levels.provenVolume[index], of: volume),
        Count(levels.attainable[index]).description,
      ]
    }
  }

  /// For a terminal.
  public var text: String {
    var text = TerminalText(head).description + "\n"
    var table = TextTable(columns)
    for row in rows(summary.all) { table.add(row) }
    text += table.text
    text += byPrinciple
    text += groups
    text += nextSteps
    if summary.withoutVolume > 0 {
      text += words(
        "\(Count(summary.withoutVolume)) procedures state no filings and weigh nothing in the shares of filings.\n",
        "件数が未記入の\(Count(summary.withoutVolume))件は、件数の割合に入っていません。\n")
    }
    return text
  }

  private var byPrinciple: String {
    var table = TextTable(
      [.init(words("principle", "原則"))]
        + summary.levels.indices.map { .init(grader.rubric.levelName($0, language), leansRight: true) })
    for (principle, levels) in summary.byPrinciple {
      let name = grader.rubric.principles.stated.first { $0.id.known == principle }?.name.known?.text?[
        language]
      table.add([name ?? principle] + levels.proven.map { Count($0).description })
    }
    return table.text
  }

  private var groups: String {
    guard !summary.groups.isEmpty else { return "" }
    var table = TextTable(
      [.init(words("group", "区分")), .init(words("procedures", "手続"), leansRight: true)]
        + summary.levels.indices.map { .init(grader.rubric.levelName($0, language), leansRight: true) })
    let sorted = summary.groups.sorted { left, right in
      let (a, b) = (left.value.proven.reduce(0, +), right.value.proven.reduce(0, +))
      return a != b ? a > b : left.key < right.key
    }
    for (name, levels) in sorted {
      table.add(
        [name.isEmpty ? words("(not stated)", "（未記入）") : name, Count(levels.proven.reduce(0, +)).description]
          + levels.proven.map { Count($0).description })
    }
    return table.text
  }

  /// The remedies that lift most, in all or within an effort.
  private var nextSteps: String {
    var text = ""
    if let plan, let budget {
      text += words(
        "Within \(GradeWords.days(budget)) person-days (\(ImprovementPlan.formula.en)):\n",
        "\(GradeWords.days(budget))人日でできること（\(ImprovementPlan.formula.ja)）:\n")
      for (index, step) in plan.steps.prefix(10).enumerated() {
        let remedy = step.criterion.criterion.remedy.known?.text.known?.text?[language] ?? step.criterion.code
        text +=
          TerminalText(
            words(
              "  \(index + 1) \(remedy)  \(Count(step.procedures)) procedures  \(GradeWords.days(step.personDays)) person-days",
              "  \(index + 1) \(remedy)  \(Count(step.procedures))手続  \(GradeWords.days(step.personDays))人日")
          ).description + "\n"
      }
      text += words(
        "  \(Count(plan.lifted)) procedures with \(Count(Int(plan.volume))) filings a year reach the next level, \(GradeWords.days(plan.personDays)) person-days\n",
        "  \(Count(plan.lifted))手続（年間\(Count(Int(plan.volume)))件）が次の水準に上がります。計\(GradeWords.days(plan.personDays))人日\n"
      )
      return text
    }
    let lifts = lifts
    guard !lifts.isEmpty else { return "" }
    text += words(
      "What would lift most filings to the next level (alone, facts not stated taken well):\n",
      "一つの対応で、次の水準に上がる年間件数が多いもの（未記入の項目は良い値とみなします）:\n")
    for (index, lift) in lifts.prefix(5).enumerated() {
      let remedy = lift.criterion.criterion.remedy.known?.text.known?.text?[language] ?? lift.criterion.code
      text +=
        TerminalText(
          words(
            "  \(index + 1) \(remedy)  \(Count(lift.procedures)) procedures, \(Count(Int(lift.volume))) filings",
            "  \(index + 1) \(remedy)  \(Count(lift.procedures))手続、\(Count(Int(lift.volume)))件")
        ).description + "\n"
    }
    return text
  }

  /// What each remedy would lift by itself.
  private var lifts: [(criterion: CompiledCriterion, procedures: Int, volume: Int64)] {
    var counts: [String: (procedures: Int, volume: Int64)] = [:]
    let index = RemedyIndex(grader.criteria)
    for entry in summary.liftable {
      guard let remedies = index.remedies(of: entry.criteria), remedies.count == 1, let only = remedies.first
      else {
        continue
      }
      let (procedures, volume) = counts[only.code] ?? (0, 0)
      counts[only.code] = (procedures + 1, volume.addingReportingOverflow(entry.volume).partialValue)
    }
    return grader.criteria.compactMap { criterion in
      counts[criterion.code].map { (criterion, $0.procedures, $0.volume) }
    }.sorted { ($1.2, $0.0.code) < ($0.2, $1.0.code) }
  }

  /// For a page.
  public var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { MarkdownText($0).description }.joined(separator: " | ") + " |\n"
    }
    return "\(MarkdownText(head))\n\n" + line(columns.map(\.heading)) + "|---|---:|---:|---:|---:|\n"
      + rows(summary.all).map(line).joined()
  }

  /// For programs.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("asOf", asOf.description)
      json.member("rubric", grader.rubric.id.known ?? "")
      json.member("graded", summary.graded)
      json.member("outOfScope", summary.outOfScope)
      json.member("waitingForFacts", summary.waitingForFacts)
      json.array("levels") { write(summary.all, to: &$0) }
      json.array("principles") { json in
        for (principle, levels) in summary.byPrinciple {
          json.lineBreak()
          json.object { json in
            json.member("id", principle)
            json.array("levels") { write(levels, to: &$0) }
          }
        }
      }
      json.array("groups") { json in
        for (name, levels) in summary.groups.sorted(by: { $0.key < $1.key }) {
          json.lineBreak()
          json.object { json in
            json.member("name", name)
            json.array("levels") { write(levels, to: &$0) }
          }
        }
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }

  private func write(_ levels: GradeSummary.Levels, to json: inout JSONWriter) {
    for index in summary.levels.indices {
      json.object { json in
        json.member("id", summary.levels[index])
        json.member("proven", levels.proven[index])
        json.member("attainable", levels.attainable[index])
        json.member("provenVolume", Int(levels.provenVolume[index]))
        json.member("attainableVolume", Int(levels.attainableVolume[index]))
      }
    }
  }
}
