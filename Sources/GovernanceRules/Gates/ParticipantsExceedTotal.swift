import DigitalGovernance
import GovernanceFindings

/// More people of one group took part in a test than people in all.
///
/// Rough numbers and numbers of different units do not compare.
struct ParticipantsExceedTotal: Rule {
  static let identity = RuleIdentity("G045", "participants-exceed-total", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the records of user tests are kanri's form", ja: "ユーザーテストの記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "More participants than in all", ja: "全体より多い参加者の内数")
  static let rationale = Bilingual(
    en: "How far the test can be trusted depends on who took part.", ja: "誰が何人参加したかで、テストの確かさが変わります。")
  static let remedy = Bilingual(en: "Correct one of the two numbers.", ja: "どちらかの人数を直してください。")
  static let bad = Example.project(
    """
    userTests:
      - kind: usability
        date: 2026-05-11
        participants: {count: 8人, older: 10人}
    """)
  static let good = bad.replacing("older: 10人", with: "older: 3人")
  static let moreGood = [bad.replacing("count: 8人", with: "count: 約8人")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    for (index, test) in project.userTests.stated.enumerated() {
      guard case .known(let who) = test.participants, case .known(let all) = who.count else { continue }
      if let part = who.residents.known, part.surelyExceeds(all) {
        report(
          .tooMany(Bilingual(en: "residents", ja: "都民"), part, all),
          at: { $0.userTests[index].participants.residents })
      }
      if let part = who.withDisabilities.known, part.surelyExceeds(all) {
        report(
          .tooMany(Bilingual(en: "people with disabilities", ja: "障害のある人"), part, all),
          at: { $0.userTests[index].participants.withDisabilities })
      }
      if let part = who.older.known, part.surelyExceeds(all) {
        report(
          .tooMany(Bilingual(en: "older people", ja: "高齢者"), part, all),
          at: { $0.userTests[index].participants.older })
      }
    }
  }
}

extension Amount {
  fileprivate func surelyExceeds(_ all: Amount) -> Bool {
    let isExact = !isApproximate && !isCumulative && !all.isApproximate && !all.isCumulative
    return isExact && (unit == all.unit || unit.isEmpty || all.unit.isEmpty) && all.number < number
  }
}

extension Message {
  fileprivate static func tooMany(_ group: Bilingual, _ part: Amount, _ all: Amount) -> Message {
    Message(
      en: "there are more \(group.en) (\(part)) than participants in all (\(all))",
      ja: "\(group.ja)の人数（\(part)）が参加者の人数（\(all)）より多いです")
  }
}
