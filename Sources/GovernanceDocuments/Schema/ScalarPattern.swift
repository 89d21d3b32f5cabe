import DigitalGovernance

/// What people write in a scalar, as regular expressions that every dialect of JSON Schema understands.
///
/// They refuse nothing that the reader of the form accepts; whether the calendar has a day or an era covered it, only
/// the reader knows.
package enum ScalarPattern {
  /// Anything but white space; full-width spaces are white.
  package static let filled = #"\S"#

  private static let digit = "[0-9０-９]"
  private static let space = "[ 　]*"

  // MARK: Days and periods

  /// `2026-03-31`, in ASCII digits.
  package static let isoDay = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  /// `２０２６-０３-３１`: full-width digits, for those in ASCII have their calendar checked.
  package static let wideDay = "^(?=.*[０-９])\(digit){4}-\(digit){2}-\(digit){2}$"
  /// `2026年3月31日`.
  package static let japaneseDay = "^\(digit){4}年\(digit){1,2}月\(digit){1,2}日$"
  /// `令和8年3月31日`, `R8.3.31`, `令和元年5月1日`.
  package static let eraDay = "^\(eraYear)(年\(digit){1,2}月\(digit){1,2}日|[.．]\(digit){1,2}[.．]\(digit){1,2})$"
  /// `2026`, `2026-03`, `2026年3月`, `2025年度`, `2025年度末`, `2030年度以降`.
  package static let period = "^\(digit){4}(-\(digit){2}|年(\(digit){1,2}月|度(末|以降)?)?)?$"
  /// `令和8年`, `令和8年3月`, `R8.3`, `令和7年度`, `R7年度末`.
  package static let eraPeriod = "^\(eraYear)(年(\(digit){1,2}月|度(末|以降)?)?|[.．]\(digit){1,2})$"

  /// An era by its name or letter and its year, `元` for 1.
  private static let eraYear: String = {
    let names = JapaneseEra.allCases.map(\.rawValue).joined(separator: "|")
    let letters = JapaneseEra.allCases.map { "\($0.letter)\($0.letter.lowercased())" }.joined()
    return "(\(names)|[\(letters)])(元|\(digit){1,4})"
  }()

  // MARK: Lengths of time

  /// `20分`, `1時間30分`, `1.5時間`, `3日`, `90s`.
  package static let timeSpan: String = {
    let number = "\(digit)+([.．]\(digit))?"
    let parts = ["週間?", "日", "時間", "分"].map { "(\(number)\($0))?" }.joined()
    return "^(\(digit)+[sｓ]|(?=\(digit))\(parts)(\(digit)+秒)?)$"
  }()

  // MARK: Numbers

  private static let decimal = "(\(digit){1,3}([,，]\(digit){3})+|\(digit)+)([.．]\(digit)+)?"
  private static let scaled = "\(decimal)\(space)([万億兆](\(decimal)万?)?)?"
  private static let sign = "[-+－＋−△▲]?"

  /// `1,000`, `１，０００`, `3万`.
  package static let integer = "^\(space)\(sign)\(scaled)\(space)$"
  /// `7%`, `約3.6万人`, `延べ85団体`.
  package static let amount =
    "^\(space)((約|およそ|おおむね|概ね|延べ|のべ|延)\(space))*\(sign)\(scaled)\(space)[^0-9０-９\\s、。，．,.:：;；!！?？「」]{0,18}\(space)$"

  /// A code of digits, as it stands in quotes.
  package static let code = "^[0-9A-Za-z-]+$"
  /// `なし`.
  package static let nothing = ["なし", "none"]
}
