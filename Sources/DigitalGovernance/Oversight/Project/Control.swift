extension Project {
  /// What the rules of a project cover: how it is kept on course (管理の取決め).
  ///
  /// - Source: the nine controls of 標準ガイドライン群 実務手引書 part 3 chapter 7.
  public enum Control: String, Choice {
    case communication, organisation, schedule, quality, risk, issue, configuration, change, security

    public static let choices = ChoiceTable<Control>([
      (.communication, "コミュニケーション", ["会議"]),
      (.organisation, "体制", []),
      (.schedule, "工程", ["進捗"]),
      (.quality, "品質", []),
      (.risk, "リスク", []),
      (.issue, "課題", []),
      (.configuration, "構成", []),
      (.change, "変更", []),
      (.security, "情報セキュリティ", ["セキュリティ"]),
    ])
  }
}
