import GovernanceFindings

/// A code of an office's own that is not its own.
struct CriterionCodeTaken: CriterionRule {
  static let identity = RuleIdentity("K309", "criterion-code-taken", .error)
  static let title = Bilingual(en: "Code that belongs to another", ja: "ほかで使われているコード")
  static let rationale = Bilingual(
    en: "A finding must be told by its code.", ja: "コードで指摘を見分けられなくなります。")
  static let remedy = Bilingual(
    en: "Give it a code of its own: 'O' and three digits.", ja: "「O」と3桁の数字で、ほかと重ならないコードを付けてください。")
  static let bad = CriterionExample.sound.replacing("code: O101", with: "code: C103")
  static let good = CriterionExample.sound

  static func message(for fault: CriterionFault) -> Message? {
    switch fault {
    case .foreignCode(let code):
      return Message(
        en: "'\(code)' is no code for an office's criterion, which is 'O' and digits",
        ja: "「\(code)」は局の基準のコードに使えません。「O」と数字で付けます")
    case .takenCode(let code, let line):
      return Message(
        en: "'\(code)' is another criterion's code\(line.map { " (line \($0))" } ?? "")",
        ja: "「\(code)」は別の基準\(line.map { "（\($0)行目）" } ?? "")のコードです")
    default: return nil
    }
  }
}
