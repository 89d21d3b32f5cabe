public import GovernanceFindings

/// What is wrong with a field of a record that is read from JSON, for people.
///
/// The `DecodingError` carries it as its underlying error; its coding path says where.
/// ```swift
/// } catch DecodingError.dataCorrupted(let context) {
///   let problem = context.underlyingError as? FieldProblem   // problem?.text.ja
/// }
/// ```
public struct FieldProblem: Error, Hashable, Sendable {
  public let kind: Kind

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The record has no such key; the one that was surely meant.
    case unknownKey(String, meant: String?)
    /// Two keys name one field.
    case sameField(String, String)
    /// The field cannot be stated as none.
    case cannotBeNone(String)
    /// The value is not what the field takes; what it takes.
    case notAccepted(String, ScalarProblem, expected: Bilingual)
    /// It is an object or an array where one value is expected; what the field takes.
    case notOneValue(expected: Bilingual)
    /// It is no array, and the field is a list.
    case notAList
    /// It is no object, and the field has fields of its own.
    case notAnObject
    /// It is a document of another kind or version; the one that is read here.
    case otherDocument(String, expected: String)
  }

  /// The text that is refused; nil where it is no single text.
  public var value: String? {
    switch kind {
    case .unknownKey(let text, _), .sameField(let text, _), .notAccepted(let text, _, _),
      .otherDocument(let text, _):
      text.short
    case .cannotBeNone, .notOneValue, .notAList, .notAnObject: nil
    }
  }

  /// What is wrong and what would be right, one or two sentences.
  public var text: Bilingual {
    switch kind {
    case .unknownKey(let key, let meant?):
      Bilingual(
        en: "There is no key '\(key.short)' here; '\(meant)' was probably meant.",
        ja: "「\(key.short)」というキーはありません。「\(meant)」ではありませんか。")
    case .unknownKey(let key, nil):
      Bilingual(en: "There is no key '\(key.short)' here.", ja: "「\(key.short)」というキーはありません。")
    case .sameField(let key, let other):
      Bilingual(
        en: "'\(key.short)' and '\(other.short)' are the same key.",
        ja: "「\(key.short)」と「\(other.short)」は同じキーです。")
    case .cannotBeNone(let key):
      Bilingual(
        en: "'\(key.short)' cannot be none. Leave the key out if nobody knows.",
        ja: "「\(key.short)」に「なし」とは書けません。分からなければ、キーを省いてください。")
    case .notAccepted(let text, .outOfRange(let range), _):
      Bilingual(
        en:
          "'\(text.short)' is out of range. Write a whole number from \(range.lowerBound) to \(range.upperBound).",
        ja: "「\(text.short)」は範囲の外です。\(range.lowerBound)から\(range.upperBound)までの整数を書いてください。")
    case .notAccepted(let text, .badDate(.noSuchDay), _):
      Bilingual(en: "There is no day '\(text.short)'.", ja: "「\(text.short)」という日はありません。")
    case .notAccepted(let text, .badDate(.outsideEra(let era)), _):
      Bilingual(en: "'\(text.short)' is outside the era \(era).", ja: "「\(text.short)」は\(era)の期間の外です。")
    case .notAccepted(let text, .badDate(.otherNotation(let meant)), _):
      Bilingual(
        en: "'\(text.short)' is in a form that is not accepted. Write '\(meant)'.",
        ja: "「\(text.short)」という書き方はできません。「\(meant)」と書いてください。")
    case .notAccepted(let text, .wrongForm, let expected), .notAccepted(let text, .notAChoice, let expected):
      Bilingual(
        en: "'\(text.short)' is not accepted here. Write \(expected.en).",
        ja: "「\(text.short)」とは書けません。\(expected.ja)を書いてください。")
    case .notOneValue(let expected):
      Bilingual(
        en: "There must be one value here. Write \(expected.en).", ja: "値を一つだけ書く項目です。\(expected.ja)を書いてください。")
    case .notAList:
      Bilingual(en: "There must be an array here.", ja: "一覧（配列）で書く項目です。")
    case .notAnObject:
      Bilingual(en: "There must be an object with keys here.", ja: "下位のキーを持つ項目（オブジェクト）です。")
    case .otherDocument(let stated, let expected):
      Bilingual(
        en: "'\(stated.short)' is not read here. Write '\(expected)'.",
        ja: "「\(stated.short)」は受け付けません。「\(expected)」と書いてください。")
    }
  }
}

extension FieldProblem {
  /// A text that its field does not take.
  static func notAccepted(_ text: String, _ problem: ScalarProblem, by field: FieldDescription)
    -> FieldProblem
  {
    FieldProblem(kind: .notAccepted(text, problem, expected: expectation(of: field, for: text)))
  }

  /// What a field takes: of a list the value that was surely meant, or all of a short one.
  static func expectation(of field: FieldDescription, for text: String? = nil) -> Bilingual {
    switch field.type {
    case .scalar(.choice(let list)), .scalars(.choice(let list)):
      let words = list.entries.flatMap { [$0.en, $0.ja] + $0.other }
      if let meant = text.flatMap({ NearestSpelling.of($0, among: words) }) {
        return Bilingual(en: "'\(meant)'", ja: "「\(meant)」")
      }
      guard list.entries.count <= 12 else { return ScalarForm.choice(list).label }
      return Bilingual(
        en: "one of \(list.entries.map(\.en).joined(separator: ", "))",
        ja: "\(list.entries.map { "「\($0.ja)」" }.joined())のどれか")
    case .scalar(let form), .scalars(let form): return form.label
    case .record, .records, .keyed: return Bilingual(en: "an object with keys", ja: "下位のキー")
    }
  }

  /// The error that carries it.
  func error(at path: [any CodingKey]) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(codingPath: path, debugDescription: text.en, underlyingError: self))
  }
}

extension String {
  /// As much of it as a message quotes.
  fileprivate var short: String { count > 60 ? prefix(59) + "…" : self }
}
