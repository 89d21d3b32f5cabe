extension Mapping {
  /// The national inventory of 令和6年度: 38 columns, one header row, several values parted by `; `.
  ///
  /// In the published copy a count of 0 may have been a blank. It is read as 0, and ``notes`` says so.
  ///
  /// - Source: デジタル庁, 行政手続等の悉皆調査結果 (令和6年度) and its 解説資料.
  public static let nationalR6: Mapping = {
    var mapping = Mapping()
    mapping.id = "national-r6"
    mapping.name = "行政手続等の棚卸調査（令和6年度）"
    mapping.source = "デジタル庁「行政手続等の悉皆調査結果等」（令和6年度調査）"
    mapping.columns = .known([
      national("手続ID", "id"),
      national("所管府省庁", "organisation.name"),
      national("手続名", "name"),
      national("法令名", "legalBasis.law"),
      national("法令番号", "legalBasis.number"),
      national("根拠条項号", "legalBasis.article"),
      national("手続類型", "type", numbered: nationalClassifications),
      national("手続主体", "filer", numbered: nationalParties),
      national("手続の受け手", "receiver", numbered: nationalParties),
      national("経由機関", "intermediary", numbered: nationalParties),
      national("独立行政法人等の名称", "independentAgencies"),
      national("事務区分", "localAffair", numbered: nationalAffairs),
      national(
        "府省共通手続", "commonality",
        codes: [
          ("○（全府省）", "全府省"), ("●（一部の府省）", "一部の府省"), ("×（府省共通手続でない）", "府省共通手続でない"),
        ]),
      national("実施府省庁", "implementers", isList: true),
      national("オンライン化の実施状況", "onlineState", numbered: nationalStates + ["5 一部実施済"]),
      national(
        "オンライン化の実施予定及び検討時の懸念点", "concerns", numbered: nationalConcerns + ["7 上記に該当しない"],
        isList: true),
      national("オンライン化実施時期", "plannedFor", numbered: nationalYears),
      national("申請等における本人確認手法", "identification.methods", numbered: nationalIdentification, isList: true),
      national("手数料等の納付有無", "fee.required", codes: nationalFees),
      national("手数料等の納付方法", "fee.methods", numbered: nationalPayments, isList: true),
      national("手数料等のオンライン納付時の優遇措置", "fee.onlineDiscount", codes: nationalDiscounts),
      national("処理期間(オンライン)", "standardPeriod.online"),
      national("処理期間(非オンライン)", "standardPeriod.offline"),
      national("情報システム(申請)", "systems.filing", isList: true),
      national("情報システム(事務処理)", "systems.processing", isList: true),
      national("総手続件数", "volume.total"),
      national("オンライン手続件数", "volume.online"),
      national("非オンライン手続件数", "volume.offline"),
      national("申請書等に記載させる情報", "formItems", isList: true),
      national("申請時に添付させる書類", "attachments.documents", isList: true),
      national("添付書類等提出の撤廃/省略状況", "attachments.abolition", numbered: nationalAbolition, isList: true),
      national("添付書類等の提出方法", "attachments.ways", numbered: nationalWays, isList: true),
      national("添付書類等への電子署名", "attachments.signature", numbered: nationalSignatures, isList: true),
      national("添付形式等が定められた規定", "attachments.rules", numbered: nationalRules, isList: true),
      national("手続が行われるイベント(個人)", "lifeEvents.individual", isList: true),
      national("手続が行われるイベント(法人)", "lifeEvents.corporate", isList: true),
      national("申請に関連する士業", "proxy.professions", isList: true),
      national("申請を提出する機関", "offices", isList: true),
    ])
    mapping.constants = .known([
      national("organisation.kind", is: "府省庁"), national("volume.fiscalYear", is: "令和5年度"),
    ])
    var note = Note()
    note.japanese = "この調査の公表データでは、件数の0に、空欄だったものが含まれるおそれがあります。0として扱っています"
    note.english =
      "in the published data of this survey a count of 0 may have been a blank; it is taken as 0"
    mapping.notes = .known([note])
    return mapping
  }()
}
