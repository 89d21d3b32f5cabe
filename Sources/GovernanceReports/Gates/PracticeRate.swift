import DigitalGovernance
import GovernanceFindings

/// How many projects practise each article of the Digital 10, with the plan's indicator beside it.
struct PracticeRate {
  /// The plan's goal for practice: at least 40 % (December 2023: 20 %).
  static let goal = 0.4

  private var practised: [Int64: Int] = [:]
  private var counted: [Int64: Int] = [:]
  private var titles: [Int64: Bilingual] = [:]

  init(_ judged: [JudgedProject]) {
    for coverage in judged.flatMap(\.coverage) where coverage.state != .notApplicable {
      counted[coverage.number, default: 0] += 1
      if coverage.state == .practised { practised[coverage.number, default: 0] += 1 }
      titles[coverage.number] = coverage.principle.title.known?.text
    }
  }

  /// Each article with its rate.
  var rates: [(number: Int64, title: Bilingual?, practised: Int, counted: Int)] {
    counted.sorted { $0.key < $1.key }.map { ($0.key, titles[$0.key], practised[$0.key] ?? 0, $0.value) }
  }

  /// One line for a terminal; nothing where nothing was counted.
  func line(_ words: GateWords) -> String {
    guard !rates.isEmpty else { return "" }
    let parts = rates.map { rate in
      "\(rate.number) \(rate.title?[words.language] ?? "") \(percent(rate.practised, of: rate.counted))"
    }
    return words(
      en: "Digital 10 practised (plan's goal: 40 %): \(parts.joined(separator: ", "))\n",
      ja: "デジタル10か条の実践率（計画の目標は40%以上）: \(parts.joined(separator: "、"))\n")
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "－" : "\((100 * part + whole / 2) / whole)%"
  }
}
