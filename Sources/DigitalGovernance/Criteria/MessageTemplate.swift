import CEL
import GovernanceFindings

/// A text with expressions in braces, whose values are said in their place. `{{` and `}}` stand for braces.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case text(String)
    case value(CELProgram)
  }

  let parts: [Part]

  /// - Throws: what is wrong with an expression, at its place in the text.
  init(_ text: String, field: FactPath, in environment: CriteriaEnvironment) throws(CriterionProblem) {
    let utf8 = Array(text.utf8)
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte == open || byte == close, index + 1 < utf8.count, utf8[index + 1] == byte {
        literal.append(byte)
        index += 2
      } else if byte == open {
        guard let end = MessageTemplate.end(of: index, in: utf8) else {
          throw CriterionProblem(.openBrace, in: field, at: index..<index + 1)
        }
        if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
        literal = []
        let source = String(decoding: utf8[index + 1..<end], as: UTF8.self)
        do {
          parts.append(.value(try environment.language.compile(source)))
        } catch {
          let problem = error.problems[0]
          throw CriterionProblem(
            .expression(problem), in: field,
            at: problem.range.lowerBound + index + 1..<problem.range.upperBound + index + 1)
        }
        index = end + 1
      } else {
        literal.append(byte)
        index += 1
      }
    }
    if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
    self.parts = parts
  }

  /// The closing brace of the one at an index; braces in quotes and pairs of them in the expression are skipped.
  private static func end(of start: Int, in utf8: [UInt8]) -> Int? {
    var depth = 0
    var quote: UInt8?
    var index = start
    while index < utf8.count {
      let byte = utf8[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\") {
          index += 1
        } else if byte == open {
          quote = nil
        }
      } else {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"):
          depth -= 1
          if depth == 0 { return index }
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  /// The text with its values; what is not known is said to be so.
  func text(_ bindings: CELBindings, japanese: Bool) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .value(let program):
        switch program.evaluate(bindings) {
        case .value(let value):
          let words = value.text
          text += japanese ? words.ja : words.en
        case .unknown: text += japanese ? "未記入" : "not stated"
        case .error: text += japanese ? "（計算できません）" : "(cannot be computed)"
        }
      }
    }
    return text
  }
}
