import DigitalGovernance
import GovernanceFindings

/// A phase was passed although records of the time speak against it, and no reason is given.
///
/// What speaks against it: an item that a person found failed while the phase went on; a grave finding of a test in
/// that phase that was changed only later; serious vulnerabilities still open at the release.
struct PassedAgainstRecords: Rule {
  static let identity = RuleIdentity("G051", "passed-against-records", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "a decision may differ from the points; that it then needs a reason is our reading",
      ja: "判定は点検結果と異なってもかまいませんが、その理由を書くことはkanriの解釈です"))
  static let title = Bilingual(en: "Passed against the records", ja: "記録と食い違う合格")
  static let rationale = Bilingual(
    en: "A person may decide so, but others must be able to see why.", ja: "合格と決めることはできますが、理由が残らないと後で説明できません。"
  )
  static let remedy = Bilingual(
    en: "Write under 'reasons' why it was passed all the same.", ja: "それでも合格とした理由を、判定の「理由」に書いてください。")
  static let bad = Example.project(
    """
    phases:
      - phase: design
        actual: {start: 2026-01-13, end: 2026-03-31}
        decision: {outcome: passed, date: 2026-03-31, by: 担当課長}
    checks:
      - {item: DS-01, result: failed, date: 2026-03-24, by: 担当係長}
    """)
  static let good = bad.replacing(
    "outcome: passed", with: "outcome: passed, reasons: 4月の改訂で直すことを委託先と確認したため")
  static let moreBad = [
    Example.project(
      """
      phases:
        - phase: testing
          actual: {start: 2026-01-13, end: 2026-03-31}
          decision: {outcome: passed, date: 2026-03-31, by: 担当課長}
      userTests:
        - kind: usability
          phase: testing
          date: 2026-02-10
          findings:
            - id: T1-1
              text: 確認の画面から先に進めない
              severity: high
              decision: {outcome: fix, reason: 申請を終えられないため, done: 2026-04-17}
      """),
    Example.project(
      """
      phases:
        - phase: release
          decision: {outcome: passed, date: 2026-03-31, by: 担当部長}
      security:
        vulnerabilityTest: {date: 2026-03-10, openSerious: 2}
      """),
  ]
  static let moreGood = [
    bad.replacing(
      "date: 2026-03-24, by: 担当係長}",
      with: "date: 2026-03-24, by: 担当係長}\n  - {item: DS-01, result: passed, date: 2026-03-30}")
  ]

  func check(_ project: Project, _ report: Reporter<Project>) {
    let failures = Failures(of: project)
    project.forEachPhaseList { list in
      for (index, record) in list.records.enumerated() {
        guard case .known(let phase) = record.phase,
          let decided = record.decision.known?.passedWithoutReasons,
          decided <= report.asOf
        else { continue }
        let start = ActualTime(of: record, asOf: report.asOf).start
        // Rounds lie beside each other, and steps within: an item of that time may be another's.
        let isAlone = !project.worksInRounds && list.parent == nil
        let objection =
          (isAlone ? start.flatMap { failures.item(from: $0, to: decided) } : nil)
          ?? failures.finding(in: phase, openOn: decided)
          ?? (phase.top == .release ? Failures.vulnerabilities(of: project, before: decided) : nil)
        guard let objection else { continue }
        report(
          .passedAll(record.label, decided, against: objection),
          at: { list.path($0)[index].decision.outcome })
      }
    }
  }

  /// What speaks against passing a phase.
  private struct Failures {
    /// Items found failed, by day, with the day on which the same item was judged anew.
    private var items: [(item: String, date: CalendarDate, until: CalendarDate?)] = []
    private var findings: [Phase: [(text: String, test: CalendarDate, done: CalendarDate)]] = [:]

    init(of project: Project) {
      var judged: [String: [(date: CalendarDate, result: Project.CheckResult.Result, isWaived: Bool)]] = [:]
      for check in project.checks.stated {
        guard case .known(let item) = check.item, case .known(let date) = check.date,
          case .known(let result) = check.result
        else { continue }
        judged[item, default: []].append((date, result, check.waiver.known != nil))
      }
      for (item, results) in judged {
        let results = results.sorted { $0.date < $1.date }
        for (index, entry) in results.enumerated() where entry.result == .failed && !entry.isWaived {
          items.append((item, entry.date, results.dropFirst(index + 1).first?.date))
        }
      }
      items.sort { ($0.date, $0.item) < ($1.date, $1.item) }
      for test in project.userTests.stated {
        guard case .known(let phase) = test.phase, case .known(let date) = test.date else { continue }
        for finding in test.findings.stated where finding.severity.known == .high {
          guard case .known(let done)? = finding.decision.known?.done else { continue }
          findings[phase, default: []].append((finding.text.known ?? "", date, done))
        }
      }
    }

    func item(from start: CalendarPeriod, to end: CalendarDate) -> Bilingual? {
      // Sorted by day, so only those of the phase are looked at.
      var low = 0
      var high = items.count
      while low < high {
        let middle = (low + high) / 2
        if items[middle].date < start.last { low = middle + 1 } else { high = middle }
      }
      let failed = items[low...].prefix { $0.date <= end }.first { entry in
        entry.until.map { $0 > end } ?? true
      }
      return failed.map {
        Bilingual(
          en: "item '\($0.item)' had failed (\($0.date))", ja: "点検項目「\($0.item)」が不合格（\($0.date)）です")
      }
    }

    func finding(in phase: Phase, openOn day: CalendarDate) -> Bilingual? {
      findings[phase]?.first { $0.test <= day && $0.done > day }.map {
        Bilingual(
          en: "the grave finding '\($0.text)' was changed only later (\($0.done))",
          ja: "重要度の高い指摘「\($0.text)」への対応が後（\($0.done)）です")
      }
    }

    static func vulnerabilities(of project: Project, before day: CalendarDate) -> Bilingual? {
      guard let test = project.security.known?.vulnerabilityTest.known, case .known(let date) = test.date,
        date <= day, case .known(let open) = test.openSerious, open > 0
      else { return nil }
      return Bilingual(
        en: "\(open) serious vulnerabilities (\(date)) are still open",
        ja: "未対応の重大な脆弱性が\(open)件あります（\(date)の診断）")
    }
  }
}

extension Message {
  fileprivate static func passedAll(_ phase: Bilingual, _ decided: CalendarDate, against objection: Bilingual)
    -> Message
  {
    Message(
      en: "\(phase.en) was passed (\(decided)) without reasons, but \(objection.en)",
      ja: "\(phase.ja)は理由の記載なしに合格（\(decided)）ですが、\(objection.ja)")
  }
}
