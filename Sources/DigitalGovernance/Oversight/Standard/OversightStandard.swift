public import GovernanceFindings

/// An oversight standard (監理標準): for each phase what a gate asks for, and the ten principles.
///
/// An office extends one with its own items, changes some, and lets others go for a time with a reason.
public struct OversightStandard: Kind {
  /// The name under which configurations and decisions refer to it.
  public var id: Fact<String> = .unknown
  /// What it is called.
  public var name: Fact<String> = .unknown
  /// Its version; a recorded decision names the one that it was made by.
  public var version: Fact<String> = .unknown
  /// The office that answers for it.
  public var owner: Fact<String> = .unknown
  /// What it is for.
  public var purpose: Fact<String> = .unknown
  /// The standard that it builds on: a built-in name, the id of another, or the path of its file.
  public var extends: Fact<String> = .unknown
  /// The items, in the order of the process.
  public var items: Fact<[CheckItem]> = .unknown
  /// The principles.
  public var principles: Fact<[Principle]> = .unknown
  /// Items beside those of the standard that it builds on.
  public var add: Fact<[CheckItem]> = .unknown
  /// Items of the standard that it builds on, found by code or id, with what is different in them.
  public var change: Fact<[CheckItem]> = .unknown
  /// Items that take the place of those with the same code or id.
  public var replace: Fact<[CheckItem]> = .unknown
  /// Items that are not asked for, for a time.
  public var waive: Fact<[WaivedItem]> = .unknown

  public init() {}

  /// Whether a name that a decision or a command gives means this standard in this version: `kanri-standard`,
  /// `kanri-standard 1`, `kanri-standard@1`.
  public func isNamed(_ name: String) -> Bool {
    guard let id = id.known else { return false }
    let version = version.known ?? ""
    return name == id || name == "\(id) \(version)" || name == "\(id)@\(version)"
  }

  public static let kindName = KindName(en: "OversightStandard", ja: "監理標準", variable: "standard")

  public static let documentation = Bilingual(
    en:
      "What each gate of a project asks for: the built-in standard with an office's own changes, or one of its own.",
    ja: "工程の判定で点検する事項を書きます。組み込みの監理標準に、局の事項を足したり変えたりできます。")

  public static let description = RecordDescription(of: OversightStandard.self) {
    Field(
      "id", ja: "識別子", other: ["ID"], \.id, required: true, role: .identity, sample: "bureau-standard",
      Bilingual(en: "The name under which others refer to it.", ja: "ほかの文書から参照するときの名前。"))
    Field(
      "name", ja: "名称", \.name, required: true, sample: "○○局の監理標準",
      Bilingual(en: "What it is called.", ja: "監理標準の名称。"))
    Field(
      "version", ja: "版", \.version, sample: "1",
      Bilingual(en: "Its version.", ja: "監理標準の版。"))
    Field(
      "owner", ja: "所管", other: ["所管局"], \.owner,
      Bilingual(en: "The office that answers for it.", ja: "この監理標準に責任を持つ組織。"))
    Field(
      "purpose", ja: "目的", \.purpose,
      Bilingual(en: "What it is for.", ja: "何のための監理標準か。"))
    Field(
      "extends", ja: "継承元", \.extends, sample: "kanri-standard",
      Bilingual(en: "The standard that it builds on.", ja: "もとにする監理標準の名前かファイル。"))
    Field(
      "items", ja: "点検項目", other: ["項目"], \.items,
      Bilingual(en: "The items.", ja: "点検する項目。"))
    Field(
      "principles", ja: "10か条", other: ["デジタル10か条"], \.principles,
      Bilingual(en: "The principles.", ja: "デジタル10か条の各条。"))
    Field(
      "add", ja: "追加", \.add,
      Bilingual(en: "Further items.", ja: "継承元に足す項目。"))
    Field(
      "change", ja: "変更", \.change,
      Bilingual(en: "Items with what is different in them.", ja: "継承元の項目のうち、一部を変えるもの。変えるところだけを書きます。"))
    Field(
      "replace", ja: "置換", other: ["置き換え"], \.replace,
      Bilingual(en: "Items that take another's place.", ja: "継承元の項目と置き換える項目。"))
    Field(
      "waive", ja: "免除", other: ["点検の免除"], \.waive,
      Bilingual(en: "Items that are not asked for, for a time.", ja: "期限を決めて点検しない項目。"))
  }
}
