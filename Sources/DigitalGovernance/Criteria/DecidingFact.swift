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
    return listText ?? value.text
  }

  /// The values of a short list of words, one after the other; nil for anything else.
  private var listText: Bilingual? {
    guard case .list(let list) = value, (1...DecidingFact.mostListed).contains(list.count) else { return nil }
    var words: [Bilingual] = []
    for element in list.elements {
      guard case .string(let text) = element else { return nil }
      let choice = fact.field?.type.choice(text)
      words.append(Bilingual(en: choice?.en ?? text, ja: choice?.ja ?? text))
    }
    return Bilingual(
      en: words.map(\.en).joined(separator: ", "), ja: words.map(\.ja).joined(separator: "、"))
  }

  /// Longer lists are counted.
  private static let mostListed = 4
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
      Bilingual(en: Int64(number).grouped, ja: Int64(number).grouped)
    case .record(let record):
      switch record.record {
      case let amount as AmountRecord: Bilingual(en: amount.amount.written, ja: amount.amount.written)
      case let period as PeriodRecord: Bilingual(en: period.period.description, ja: period.period.description)
      default: Bilingual(en: literal, ja: literal)
      }
    default: Bilingual(en: literal, ja: literal)
    }
  }
}

extension Int64 {
  /// The digits in threes, as in `1,400,000`.
  fileprivate var grouped: String {
    var digits = String(magnitude)
    var tail = ""
    while digits.utf8.count > 3 {
      tail = ",\(digits.suffix(3))\(tail)"
      digits.removeLast(3)
    }
    return "\(self < 0 ? "-" : "")\(digits)\(tail)"
  }
}

extension Amount {
  /// The amount with its digits in threes: `約12,000人`.
  fileprivate var written: String {
    guard let number = Int64(exactly: number.double) else { return description }
    return "\(isApproximate ? "約" : "")\(isCumulative ? "延べ" : "")\(number.grouped)\(unit)"
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
