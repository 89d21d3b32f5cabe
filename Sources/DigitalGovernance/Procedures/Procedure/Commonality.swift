extension Procedure {
  /// Whether several ministries run the same procedure (府省共通手続).
  ///
  /// - Source: 行政手続等の棚卸調査, item 10.
  public enum Commonality: String, Choice {
    case allMinistries, someMinistries, single

    public static let choices = ChoiceTable<Commonality>([
      (.allMinistries, "全府省", ["全府省庁"]),
      (.someMinistries, "一部の府省", ["一部の府省庁"]),
      (.single, "府省共通手続でない", ["府省庁共通手続でない"]),
    ])
  }
}
