import DigitalGovernance
import GovernanceFindings

/// What a value of somebody's table means among the values of a field.
struct ValueGuess {
  /// The value of the field, in its Japanese or English name.
  let value: String
  /// Whether the text says so; a guess by its parts is for people to confirm.
  let isSure: Bool

  /// Nil if no value of the field is anything like it.
  init?(_ text: String, in form: ScalarForm, language: Language) {
    switch form {
    case .choice(let list):
      let bare = ValueGuess.withoutNumber(text)
      func name(_ entry: ChoiceList.Entry) -> String { language == .ja ? entry.ja : entry.en }
      for spelling in [text, bare] {
        if let entry = list.entries.first(where: { entry in
          ([entry.en, entry.ja] + entry.other).contains { NearestSpelling.isSame(spelling, $0) }
        }) {
          (value, isSure) = (name(entry), true)
          return
        }
      }
      // The shortest name that has it in it: 済 is 実施済 rather than 一部実施済.
      let near = list.entries.flatMap { entry in ([entry.ja] + entry.other).map { ($0, entry) } }
        .filter { ValueGuess.isAbridged(bare, from: $0.0) }
        .min { ($0.0.unicodeScalars.count) < ($1.0.unicodeScalars.count) }
      guard let near else { return nil }
      (value, isSure) = (name(near.1), false)
    case .flag:
      let yes = ["○", "◯", "〇", "●", "有", "有り", "あり", "要", "可", "該当", "はい", "yes", "true"]
      let no = ["×", "✕", "☓", "無", "無し", "なし", "不要", "不可", "非該当", "いいえ", "no", "false"]
      let bare = ValueGuess.withoutNumber(text)
      if yes.contains(bare) || text == "1" {
        (value, isSure) = (language == .ja ? "はい" : "yes", text != "1")
      } else if no.contains(bare) || text == "0" {
        (value, isSure) = (language == .ja ? "いいえ" : "no", text != "0")
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// `1 申請等` without its number.
  private static func withoutNumber(_ text: String) -> String {
    let rest = text.unicodeScalars.drop {
      ("0"..."9").contains($0) || ("\u{FF10}"..."\u{FF19}").contains($0)
        || " \u{3000}-.．:：)）".unicodeScalars.contains($0)
    }
    return rest.isEmpty ? text : String(String.UnicodeScalarView(rest))
  }

  /// Whether a text is what is left of a name when some of its characters are left out: 独法 of 地方独立行政法人.
  private static func isAbridged(_ text: String, from name: String) -> Bool {
    var rest = name.unicodeScalars[...]
    for scalar in text.unicodeScalars {
      guard let place = rest.firstIndex(of: scalar) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return !text.isEmpty
  }
}

extension NearestSpelling {
  /// Whether two texts are one but for the width of their letters.
  fileprivate static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || differsInWidthOnly(one, from: other)
  }
}
