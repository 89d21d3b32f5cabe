import DigitalGovernance
import GovernanceFindings

/// A later round of a phase began before an earlier one.
struct RoundsOutOfOrder: Rule {
  static let identity = RuleIdentity("G020", "rounds-out-of-order", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the table of phases is kanri's form", ja: "工程表の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Rounds out of order", ja: "回の順序の逆転")
  static let rationale = Bilingual(
    en: "What a round learned can only help the rounds after it.", ja: "前の回で分かったことは、次の回に生かすものです。")
  static let remedy = Bilingual(
    en: "Correct the number of the round or its start.", ja: "「回」の番号か、開始の日付を直してください。")
  static let bad = Example.project(
    """
    approach: iterative
    phases:
      - {phase: design, iteration: 1, actual: {start: 2026-06-01}}
      - {phase: design, iteration: 2, actual: {start: 2026-04-01}}
    """)
  static let good = bad.replacing("start: 2026-04-01", with: "start: 2026-07-01")

  func check(_ project: Project, _ report: Reporter<Project>) {
    project.forEachPhaseList { list in
      var rounds: [Phase: [(number: Int64, start: CalendarPeriod, index: Int)]] = [:]
      for (index, record) in list.records.enumerated() {
        guard case .known(let phase) = record.phase, case .known(let number) = record.iteration,
          let start = ActualTime(of: record, asOf: report.asOf).start
        else { continue }
        rounds[phase, default: []].append((number, start, index))
      }
      for (phase, rounds) in rounds.sorted(by: { $0.key.order < $1.key.order }) {
        let sorted = rounds.sorted { ($0.number, $0.index) < ($1.number, $1.index) }
        for (earlier, later) in zip(sorted, sorted.dropFirst())
        where earlier.number < later.number && later.start.isSurelyBefore(earlier.start) {
          report(
            .reversed(phase, later.number, later.start, earlier.number, earlier.start),
            at: { list.path($0)[later.index].actual.start })
        }
      }
    }
  }
}

extension Message {
  fileprivate static func reversed(
    _ phase: Phase, _ later: Int64, _ start: CalendarPeriod, _ earlier: Int64, _ other: CalendarPeriod
  ) -> Message {
    Message(
      en: "round \(later) of '\(phase.id)' started (\(start)) before round \(earlier) (\(other))",
      ja: "「\(phase.ja)」の\(later)回目の開始（\(start)）が\(earlier)回目の開始（\(other)）より前です")
  }
}
