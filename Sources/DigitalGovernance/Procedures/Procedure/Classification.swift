extension Procedure {
  /// What kind of act a procedure is (手続類型).
  ///
  /// - Source: 行政手続等の棚卸調査, item 4.
  public enum Classification: String, Choice {
    case application, dispositionOnApplication, dispositionWithoutApplication, privateDelivery,
      inspection, recordKeeping

    public static let choices = ChoiceTable<Classification>([
      (.application, "申請等", []),
      (.dispositionOnApplication, "申請等に基づく処分通知等", []),
      (.dispositionWithoutApplication, "申請等に基づかない処分通知等", []),
      (.privateDelivery, "交付等（民間手続）", ["交付等(民間手続)"]),
      (.inspection, "縦覧等", []),
      (.recordKeeping, "作成・保存等", []),
    ])
  }
}
