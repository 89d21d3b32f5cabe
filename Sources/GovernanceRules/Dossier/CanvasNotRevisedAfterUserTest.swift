import DigitalGovernance
import GovernanceFindings

/// A user test changed something, and the canvas was not revised since.
///
/// A test changed something if one of its findings is to be fixed, or was. Silent where a revision names the test, and
/// while a date of the test or of the canvas is not stated. However many tests there are, the first is reported.
struct CanvasNotRevisedAfterUserTest: Rule {
  static let identity = RuleIdentity("C143", "canvas-not-revised-after-user-test", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants users' voices taken up; that the canvas shows it is our reading",
      ja: "計画は利用者の声を反映することを求めていますが、キャンバスの改訂で示すことはkanriの解釈です"))
  static let title = Bilingual(en: "Canvas not revised after a user test", ja: "ユーザーテスト後に改訂されていないキャンバス")
  static let rationale = Bilingual(
    en: "What users showed belongs where the next decision is taken.",
    ja: "利用者から分かったことは、キャンバスに反映して次の判断に生かします。")
  static let remedy = Bilingual(
    en: "Take up what was found, and name the test under 'userTests' of the revision.",
    ja: "分かったことをキャンバスに反映し、「改訂」の「反映したユーザーテスト」にテストのidを書いてください。")
  static let bad = Example.dossier(
    """
    userTests:
      - id: T1
        kind: prototyping
        phase: design
        date: 2024-08-03
        participants: {count: 8人}
        findings:
          - id: F1
            text: 失敗すると最初の画面に戻る
            decision: {outcome: fix, reason: 途中でやめる人が多い, change: 入力を残して戻る}
    """)
  static let good = bad.replacing(
    "purpose:", with: "revisions: [{date: 2024-08-20, reason: ユーザーテストの結果を反映, userTests: [T1]}]\npurpose:")

  func check(_ dossier: Dossier, _ report: Reporter<Dossier>) {
    guard let tests = dossier.project?.userTests.stated, !tests.isEmpty, let canvas = dossier.canvas,
      let last = canvas.lastTouched
    else { return }
    var takenUp: Set<String>?
    for (index, test) in tests.enumerated() {
      guard case .known(let date) = test.date, last.date < date, date <= report.asOf,
        let finding = test.findings.stated.first(where: changedSomething)
      else { continue }
      let named = takenUp ?? Set(canvas.revisions.stated.flatMap(\.userTests.stated))
      takenUp = named
      if case .known(let id) = test.id, named.contains(id) { continue }
      report(.notRevised(since: date, finding, last.date), at: { $0.project.userTests[index].date })
      return
    }
  }

  private func changedSomething(_ finding: Project.UserTest.Finding) -> Bool {
    guard case .known(let decision) = finding.decision else { return false }
    return decision.outcome == .known(.fix) || decision.done.known != nil
  }
}

extension Message {
  fileprivate static func notRevised(
    since date: CalendarDate, _ finding: Project.UserTest.Finding, _ last: CalendarDate
  ) -> Message {
    let text = finding.text.known ?? ""
    return Message(
      en: "the canvas (\(last)) was not revised after the user test of \(date), which found '\(text)'",
      ja: "ユーザーテスト（\(date)）で「\(text)」に対応することになりましたが、キャンバスが\(last)から改訂されていません")
  }
}
