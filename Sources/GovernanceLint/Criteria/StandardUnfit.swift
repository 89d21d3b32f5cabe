import DigitalGovernance
import GovernanceFindings

/// An office's standard says something about items or a base that there is not.
struct StandardUnfit: RuleDescription {
  static let identity = RuleIdentity("K313", "standard-of-unknown-item", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(en: "the format of standards is kanri's own", ja: "監理標準の書式はkanriの機能です"))
  static let title = Bilingual(en: "Standard that names what there is not", ja: "存在しない項目や継承元を指す監理標準")
  static let rationale = Bilingual(
    en: "The change is not applied.", ja: "書いた変更は、判定に使われません。")
  static let remedy = Bilingual(
    en: "Name an item by the code or id that 'kanri standard' shows.",
    ja: "kanri standard で表示されるコードか識別子を書いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: OversightStandard
    id: bureau-standard
    name: ○○局の監理標準
    extends: kanri-standard
    waive:
      - {item: G9999, reason: 対象の事務がない, authority: 監理担当部長, until: 2027-03-31}
    """)
  static let good = bad.replacing("G9999", with: "G201")
  static let moreBad = [
    bad.replacing("kanri-standard", with: "kanri-standerd").replacing("G9999", with: "G201"),
    bad.replacing("extends: kanri-standard\n", with: "").replacing(
      "waive:\n  - {item: G9999, reason: 対象の事務がない, authority: 監理担当部長, until: 2027-03-31}",
      with: "change:\n  - {id: planning-not-decided, weight: conditional}"),
  ]

  static func message(for problem: StandardOverlay.Problem.Kind) -> Message {
    func guess(_ meant: String?) -> Bilingual {
      Bilingual(
        en: meant.map { "; '\($0)' was probably meant" } ?? "", ja: meant.map { "。「\($0)」ではありませんか" } ?? "")
    }
    switch problem {
    case .unknownBase(let name, let meant):
      return Message(
        en: "there is no standard '\(name)' to build on\(guess(meant).en)",
        ja: "継承元の「\(name)」という監理標準はありません\(guess(meant).ja)")
    case .circularBase(let name):
      return Message(en: "'\(name)' builds on itself", ja: "「\(name)」の継承元をたどると、自分に戻ります")
    case .unknownItem(let name, let meant):
      return Message(
        en: "the standard has no item '\(name)'\(guess(meant).en)",
        ja: "継承元に「\(name)」という項目はありません\(guess(meant).ja)")
    case .itemTaken(let name):
      return Message(
        en: "the standard has an item '\(name)' already; to replace it write it under 'replace'",
        ja: "「\(name)」は継承元にある項目です。置き換えるなら「置換」に書いてください")
    case .noBase:
      return Message(
        en: "nothing is named under 'extends' that this could change", ja: "「継承元」がないので、変える相手がありません")
    }
  }
}
