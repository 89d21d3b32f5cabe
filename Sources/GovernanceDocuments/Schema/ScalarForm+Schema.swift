import DigitalGovernance
import GovernanceFindings

extension ScalarForm {
  /// The forms that fields share, by their names among the definitions of a schema.
  static let shared: [(name: String, schema: SchemaNode)] = [
    ("text", anyText),
    ("integer", integer(within: nil)),
    ("flag", ["enum": .list([true, false] + (Bool.wordsForYes + Bool.wordsForNo).map(SchemaNode.text))]),
    ("date", ["anyOf": .list(days)]),
    (
      "period",
      [
        "anyOf": .list(
          days + [
            string(ScalarPattern.period), string(ScalarPattern.eraPeriod),
            ["type": "integer", "minimum": 1868, "maximum": 9999],
          ])
      ]
    ),
    ("amount", ["anyOf": [["type": "number"], string(ScalarPattern.amount)]]),
    ("duration", anyText),
    ("timeSpan", string(ScalarPattern.timeSpan)),
    ("code", string(ScalarPattern.code)),
  ]

  /// The name of the shared definition of this form; nil if it is described in its place.
  var sharedName: String? {
    switch self {
    case .text: "text"
    case .integer(nil): "integer"
    case .flag: "flag"
    case .date: "date"
    case .period: "period"
    case .amount: "amount"
    case .duration: "duration"
    case .timeSpan: "timeSpan"
    case .code: "code"
    case .integer, .choice: nil
    }
  }

  /// The schema of a form that is described in its place.
  var ownSchema: SchemaNode {
    switch self {
    case .integer(let range): ScalarForm.integer(within: range)
    case .choice(let list):
      ["enum": .texts(list.entries.map(\.en) + list.entries.flatMap { [$0.ja] + $0.other })]
    case .text, .flag, .date, .period, .amount, .duration, .timeSpan, .code: [:]
    }
  }

  /// An example as JSON: whole numbers as numbers, all else as text.
  func example(_ sample: String) -> SchemaNode {
    switch self {
    case .integer, .amount:
      if let number = Int64(sample) { return .integer(number) }
      return .text(sample)
    case .text, .flag, .date, .period, .duration, .timeSpan, .choice, .code:
      guard sample.utf8.count >= 2, let first = sample.first, first == sample.last,
        first == "\"" || first == "'"
      else { return .text(sample) }
      return .text(String(sample.dropFirst().dropLast()))
    }
  }

  /// Numbers and truth values are texts too: `版: 2` needs no quotes.
  private static let anyText: SchemaNode = [
    "type": ["string", "number", "boolean"], "pattern": .text(ScalarPattern.filled),
  ]

  private static let days: [SchemaNode] = [
    ["type": "string", "format": "date", "pattern": .text(ScalarPattern.isoDay)],
    string(ScalarPattern.wideDay), string(ScalarPattern.japaneseDay), string(ScalarPattern.eraDay),
  ]

  private static func string(_ pattern: String) -> SchemaNode {
    ["type": "string", "pattern": .text(pattern)]
  }

  private static func integer(within range: ClosedRange<Int64>?) -> SchemaNode {
    var number: [SchemaNode.Member] = [.init("type", "integer")]
    if let range {
      number += [.init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound))]
    }
    return ["anyOf": [.object(number), string(ScalarPattern.integer)]]
  }
}
