public import DigitalGovernance
public import GovernanceFindings

/// A document to begin with: every field of a kind, explained where it stands.
///
/// What must be stated is there, with an example or with a placeholder that the linter points at. All else is
/// commented out; without its `# ` it is part of the document.
/// ```swift
/// StartingDocument.text(for: ServiceCanvas.self, language: .ja)
/// // # 名称。（必須・例）
/// // 名称: 申請のオンライン化
/// // # 対象のサービス。
/// // # サービス: 未定
/// ```
public enum StartingDocument {
  /// The text of a new document of a kind, its keys and comments in a language.
  public static func text(for kind: any Kind.Type, language: Language) -> String {
    let fields = DocumentOutline.lines(of: kind.description, language: language, isExplained: true)
    return (head(of: kind, language) + envelope(of: kind, language) + fields).map { $0 + "\n" }.joined()
  }

  private static func head(of kind: any Kind.Type, _ language: Language) -> [String] {
    let name = kind.kindName
    return switch language {
    case .ja:
      [
        "# \(name.ja): \(kind.documentation.ja)",
        "# 「例」とある値は、自分の内容に書き換えます。「\(DocumentOutline.placeholder(.ja))」は、決まったら書き換えます。",
        "# コメントになっている項目は、使うときに行頭の「# 」を外します。使わない項目は消してかまいません。",
        "# 点検するには、kanri lint を実行します。",
      ]
    case .en:
      [
        "# \(name.en): \(kind.documentation.en)",
        "# Put your own words where it says 'example', and for \(DocumentOutline.placeholder(.en)) once it is settled.",
        "# To use a field that is commented out, take away the '# ' before it. Delete what you do not need.",
        "# To check the document, run kanri lint.",
      ]
    }
  }

  static func envelope(of kind: any Kind.Type, _ language: Language) -> [String] {
    let version = "\(DocumentEnvelope.apiVersionKeys[0]): \(DocumentEnvelope.apiVersion)"
    return switch language {
    case .ja: [version, "種別: \(kind.kindName.ja)"]
    case .en: [version, "kind: \(kind.kindName.en)"]
    }
  }
}
