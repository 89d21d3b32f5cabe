public import GovernanceFindings

/// How the columns and codes of somebody else's table become procedures (対応表).
///
/// Cells are texts until a mapping says otherwise. A column that it does not name, and a code that it does not know,
/// is a finding; the row is kept, and that fact of it is unknown.
public struct Mapping: Kind {
  public static let kindName = KindName(en: "Mapping", ja: "対応表", variable: "mapping")
  public static let documentation = Bilingual(
    en: "How the columns and codes of a table become facts about procedures.",
    ja: "表（CSV）の列と値を、手続の項目に対応させる文書です。")

  /// The name under which it is chosen.
  public var id: Fact<String> = .unknown
  /// Its name.
  public var name: Fact<String> = .unknown
  /// Where the table comes from.
  public var source: Fact<String> = .unknown
  /// How its characters are written; unknown lets the bytes decide.
  public var encoding: Fact<Encoding> = .unknown
  /// What stands between its cells; a comma unless stated.
  public var delimiter: Fact<Delimiter> = .unknown
  /// Where its header is; the first row unless stated.
  public var header: Fact<Header> = .unknown
  /// How many rows at the end are no procedures.
  public var footerRows: Fact<Int64> = .unknown
  /// Rows in between that are no procedures.
  public var skip: Fact<[SkippedRow]> = .unknown
  /// What each column says.
  public var columns: Fact<[Column]> = .unknown
  /// Columns that are not read, each with the reason.
  public var ignored: Fact<[IgnoredColumn]> = .unknown
  /// What holds for every row, without a column.
  public var constants: Fact<[Constant]> = .unknown
  /// What whoever reads results from the table should know.
  public var notes: Fact<[Note]> = .unknown

  public init() {}

  /// How characters are written as bytes.
  public enum Encoding: String, Choice {
    case utf8, windows31J

    public static let choices = ChoiceTable<Encoding>([
      (.utf8, "UTF-8", ["UTF8"]),
      (.windows31J, "シフトJIS", ["windows-31j", "CP932", "Shift_JIS", "SJIS"]),
    ])
  }

  /// What stands between cells.
  public enum Delimiter: String, Choice {
    case comma, tab, semicolon

    public static let choices = ChoiceTable<Delimiter>([
      (.comma, "カンマ", ["コンマ"]), (.tab, "タブ", []), (.semicolon, "セミコロン", []),
    ])
  }
}
