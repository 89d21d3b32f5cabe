extension Mapping {
  /// A column of the national surveys.
  /// - Parameters:
  ///   - numbered: its codes, where they are a number, a space and a value that the field knows: `1 申請等`.
  ///   - codes: its other codes with their values.
  static func national(
    _ column: String, _ field: String, numbered: [String] = [], codes: [(String, String)] = [],
    isList: Bool = false
  ) -> Column {
    var mapped = Column()
    mapped.column = .known(column)
    mapped.field = .known(field)
    let all =
      numbered.map { code in
        (code, code.firstIndex(of: " ").map { String(code[code.index(after: $0)...]) } ?? code)
      } + codes
    if !all.isEmpty {
      mapped.codes = .known(
        all.map { text, value in
          var code = Code()
          code.code = .known(text)
          code.value = .known(value)
          return code
        })
    }
    if isList { mapped.separator = ";" }
    return mapped
  }

  /// What holds for every row of a national survey.
  static func national(_ field: String, is value: String) -> Constant {
    var constant = Constant()
    constant.field = .known(field)
    constant.value = .known(value)
    return constant
  }

  static let nationalClassifications = [
    "1 申請等", "2-1 申請等に基づく処分通知等", "2-2 申請等に基づかない処分通知等", "2-3 交付等（民間手続）", "3 縦覧等",
    "4 作成・保存等",
  ]

  static let nationalParties = [
    "1 国", "2 独立行政法人等", "3 地方等", "4-1 国又は独立行政法人等", "4-2 独立行政法人等又は地方等", "4-3 国又は地方等",
    "4-4 国、独立行政法人等又は地方等", "5 国民等", "6 民間事業者等", "7 国民等、民間事業者等",
  ]

  static let nationalAffairs = ["1 自治事務", "2 第1号法定受託事務", "3 第2号法定受託事務", "4 地方の事務でない"]

  static let nationalStates = ["1 実施済", "2 未実施", "3 適用除外", "4 その他"]

  static let nationalConcerns = [
    "0 オンライン化実施予定", "1 制度改正が必要であり、制度改正のための時間確保が困難",
    "2 制度改正が必要であり、制度改正の業務上の優先順位が高くない", "3 電子化に必要なシステムが省庁内に備わっていない",
    "4 一部の必要書類の原本が紙であり、電子化してもオンライン処理が完結しない", "5 性質上、電子化すべきでない",
    "6 オンライン化の費用対効果が小さい又は不明",
  ]

  static let nationalYears = [
    "1 2024年度", "2 2025年度", "3 2026年度", "4 2027年度", "5 2028年度", "6 2029年度", "7 2030年度以降",
  ]

  static let nationalIdentification = [
    "1 押印＋印鑑証明", "2 押印", "3 署名", "4 本人確認書類の提示・提出", "5 その他", "6 本人確認不要",
  ]

  static let nationalFees = [("1 手数料等無し", "無"), ("2 手数料等有り", "有")]

  static let nationalPayments = [
    "1-1 行政機関の窓口", "1-2 銀行の窓口", "1-3 ペイジー(ATM)", "1-4 コンビニ等代理施設", "1-5 その他オフラインでの納付方法",
    "2-1 ペイジー(ネットバンキング)", "2-2 ペイジー(ダイレクト方式)", "2-3 クレジットカード払い", "2-4 二次元コード決済",
    "2-5 インターネットバンキング", "2-6 その他オンラインでの納付方法",
  ]

  static let nationalDiscounts = [("1 減免措置有り", "有"), ("2 減免措置無し", "無")]

  static let nationalAbolition = ["1 撤廃・省略済", "2 撤廃・省略予定", "3 撤廃・省略不可", "4 その他"]

  static let nationalWays = [
    "0 電子・原紙を選択可能", "1 電子での提出のみ", "2 原紙での提出のみ", "3 一部電子、一部原紙での提出", "4 その他",
  ]

  static let nationalSignatures = ["1 電子署名は必要ない", "2 一部の書類で電子署名が必要", "3 全ての書類で電子署名が必要"]

  static let nationalRules = ["0 規定はない", "1 法令の規定", "2 告示等の規定", "3 システムの仕様", "4 その他"]
}
