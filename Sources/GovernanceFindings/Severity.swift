/// How much a finding weighs (重大度).
///
/// Severities are ordered: `note < warning < error`. `kanri lint` exits 1 when a finding is at or above its
/// `--fail-on` level, which is ``error`` unless somebody says otherwise.
public enum Severity: String, CaseIterable, Comparable, Sendable, Codable {
  /// Worth knowing; nothing has to be done now (情報).
  case note
  /// Should be mended or explained (警告).
  case warning
  /// Must be mended (エラー).
  case error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The word that people see.
  public var label: Bilingual {
    switch self {
    case .note: Bilingual(en: "note", ja: "情報")
    case .warning: Bilingual(en: "warning", ja: "警告")
    case .error: Bilingual(en: "error", ja: "エラー")
    }
  }
}
