import DigitalGovernance
import GovernanceFindings

/// What is said of users, or of an issue of theirs, rests on nothing but the opinion of staff.
///
/// Silent on the issues of providers: there staff speak for themselves. Silent where the method of any evidence is
/// not stated.
struct EvidenceOnlyStaffOpinion: Rule {
  static let identity = RuleIdentity("C105", "canvas-evidence-only-staff-opinion", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "「新サービス企画時のチェックリスト」 wants needs to come from users; what counts as evidence is our reading",
      ja: "「新サービス企画時のチェックリスト」は利用者のニーズを把握することを求めていますが、何を根拠とみなすかはkanriの解釈です"))
  static let title = Bilingual(en: "Only staff opinion as evidence", ja: "職員の意見だけの根拠")
  static let rationale = Bilingual(
    en: "Staff see those who came, not those who gave up.", ja: "職員から見えるのは、手続に来た人だけです。")
  static let remedy = Bilingual(
    en: "Ask or watch users, or count in the records, and add what you learned to 'evidence'.",
    ja: "利用者への聞き取りや観察、業務データで確かめ、「根拠」に加えてください。")
  static let bad = good.replacing("{method: survey, date: 2024-05}", with: "{method: staffOpinion}")
  static let good = Example.canvasAtHypothesis
  static let moreBad = [
    good.replacing("{method: interview, date: 2024-05-11}", with: "{method: staffOpinion}")
  ]
  static let moreGood = [
    good.replacing("{method: data, date: 2024-06}", with: "{method: staffOpinion}"),
    good.replacing(
      "{method: survey, date: 2024-05}", with: "{method: staffOpinion}, {method: survey, date: 2024-05}"),
  ]

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    for (index, user) in canvas.users.stated.enumerated() where isOnlyStaffOpinion(user.evidence) {
      let name = user.name.known ?? ""
      report(.onlyStaff(en: "user group '\(name)'", ja: "利用者「\(name)」"), at: { $0.users[index].evidence })
    }
    var providers: Set<Fact<String>>?
    for (index, issue) in canvas.issues.stated.enumerated() where isOnlyStaffOpinion(issue.evidence) {
      let staff = providers ?? Set(canvas.providers.stated.lazy.map(\.id).filter { $0.known != nil })
      providers = staff
      if staff.contains(issue.of) { continue }
      let name = issue.partName
      report(.onlyStaff(en: "issue \(name.en)", ja: "課題\(name.ja)"), at: { $0.issues[index].evidence })
    }
  }

  private func isOnlyStaffOpinion(_ evidence: Fact<[Evidence]>) -> Bool {
    guard case .known(let evidence) = evidence, !evidence.isEmpty else { return false }
    return evidence.allSatisfy { $0.method == .known(.staffOpinion) }
  }
}

extension Message {
  fileprivate static func onlyStaff(en subject: String, ja: String) -> Message {
    Message(en: "\(subject) rests on staff opinion alone", ja: "\(ja)の根拠が職員の意見だけです")
  }
}
