import GovernanceFindings
import GovernanceRules

/// Hides from a report what must not be shown, wherever it is quoted: messages, excerpts, paths, reasons.
package struct Redaction: Sendable {
  private let secrets: [(text: String, mask: String)]

  init(of ranges: [Range<Int>], in source: [UInt8]) {
    secrets = Set(ranges.map { String(decoding: source[$0], as: UTF8.self) }).sorted { left, right in
      // The longer first, so that no part of it stays.
      (right.utf8.count, left) < (left.utf8.count, right)
    }.map { ($0, Redaction.mask($0)) }
  }

  /// Hides what the rules find in a file.
  package init(of source: [UInt8]) {
    self.init(of: GovernanceRules.checkSource(source).filter(\.isSecret).map(\.bytes), in: source)
  }

  func apply(to finding: inout PlacedFinding) {
    guard !secrets.isEmpty else { return }
    finding.finding.message = applied(finding.finding.message)
    finding.finding.help = applied(finding.finding.help)
    for index in finding.finding.path.steps.indices {
      if case .field(let name) = finding.finding.path.steps[index] {
        finding.finding.path.steps[index] = .field(applied(name))
      }
    }
    if let excerpt = finding.excerpt {
      finding.excerpt = SourceExcerpt(text: applied(excerpt.text), firstColumn: excerpt.firstColumn)
    }
    // An edit that would write the secret anew is not worth showing it.
    if finding.fix?.edits.contains(where: { applied($0.newText) != $0.newText }) == true { finding.fix = nil }
  }

  func applied(_ suppression: Suppression) -> Suppression {
    var suppression = suppression
    suppression.reason = applied(suppression.reason)
    return suppression
  }

  private func applied(_ text: Bilingual) -> Bilingual {
    Bilingual(en: applied(text.en), ja: applied(text.ja))
  }

  package func applied(_ text: String) -> String {
    secrets.reduce(text) { Redaction.replacing($1.text, in: $0, with: $1.mask) }
  }

  /// Byte by byte: a combining mark behind a digit must not keep it from being hidden.
  private static func replacing(_ secret: String, in text: String, with mask: String) -> String {
    let wanted = Array(secret.utf8)
    let bytes = Array(text.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) {
        result += Array(mask.utf8)
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// As many stars as there were characters, full-width ones for wide characters, so that carets stay in place.
  private static func mask(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x80 ? "*" : "＊" }))
  }
}
