public import CEL
public import GovernanceFindings

/// A fact that a criterion saw, and that decided.
public struct DecidingFact: Sendable {
  public let fact: FactReference
  /// What it holds.
  public let value: CELValue

  package init(fact: FactReference, value: CELValue) {
    self.fact = fact
    self.value = value
  }

  /// The facts that decided the value of an expression, the most important few.
  package static func all(of program: CELProgram, _ explanation: CELExplanation) -> [DecidingFact] {
    Deciders(of: program, explanation).facts
  }

  /// The fact with its value, in the words of the document: `phase = testing`, 「工程」が「テスト」.
  public var text: Bilingual {
    let label = fact.label
    let value = valueText
    return Bilingual(en: "\(label.en) = \(value.en)", ja: "\(label.ja)=\(value.ja)")
  }

  /// What it holds, for people.
  public var valueText: Bilingual {
    if case .string(let text) = value, let choice = fact.field?.type.choice(text) {
      return Bilingual(en: choice.en, ja: choice.ja)
    }
    return value.text
  }
}

extension CELValue {
  /// A value for people: yes or no, a day, the length of a list.
  package var text: Bilingual {
    switch self {
    case .null: Bilingual(en: "none", ja: "なし")
    case .bool(let flag): flag ? Bilingual(en: "yes", ja: "はい") : Bilingual(en: "no", ja: "いいえ")
    case .string(let text): Bilingual(en: text, ja: text)
    case .timestamp(let moment):
      Bilingual(en: moment.dayText, ja: moment.dayText)
    case .duration(let duration): duration.daysText
    case .list(let list):
      list.count == 0
        ? Bilingual(en: "none", ja: "なし") : Bilingual(en: "\(list.count) entries", ja: "\(list.count)件")
    case .double(let number) where number.rounded() == number && abs(number) < 1e15:
      Bilingual(en: "\(Int64(number))", ja: "\(Int64(number))")
    default: Bilingual(en: literal, ja: literal)
    }
  }
}

extension CELTimestamp {
  /// The day alone where the moment is a day's first.
  fileprivate var dayText: String {
    let text = description
    return text.hasSuffix("T00:00:00Z") ? String(text.dropLast(10)) : text
  }
}

extension CELDuration {
  fileprivate var daysText: Bilingual {
    let day: Int64 = 86_400_000_000_000
    guard nanoseconds % day == 0 else { return Bilingual(en: description, ja: description) }
    return Bilingual(en: "\(nanoseconds / day) days", ja: "\(nanoseconds / day)日")
  }
}

extension FieldType {
  /// The listed value of an id.
  fileprivate func choice(_ id: String) -> ChoiceList.Entry? {
    switch self {
    case .scalar(.choice(let list)), .scalars(.choice(let list)): list.entries.first { $0.en == id }
    default: nil
    }
  }
}
