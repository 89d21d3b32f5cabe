import GovernanceFindings

extension Procedure {
  /// On which occasions people and companies meet a procedure (ライフイベント).
  ///
  /// - Source: 行政手続等の棚卸調査, item 20.
  public struct LifeEvents: Record {
    /// Occasions of people.
    public var individual: Fact<[Individual]> = .unknown
    /// Occasions of companies.
    public var corporate: Fact<[Corporate]> = .unknown

    public init() {}

    /// Occasions in the life of a person.
    public enum Individual: String, Choice {
      case pregnancy, birth, moving, work, marriage, car, home, care, health, tax, pension, death,
        otherEvent, neither

      public static let choices = ChoiceTable<Individual>([
        (.pregnancy, "妊娠", []),
        (.birth, "出生・こども", []),
        (.moving, "引越し", []),
        (.work, "就職・転職", []),
        (.marriage, "結婚・離婚", []),
        (.car, "自動車の購入・保有", []),
        (.home, "住宅の購入・保有", []),
        (.care, "介護", []),
        (.health, "医療・健康", []),
        (.tax, "税金", []),
        (.pension, "年金の受給", []),
        (.death, "死亡・相続", []),
        (.otherEvent, "その他イベント(個人)", ["その他イベント（個人）"]),
        (.neither, "その他(個人も法人にもあてはまらない)", ["その他（個人にも法人にもあてはまらない）"]),
      ])
    }

    /// Occasions in the life of a company.
    public enum Corporate: String, Choice {
      case foundation, change, employment, tender, office, newBusiness, merger, closure,
        periodicReport, workReport, otherEvent, neither

      public static let choices = ChoiceTable<Corporate>([
        (.foundation, "法人の設立", []),
        (.change, "法人の情報変更・役員変更", []),
        (.employment, "職員の採用・退職", []),
        (.tender, "入札・契約", []),
        (.office, "事務所の新設・移転", []),
        (.newBusiness, "新しい事業の開始", []),
        (.merger, "法人の合併・分割", []),
        (.closure, "法人の承継・廃業", []),
        (.periodicReport, "定期的な報告等", []),
        (.workReport, "作業ごとの報告等", []),
        (.otherEvent, "その他イベント(法人)", ["その他イベント（法人）"]),
        (.neither, "その他(個人も法人にもあてはまらない)", ["その他（個人にも法人にもあてはまらない）"]),
      ])
    }

    public static let description = RecordDescription(of: LifeEvents.self) {
      Field(
        "individual", ja: "個人", \.individual,
        Bilingual(
          en: "Occasions of people.",
          ja: "個人のライフイベント。"))
      Field(
        "corporate", ja: "法人", \.corporate,
        Bilingual(
          en: "Occasions of companies.",
          ja: "法人のイベント。"))
    }
  }
}
