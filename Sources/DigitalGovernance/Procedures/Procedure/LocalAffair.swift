extension Procedure {
  /// What sort of affair it is for the local government that runs it (事務区分).
  ///
  /// - Source: 行政手続等の棚卸調査, item 9; 地方自治法 第2条.
  public enum LocalAffair: String, Choice {
    case autonomous, entrustedByNation, entrustedByPrefecture, notLocal

    public static let choices = ChoiceTable<LocalAffair>([
      (.autonomous, "自治事務", []),
      (.entrustedByNation, "第1号法定受託事務", ["第１号法定受託事務"]),
      (.entrustedByPrefecture, "第2号法定受託事務", ["第２号法定受託事務"]),
      (.notLocal, "地方の事務でない", []),
    ])
  }
}
