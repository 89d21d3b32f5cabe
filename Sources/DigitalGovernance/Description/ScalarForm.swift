public import GovernanceFindings

/// What a scalar field accepts.
public enum ScalarForm: Sendable {
  /// Any text; numbers and the like are taken as they are written.
  case text
  /// A whole number, within a range if there is one.
  case integer(ClosedRange<Int64>?)
  /// Yes or no.
  case flag
  /// A day.
  case date
  /// A day, a month, a fiscal year or its end.
  case period
  /// A number with a unit, as officials write it.
  case amount
  /// The time that an office takes, as it stated it: any text, which counts as a duration if it is one.
  case duration
  /// A length of time.
  case timeSpan
  /// One of a closed list.
  case choice(ChoiceList)
  /// Digits that are a name and not a number, such as a municipality code.
  case code(Bilingual)

  /// The same form with a range, where it holds numbers.
  func limited(to range: ClosedRange<Int64>) -> ScalarForm {
    if case .integer = self { .integer(range) } else { self }
  }

  /// What it is called when it was expected and something else was found.
  public var label: Bilingual {
    switch self {
    case .text: Bilingual(en: "a text", ja: "文字列")
    case .integer: Bilingual(en: "a whole number", ja: "整数")
    case .flag: Bilingual(en: "yes or no", ja: "「はい」か「いいえ」")
    case .date: Bilingual(en: "a date such as 2026-03-31", ja: "日付（例 2026-03-31、令和8年3月31日）")
    case .period:
      Bilingual(
        en: "a date, a month or a fiscal year such as 2026-03", ja: "日付、年月、年度のどれか（例 2026-03-31、2026-03、令和7年度）"
      )
    case .amount: Bilingual(en: "a number with its unit such as 1,200件", ja: "数値と単位（例 1,200件、7%）")
    case .duration:
      Bilingual(en: "a processing time such as 30日, 2週 or 1月", ja: "処理期間（例 30日、2週、1月）")
    case .timeSpan:
      Bilingual(en: "a length of time such as 20分, 1時間30分 or 3日", ja: "時間の長さ（例 20分、1時間30分、3日）")
    case .choice: Bilingual(en: "one of the listed values", ja: "決められた値のどれか")
    case .code(let label): label
    }
  }
}
