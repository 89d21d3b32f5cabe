import DigitalGovernance
import GovernanceFindings

/// A group of users has none of the issues on the canvas.
///
/// Due from 仮説検討 on. Silent while the owner of any issue is not stated, because it may be this group, and on a
/// group without an id.
struct UserWithoutIssue: Rule {
  static let identity = RuleIdentity("C107", "canvas-user-without-issue", .note)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "the plan wants values to follow from users' issues; that each group has one is our reading",
      ja: "計画は利用者の課題から価値を導くことを求めていますが、利用者ごとに課題を書くことはkanriの解釈です"))
  static let title = Bilingual(en: "User group without an issue", ja: "課題のない利用者像")
  static let rationale = Bilingual(
    en: "A group without an issue has no reason to use the service.", ja: "課題のない人には、サービスを使う理由がありません。")
  static let remedy = Bilingual(
    en: "Write an issue of this group, or take the group off the canvas.",
    ja: "この利用者の課題を「課題」に書くか、利用者から外してください。")
  static let bad = good.replacing("of: U1", with: "of: P1")
  static let good = Example.canvasAtHypothesis

  func check(_ canvas: ServiceCanvas, _ report: Reporter<ServiceCanvas>) {
    guard canvas.hasReached(.hypothesis), case .known(let users) = canvas.users,
      case .known(let issues) = canvas.issues
    else { return }
    var owners = Set<String>(minimumCapacity: issues.count)
    for issue in issues {
      guard case .known(let owner) = issue.of else { return }
      owners.insert(owner)
    }
    for (index, user) in users.enumerated() {
      guard case .known(let id) = user.id, !owners.contains(id) else { continue }
      report(.noIssue(of: user.name.known ?? id), at: { $0.users[index].id })
    }
  }
}

extension Message {
  fileprivate static func noIssue(of name: String) -> Message {
    Message(en: "no issue is that of user group '\(name)'", ja: "利用者「\(name)」の課題がありません")
  }
}
