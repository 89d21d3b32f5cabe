extension Procedure {
  /// How far a procedure can be done online (オンライン化の実施状況).
  ///
  /// Only ``implemented`` counts as digitalized.
  ///
  /// - Source: 行政手続等の棚卸調査, item 12-1; ``planned`` is a word of Tokyo's own lists, the national survey has
  /// it among the
  /// concerns.
  public enum OnlineState: String, Choice {
    case implemented, planned, notImplemented, exempt, other, partlyImplemented

    public static let choices = ChoiceTable<OnlineState>([
      (.implemented, "実施済", ["オンライン化済", "済"]),
      (.planned, "実施予定", ["予定"]),
      (.notImplemented, "未実施", ["未"]),
      (.exempt, "適用除外", []),
      (.other, "その他", []),
      (.partlyImplemented, "一部実施済", []),
    ])
  }
}
