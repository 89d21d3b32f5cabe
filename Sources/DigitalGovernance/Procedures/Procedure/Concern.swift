extension Procedure {
  /// A plan, or what speaks against one (オンライン化の実施予定及び検討時の懸念点).
  ///
  /// - Source: 行政手続等の棚卸調査, item 12-2.
  public enum Concern: String, Choice {
    case planned, noTimeForAmendment, lowPriorityOfAmendment, noSystem, paperOriginals, unsuitable,
      costExceedsBenefit, other

    public static let choices = ChoiceTable<Concern>([
      (.planned, "オンライン化実施予定", []),
      (.noTimeForAmendment, "制度改正が必要であり、制度改正のための時間確保が困難", []),
      (.lowPriorityOfAmendment, "制度改正が必要であり、制度改正の業務上の優先順位が高くない", []),
      (.noSystem, "電子化に必要なシステムが省庁内に備わっていない", []),
      (.paperOriginals, "一部の必要書類の原本が紙であり、電子化してもオンライン処理が完結しない", []),
      (.unsuitable, "性質上、電子化すべきでない", []),
      (.costExceedsBenefit, "オンライン化の費用対効果が小さい又は不明", []),
      (.other, "上記に該当しない", ["上記に該当しない（理由を記載）"]),
    ])
  }
}
