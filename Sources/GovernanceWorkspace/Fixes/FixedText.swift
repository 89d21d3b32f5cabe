public import GovernanceFindings
import GovernanceLint
import YAMLSyntax

/// A text after its fixes: what was mended, and what could not be.
public struct FixedText: Sendable {
  /// The bytes, the same as before where nothing was mended.
  public private(set) var bytes: [UInt8]
  /// The findings that are gone.
  public private(set) var applied: [PlacedFinding] = []
  /// The findings whose fix did not help, and was taken back.
  public private(set) var refused: [PlacedFinding] = []

  /// A fix may make room for another one, but not for ever.
  private static let mostRounds = 10

  /// Applies the fixes of a text until none is left that helps.
  ///
  /// A fix is kept if its finding is gone and the text reads no worse. All fixes of a round are tried together, and
  /// one by one only if that fails.
  /// - Parameters:
  ///   - includingUnsafe: whether fixes are applied that may change what is meant.
  ///   - lint: the findings of a text.
  init(
    fixing source: [UInt8], includingUnsafe: Bool, limits: YAMLLimits,
    lint: ([UInt8]) -> [PlacedFinding]
  ) {
    bytes = source
    var state = State(source, lint(source), limits)
    for _ in 0..<FixedText.mostRounds {
      let candidates = FixedText.candidates(
        in: state.findings, includingUnsafe: includingUnsafe, refused: refused)
      guard !candidates.isEmpty else { break }
      if let next = FixedText.state(applying: candidates, to: state, limits, lint) {
        applied += candidates
        state = next
        continue
      }
      guard candidates.count > 1 else {
        refused += candidates
        continue
      }
      // From the end, so that the places of the others hold; only the last state is known, so each is found again.
      var isChanged = false
      for candidate in candidates.reversed() {
        if let next = FixedText.state(applying: [candidate], to: state, limits, lint) {
          applied.append(candidate)
          state = next
          isChanged = true
        } else {
          refused.append(candidate)
        }
      }
      if !isChanged { break }
    }
    bytes = state.bytes
  }

  private struct State {
    let bytes: [UInt8]
    let findings: [PlacedFinding]
    let problemCount: Int
    let brokenCount: Int
    /// How often each thing is said: what a fix lays open is no reason to take it back.
    let said: [Said: Int]

    init(_ bytes: [UInt8], _ findings: [PlacedFinding], _ limits: YAMLLimits) {
      self.bytes = bytes
      self.findings = findings
      let tree = YAMLTree(parsing: bytes, limits: limits)
      problemCount = tree.problems.count
      brokenCount = tree.documents.count { $0.isBroken }
      said = findings.reduce(into: [:]) { $0[Said($1), default: 0] += 1 }
    }
  }

  /// What a finding says, wherever it stands now.
  private struct Said: Hashable {
    let code: String
    let message: String
    let fields: [FactPath.Step]

    init(_ finding: PlacedFinding) {
      code = finding.finding.code
      message = finding.finding.message.en
      fields = finding.finding.path.steps.filter { if case .field = $0 { true } else { false } }
    }
  }

  /// The fixes to try in a round: in order of place, none over another.
  private static func candidates(
    in findings: [PlacedFinding], includingUnsafe: Bool, refused: [PlacedFinding]
  ) -> [PlacedFinding] {
    let given = Set(refused.map { $0.finding.code + $0.fingerprint })
    var end = -1
    return
      findings
      .filter { finding in
        guard let fix = finding.fix, !fix.edits.isEmpty, fix.isSafe || includingUnsafe else { return false }
        return !given.contains(finding.finding.code + finding.fingerprint)
      }
      .sorted { first($0) < first($1) }
      .filter { finding in
        guard let fix = finding.fix, first(finding) > end || first(finding) == 0 && end < 0 else {
          return false
        }
        end = fix.edits.map(\.bytes.upperBound).max() ?? end
        return true
      }
  }

  private static func first(_ finding: PlacedFinding) -> Int {
    finding.fix?.edits.map(\.bytes.lowerBound).min() ?? 0
  }

  /// The text with some fixes applied; nil if that is no better.
  private static func state(
    applying findings: [PlacedFinding], to state: State, _ limits: YAMLLimits,
    _ lint: ([UInt8]) -> [PlacedFinding]
  ) -> State? {
    guard let bytes = state.bytes.applying(findings.flatMap { $0.fix?.edits ?? [] }) else { return nil }
    let next = State(bytes, lint(bytes), limits)
    guard next.problemCount <= state.problemCount, next.brokenCount <= state.brokenCount else { return nil }
    let mended = findings.reduce(into: [Said: Int]()) { $0[Said($1), default: 0] += 1 }
    for (what, count) in mended where next.said[what, default: 0] > state.said[what, default: 0] - count {
      return nil
    }
    return next
  }
}

extension [UInt8] {
  /// The text with edits applied; nil if they overlap, or leave it, or change nothing.
  ///
  /// Lines that an edit brings in end as the lines of the text do.
  fileprivate func applying(_ edits: [TextEdit]) -> [UInt8]? {
    let usesCRLF = firstIndex(of: 0x0A).map { $0 > 0 && self[$0 - 1] == 0x0D } ?? false
    var text: [UInt8] = []
    text.reserveCapacity(count + 64)
    var position = 0
    for edit in edits.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
      guard edit.bytes.lowerBound >= position, edit.bytes.upperBound <= count else { return nil }
      text += self[position..<edit.bytes.lowerBound]
      for byte in edit.newText.utf8 {
        if byte == 0x0A, usesCRLF, text.last != 0x0D { text.append(0x0D) }
        text.append(byte)
      }
      position = edit.bytes.upperBound
    }
    text += self[position...]
    return text == self ? nil : text
  }
}
