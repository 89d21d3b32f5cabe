import DigitalGovernance
import GovernanceFindings

/// The end date of a suppression has passed.
struct LapsedSuppression: RuleDescription {
  static let identity = RuleIdentity("K104", "suppression-lapsed", .warning)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "suppressions are kanri's own", ja: "抑制はkanriの機能です"))
  static let title = Bilingual(en: "Lapsed suppression", ja: "期限の切れた抑制")
  static let rationale = Bilingual(
    en: "The finding that it kept silent is shown again.", ja: "抑えていた指摘が、再び表示されます。")
  static let remedy = Bilingual(
    en: "Mend the finding, or set a new date with a reason.",
    ja: "指摘を直すか、理由とともに期限を改めてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpse: 早く終える  # kanri:ignore S102 until 2020-03-31 次の改訂で直すため
    """)
  static let good = bad.replacing("2020-03-31", with: "2999-03-31")
}

extension Message {
  static func lapsed(_ until: CalendarDate, _ today: CalendarDate) -> Message {
    Message(
      en: "the suppression ended on \(until)",
      ja: "この抑制は\(until)に期限が切れています")
  }
}
