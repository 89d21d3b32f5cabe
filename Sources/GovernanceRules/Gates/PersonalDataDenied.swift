import DigitalGovernance
import GovernanceFindings

/// It is stated that no personal data are handled, and then which ones are.
struct PersonalDataDenied: Rule {
  static let identity = RuleIdentity("G071", "personal-data-denied", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the record of personal data is kanri's form", ja: "個人情報の記録の形式はkanriが定めたものです"))
  static let title = Bilingual(en: "Personal data denied", ja: "個人情報の取扱いの食い違い")
  static let rationale = Bilingual(
    en: "Which duties apply depends on it.", ja: "個人情報を扱うかどうかで、必要な対応が変わります。")
  static let remedy = Bilingual(
    en: "Correct 'handled', or what follows it.", ja: "「取扱い」か、その後の記載を直してください。")
  static let bad = Example.project(
    """
    personalData: {handled: no, myNumber: yes}
    """)
  static let good = bad.replacing("handled: no", with: "handled: yes")
  static let moreBad = [bad.replacing("myNumber: yes", with: "kinds: [氏名, 住所]")]
  static let moreGood = [bad.replacing("myNumber: yes", with: "myNumber: no, kinds: none")]

  func check(_ project: Project, _ report: Reporter<Project>) {
    guard case .known(let data) = project.personalData, data.handled.known == false else { return }
    if data.myNumber.known == true {
      report(.numberUsed, at: { $0.personalData.myNumber })
    } else if let kind = data.kinds.stated.first {
      report(.kindNamed(kind), at: { $0.personalData.kinds })
    }
  }
}

extension Message {
  fileprivate static let numberUsed = Message(
    en: "no personal data are handled, but the My Number is used", ja: "個人情報の取扱いは「いいえ」ですが、個人番号を利用するとあります")

  fileprivate static func kindNamed(_ kind: String) -> Message {
    Message(
      en: "no personal data are handled, but '\(kind)' is listed", ja: "個人情報の取扱いは「いいえ」ですが、項目に「\(kind)」があります")
  }
}
