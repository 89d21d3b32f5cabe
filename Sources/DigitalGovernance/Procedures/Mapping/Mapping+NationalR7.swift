extension Mapping {
  /// The national inventory of 令和7年度: 46 columns, a header of up to two rows. A blank count is unknown.
  ///
  /// The signs of 府省共通手続 are other characters than a year before: `〇` is U+3007, `✕` is U+2715.
  ///
  /// - Source: デジタル庁's own definition of the data set `procedures-survey-r7` (administrative-procedures-mcp), published
  ///   2026-08-26.
  public static let nationalR7: Mapping = {
    var mapping = Mapping()
    mapping.id = "national-r7"
    mapping.name = "行政手続等の棚卸調査（令和7年度）"
    mapping.source = "デジタル庁「行政手続等の棚卸調査結果」（令和7年度調査）"
    var header = Header()
    header.rows = 2
    mapping.header = .known(header)
    mapping.columns = .known([
      national("手続ID", "id"),
      national("所管府省庁", "organisation.name"),
      national("手続名", "name"),
      national("法令名", "legalBasis.law"),
      national("根拠条項号", "legalBasis.article"),
      national("関連条項号", "legalBasis.relatedArticles"),
      national("関連する根拠法令", "legalBasis.relatedLaws"),
      national("手続類型", "type", numbered: nationalClassifications),
      national("手続主体", "filer", numbered: nationalParties),
      national("手続の受け手", "receiver", numbered: nationalParties),
      national("手続(類型、主体、受け手等)に関する補足", "notes.parties"),
      national("経由機関", "intermediary", numbered: nationalParties),
      national("独立行政法人等の名称", "independentAgencies"),
      national("事務区分", "localAffair", numbered: nationalAffairs),
      national(
        "府省共通手続", "commonality",
        codes: [
          ("\u{3007}（全府省庁）", "全府省庁"), ("●（一部の府省庁）", "一部の府省庁"),
          ("\u{2715}（府省庁共通手続でない）", "府省庁共通手続でない"),
        ]),
      national("実施府省庁", "implementers"),
      national("実施府省庁(府省共通手続)", "jointImplementers", isList: true),
      national("オンライン化の実施状況", "onlineState", numbered: nationalStates),
      national(
        "オンライン化の実施予定及び検討時の懸念点", "concerns",
        numbered: nationalConcerns + ["7 上記に該当しない（理由を記載）"]),
      national("オンライン化の実施状況に関する補足", "notes.online"),
      national("オンライン化実施時期", "plannedFor", numbered: nationalYears),
      national("申請等における本人確認手法", "identification.methods", numbered: nationalIdentification),
      national("手数料等の納付有無", "fee.required", codes: nationalFees),
      national("手数料等の納付方法", "fee.methods", numbered: nationalPayments, isList: true),
      national("手数料等に関する補足", "notes.fee"),
      national("手数料等のオンライン納付時の優遇措置", "fee.onlineDiscount", codes: nationalDiscounts),
      national("処理期間(オンライン)", "standardPeriod.online"),
      national("処理期間(非オンライン)", "standardPeriod.offline"),
      national("情報システム(申請)", "systems.filing"),
      national("情報システム（申請）複数ある場合", "systems.otherFiling", isList: true),
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
      national("添付書類等に関する補足", "notes.attachments"),
      national("手続が行われるイベント(個人)", "lifeEvents.individual", isList: true),
      national("手続が行われるイベント(法人)", "lifeEvents.corporate", isList: true),
      national("申請に関連する士業", "proxy.professions", isList: true),
      national("申請を提出する機関", "offices", isList: true),
      national("士業、機関に関する補足", "notes.offices"),
    ])
    mapping.constants = .known([
      national("organisation.kind", is: "府省庁"), national("volume.fiscalYear", is: "令和6年度"),
    ])
    return mapping
  }()
}
