import DigitalGovernance
import GovernanceFindings

/// A corporate number has a wrong check digit.
struct CorporateNumberWrong<Subject: NamesPartners>: Rule {
  static var identity: RuleIdentity { RuleIdentity("D102", "corporate-number-wrong", .error) }
  static var provenance: Provenance { .published(source: "平成26年財務省令第70号 第2条") }
  static var title: Bilingual { Bilingual(en: "Wrong corporate number", ja: "誤った法人番号") }
  static var rationale: Bilingual {
    Bilingual(en: "No body has this number; a digit is wrong or missing.", ja: "この番号の法人はありません。桁の誤りか不足があります。")
  }
  static var remedy: Bilingual {
    Bilingual(
      en: "Copy the thirteen digits from the National Tax Agency's site.",
      ja: "国税庁法人番号公表サイトで13桁を確かめて書いてください。")
  }
  static var bad: Example {
    Example(
      """
      apiVersion: kanri/v1
      kind: Project
      id: P-1
      name: 保育園の入園申込
      partners:
        - {name: 構築を担う事業者, kind: privateBusiness, corporateNumber: "8900000000002"}
      """)
  }
  static var good: Example { bad.replacing("8900000000002", with: "8900000000001") }

  init() {}

  func check(_ subject: Subject, _ report: Reporter<Subject>) {
    for (index, partner) in subject.partnersNamed.stated.enumerated() {
      guard case .known(let number) = partner.corporateNumber, !number.isValid else { continue }
      report(.wrongNumber(number.text), at: { Subject.path(toPartners: $0)[index].corporateNumber })
    }
  }
}

extension Message {
  fileprivate static func wrongNumber(_ text: String) -> Message {
    Message(en: "'\(text)' is no corporate number", ja: "「\(text)」という法人番号はありません")
  }
}
