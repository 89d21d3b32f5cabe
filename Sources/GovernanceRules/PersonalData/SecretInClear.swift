import GovernanceFindings

/// A password, an access token or a private key stands in the file.
struct SecretInClear: SourceRule {
  static let identity = RuleIdentity("D105", "secret-in-clear", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "public texts ask for information security; the patterns are ours",
      ja: "公表資料は情報セキュリティの確保を求めていますが、見分け方はkanriが定めたものです"))
  static let isSecret = true
  static let title = Bilingual(en: "Secret in clear", ja: "パスワードや鍵の記載")
  static let rationale = Bilingual(
    en: "Whoever can read the repository can use it.", ja: "リポジトリを読める人が、誰でも使えてしまいます。")
  static let remedy = Bilingual(
    en: "Make it invalid, and keep the new one where your office keeps secrets.",
    ja: "すぐに無効にし、新しいものは決められた保管場所に置いてください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: Project
    id: P-1
    name: 営業許可の申請
    # 検証環境 password: hunter2-Tokyo
    """)
  static let good = bad.replacing("password: hunter2-Tokyo", with: "のパスワードは台帳で管理する")

  static func judge(_ passage: SourcePassage) -> Message? {
    switch passage.kind {
    case .secretValue, .token:
      let shown = String(passage.text.prefix(4)) + "…"
      return Message(
        en: "'\(shown)' looks like a password or an access key", ja: "「\(shown)」はパスワードや鍵のようです")
    case .digits, .address: return nil
    }
  }
}
