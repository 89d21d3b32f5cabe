import GovernanceFindings
import YAMLSyntax

/// Lines that end in a lone carriage return, as old Macs wrote them.
struct CarriageReturnLines: YAMLRule {
  static let identity = RuleIdentity("Y143", "carriage-return-lines", .warning)
  static let provenance = Provenance.published(source: "YAML 1.2.2, 5.4 Line Break Characters")
  static let title = Bilingual(en: "Lines that end in CR", ja: "CRだけの改行")
  static let rationale = Bilingual(
    en: "Most tools see one long line and name wrong places.", ja: "多くのソフトでは1行につながって見え、行番号が合いません。")
  static let remedy = Bilingual(en: "Save the file with LF as its line ends.", ja: "改行コードをLFにして保存し直してください。")
  static let fixable = true
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請\rphase: planning/hypothesis
    """)
  static let good = bad.replacing("\r", with: "\n")

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .carriageReturnLines else { return nil }
    return Message(en: "a line ends in a lone CR", ja: "改行コードがCRだけの行があります")
  }
}
