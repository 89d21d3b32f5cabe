import GovernanceFindings
import GovernanceTables

/// Bytes that are no characters.
struct UndecodableBytes: TableRule {
  static let identity = RuleIdentity("I254", "undecodable-bytes-in-table", .error)
  static let title = Bilingual(en: "Bytes that are no characters", ja: "文字として読めないバイト（表）")
  static let rationale = Bilingual(
    en: "What the cell said cannot be known, so it is unknown.", ja: "元の文字が分からないため、未記入として扱いました。")
  static let remedy = Bilingual(
    en: "Save the table anew as UTF-8.",
    ja: "表をUTF-8で保存し直してください。")
  static let bad = Example.table("1,届\u{0}出,10,済")
  static let good = Example.table("1,届出,10,済")

  static func message(for problem: TableProblem.Kind) -> Message? {
    switch problem {
    case .nul:
      return Message(en: "the cell has the control character U+0000 in it", ja: "このセルに制御文字（U+0000）があります")
    case .undecodable(let bytes, let encoding):
      let hex = bytes.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
        .joined(separator: " ")
      return Message(
        en: "the bytes \(hex) are no character of \(encoding.rawValue)",
        ja: "\(encoding.rawValue)にない文字（バイト列 \(hex)）があります")
    default: return nil
    }
  }
}
