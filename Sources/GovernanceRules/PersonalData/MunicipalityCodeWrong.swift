import DigitalGovernance
import GovernanceFindings

/// A municipality code has a wrong check digit, or was written as a number.
struct MunicipalityCodeWrong<Subject: NamesPartners>: Rule {
  static var identity: RuleIdentity { RuleIdentity("D103", "municipality-code-wrong", .error) }
  static var provenance: Provenance { .published(source: "全国地方公共団体コード（JIS X 0401, JIS X 0402）") }
  static var title: Bilingual { Bilingual(en: "Wrong municipality code", ja: "誤った団体コード") }
  static var rationale: Bilingual {
    Bilingual(en: "It names another municipality, or none.", ja: "別の団体を指すか、どの団体も指しません。")
  }
  static var remedy: Bilingual {
    Bilingual(
      en: "Copy the six digits from the official list, and put them in quotes.",
      ja: "総務省の一覧で6桁を確かめ、引用符で囲んで書いてください。")
  }
  static var bad: Example {
    Example(
      """
      apiVersion: kanri/v1
      kind: Project
      id: P-1
      name: 保育園の入園申込
      partners:
        - {name: 板橋区, kind: municipality, code: "131190"}
      """)
  }
  static var good: Example { bad.replacing("131190", with: "131199") }
  static var moreBad: [Example] { [bad.replacing("\"131190\"", with: "131199")] }

  init() {}

  func check(_ subject: Subject, _ report: Reporter<Subject>) {
    for (index, partner) in subject.partnersNamed.stated.enumerated() {
      guard case .known(let code) = partner.code else { continue }
      if !code.isValid {
        report(.wrongCode(code.text), at: { Subject.path(toPartners: $0)[index].code })
      } else if code.isWrittenAsNumber {
        report(.codeAsNumber(code.text), at: { Subject.path(toPartners: $0)[index].code })
      }
    }
  }
}

extension Message {
  fileprivate static func wrongCode(_ text: String) -> Message {
    Message(en: "'\(text)' is no municipality code", ja: "「\(text)」という団体コードはありません")
  }

  fileprivate static func codeAsNumber(_ text: String) -> Message {
    Message(
      en: "the code \(text) is written as a number, which loses leading zeros",
      ja: "団体コード\(text)が数値として書かれています。先頭の0が失われるおそれがあります")
  }
}
