import Testing

@testable import DigitalGovernance

@Suite("The national surveys find a home in a procedure")
struct NationalSurveyTests {
  /// Every column of 令和6年度 with its leaf.
  private static let columns6: [(column: String, leaf: String)] = [
    ("手続ID", "id"), ("所管府省庁", "organisation.name"), ("手続名", "name"), ("法令名", "legalBasis.law"),
    ("法令番号", "legalBasis.number"), ("根拠条項号", "legalBasis.article"), ("手続類型", "type"), ("手続主体", "filer"),
    ("手続の受け手", "receiver"), ("経由機関", "intermediary"), ("独立行政法人等の名称", "independentAgencies"),
    ("事務区分", "localAffair"), ("府省共通手続", "commonality"), ("実施府省庁", "implementers"),
    ("オンライン化の実施状況", "onlineState"), ("オンライン化の実施予定及び検討時の懸念点", "concerns"),
    ("オンライン化実施時期", "plannedFor"), ("申請等における本人確認手法", "identification.methods"),
    ("手数料等の納付有無", "fee.required"), ("手数料等の納付方法", "fee.methods"),
    ("手数料等のオンライン納付時の優遇措置", "fee.onlineDiscount"), ("処理期間(オンライン)", "standardPeriod.online"),
    ("処理期間(非オンライン)", "standardPeriod.offline"), ("情報システム(申請)", "systems.filing"),
    ("情報システム(事務処理)", "systems.processing"), ("総手続件数", "volume.total"), ("オンライン手続件数", "volume.online"),
    ("非オンライン手続件数", "volume.offline"), ("申請書等に記載させる情報", "formItems"),
    ("申請時に添付させる書類", "attachments.documents"), ("添付書類等提出の撤廃/省略状況", "attachments.abolition"),
    ("添付書類等の提出方法", "attachments.ways"), ("添付書類等への電子署名", "attachments.signature"),
    ("添付形式等が定められた規定", "attachments.rules"), ("手続が行われるイベント(個人)", "lifeEvents.individual"),
    ("手続が行われるイベント(法人)", "lifeEvents.corporate"), ("申請に関連する士業", "proxy.professions"),
    ("申請を提出する機関", "offices"),
  ]

  /// The columns that 令和7年度 added.
  private static let added7: [(column: String, leaf: String)] = [
    ("関連条項号", "legalBasis.relatedArticles"), ("関連する根拠法令", "legalBasis.relatedLaws"),
    ("手続(類型、主体、受け手等)に関する補足", "notes.parties"), ("実施府省庁(府省共通手続)", "jointImplementers"),
    ("オンライン化の実施状況に関する補足", "notes.online"), ("手数料等に関する補足", "notes.fee"),
    ("情報システム（申請）複数ある場合", "systems.otherFiling"), ("添付書類等に関する補足", "notes.attachments"),
    ("士業、機関に関する補足", "notes.offices"),
  ]

  /// The leaves of a procedure: values and lists of values that are reached through single records.
  private static let leaves: [String: FieldDescription] = {
    var found: [String: FieldDescription] = [:]
    func walk(_ description: RecordDescription, _ path: String) {
      for field in description.fields {
        let place = path + field.name
        switch field.type {
        case .scalar, .scalars: found[place] = field
        case .record(let nested): walk(nested(), place + ".")
        case .records, .keyed: break
        }
      }
    }
    walk(Procedure.description, "")
    return found
  }()

  @Test("Every column of both years has a leaf of its own")
  func everyColumn() {
    #expect(NationalSurveyTests.columns6.count == 38)
    // 令和7年度 dropped 法令番号 and has 46 columns.
    #expect(NationalSurveyTests.columns6.count - 1 + NationalSurveyTests.added7.count == 46)
    let all = NationalSurveyTests.columns6 + NationalSurveyTests.added7
    for (column, leaf) in all { #expect(NationalSurveyTests.leaves[leaf] != nil, "\(column): \(leaf)") }
    #expect(Set(all.map(\.leaf)).count == all.count)
  }

  @Test("No leaf can be stated as none unless it is a list, and no record on the way to one")
  func nothing() {
    func walk(_ description: RecordDescription) {
      for field in description.fields {
        switch field.type {
        case .scalar: #expect(!field.allowsNothing, "\(field.name)")
        case .record(let nested):
          #expect(!field.allowsNothing, "\(field.name)")
          walk(nested())
        case .scalars, .records, .keyed: #expect(field.allowsNothing)
        }
      }
    }
    walk(Procedure.description)
  }

  /// The values of the survey, in the spelling of its files without their numbers, with the field they belong to.
  @Test(
    "The words of the survey are read as values",
    arguments: [
      ("type", ["申請等", "申請等に基づく処分通知等", "申請等に基づかない処分通知等", "交付等（民間手続）", "縦覧等", "作成・保存等"]),
      (
        "filer",
        [
          "国", "独立行政法人等", "地方等", "国又は独立行政法人等", "独立行政法人等又は地方等", "国又は地方等", "国、独立行政法人等又は地方等", "国民等",
          "民間事業者等", "国民等、民間事業者等",
        ]
      ),
      ("localAffair", ["自治事務", "第1号法定受託事務", "第2号法定受託事務", "地方の事務でない"]),
      ("commonality", ["全府省", "一部の府省", "府省共通手続でない", "全府省庁", "一部の府省庁", "府省庁共通手続でない"]),
      ("onlineState", ["実施済", "未実施", "適用除外", "その他", "一部実施済"]),
      (
        "concerns",
        [
          "オンライン化実施予定", "制度改正が必要であり、制度改正のための時間確保が困難", "制度改正が必要であり、制度改正の業務上の優先順位が高くない",
          "電子化に必要なシステムが省庁内に備わっていない", "一部の必要書類の原本が紙であり、電子化してもオンライン処理が完結しない", "性質上、電子化すべきでない",
          "オンライン化の費用対効果が小さい又は不明", "上記に該当しない", "上記に該当しない（理由を記載）",
        ]
      ),
      ("plannedFor", ["2024年度", "2029年度", "2030年度以降"]),
      ("identification.methods", ["押印＋印鑑証明", "押印", "署名", "本人確認書類の提示・提出", "その他", "本人確認不要"]),
      (
        "fee.methods",
        [
          "行政機関の窓口", "銀行の窓口", "ペイジー(ATM)", "コンビニ等代理施設", "その他オフラインでの納付方法", "ペイジー(ネットバンキング)",
          "ペイジー(ダイレクト方式)", "クレジットカード払い", "二次元コード決済", "インターネットバンキング", "その他オンラインでの納付方法",
        ]
      ),
      (
        "formItems",
        [
          "マイナンバー", "法人番号", "健康保険適用事業所番号", "労働保険適用事業所番号", "雇用保険適用事業所番号", "本店又は主たる事務所の所在地", "商号又は名称",
          "役員氏名（代表者含む）", "代表者住所", "資本金", "その他の情報",
        ]
      ),
      (
        "attachments.documents",
        [
          "住民票", "戸籍", "登記事項証明書（商業）", "登記事項証明書（不動産）", "印鑑登録証明書（個人）", "印鑑登録証明書（法人）", "所得証明書・納税証明書",
          "健康保険及び厚生年金保険の納入証明書", "定款", "決算書", "社員名簿", "営業許可証（食品衛生法、建設業等）", "資格証明書（くるみん認定等）", "その他の添付書類",
          "添付書類なし",
        ]
      ),
      ("attachments.abolition", ["撤廃・省略済", "撤廃・省略予定", "撤廃・省略不可", "その他"]),
      ("attachments.ways", ["電子・原紙を選択可能", "電子での提出のみ", "原紙での提出のみ", "一部電子、一部原紙での提出", "その他"]),
      ("attachments.signature", ["電子署名は必要ない", "一部の書類で電子署名が必要", "全ての書類で電子署名が必要"]),
      ("attachments.rules", ["規定はない", "法令の規定", "告示等の規定", "システムの仕様", "その他"]),
      (
        "lifeEvents.individual",
        [
          "妊娠", "出生・こども", "引越し", "就職・転職", "結婚・離婚", "自動車の購入・保有", "住宅の購入・保有", "介護", "医療・健康", "税金", "年金の受給",
          "死亡・相続", "その他イベント(個人)", "その他(個人も法人にもあてはまらない)",
        ]
      ),
      (
        "lifeEvents.corporate",
        [
          "法人の設立", "法人の情報変更・役員変更", "職員の採用・退職", "入札・契約", "事務所の新設・移転", "新しい事業の開始", "法人の合併・分割", "法人の承継・廃業",
          "定期的な報告等", "作業ごとの報告等", "その他イベント(法人)", "その他(個人も法人にもあてはまらない)",
        ]
      ),
      (
        "proxy.professions",
        [
          "士業が介在しない", "弁護士", "行政書士", "税理士", "社会保険労務士", "弁理士", "海事代理士", "司法書士", "医療系職種", "公認会計士", "土地家屋調査士",
          "中小企業診断士", "その他",
        ]
      ),
    ] as [(String, [String])])
  func words(_ leaf: String, _ words: [String]) throws {
    let field = try #require(NationalSurveyTests.leaves[leaf])
    var procedure = Procedure()
    // A nested record is made on the way, so reading goes through its own description.
    let path = leaf.split(separator: ".").map(String.init)
    func read(_ word: String, _ address: FieldAccess.Address, _ description: RecordDescription, _ depth: Int)
      -> ScalarProblem?
    {
      guard let step = description.field(named: path[depth]) else { return .wrongForm }
      var problem: ScalarProblem?
      switch step.access.store {
      case .record(let fill):
        guard let nested = step.type.nested else { return .wrongForm }
        fill(address) { problem = read(word, $0, nested, depth + 1) }
      case .scalar(let store): problem = ScalarText.with(word) { store(address, $0) }
      case .scalars(let store):
        ScalarText.with(word) { text in store(address, 1, { _ in text }, { problem = $1 }) }
      case .records: problem = .wrongForm
      }
      return problem
    }
    for word in words {
      let problem = withUnsafeMutablePointer(to: &procedure) {
        read(word, FieldAccess.Address($0), Procedure.description, 0)
      }
      #expect(problem == nil, "\(field.name): \(word)")
    }
    if case .scalar(.choice(let list)) = field.type {
      #expect(words.count >= list.entries.count - 1)
    }
  }
}

extension FieldType {
  fileprivate var nested: RecordDescription? {
    if case .record(let nested) = self { nested() } else { nil }
  }
}
