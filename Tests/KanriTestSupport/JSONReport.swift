import Foundation

/// The JSON report as somebody else's program reads it: written from the contract, not from kanri's sources.
public struct JSONReport: Decodable, Sendable {
  public let version: Int
  public let asOf: String
  public let findings: [Finding]
  public let summary: Summary

  public struct Finding: Decodable, Hashable, Sendable {
    public let code: String
    public let name: String
    public let severity: String
    public let path: String
    public let factPath: String?
    public let line: Int
    public let column: Int
    public let endLine: Int
    public let endColumn: Int
    public let message: String
    public let help: String
    public let provenance: String
    public let fix: Fix?

    /// The first letter of the code.
    public var area: Character { code.first ?? "?" }

    /// What it says and what it advises.
    public var text: String { "\(message)\n\(help)" }

    /// `code line:column`.
    public var place: String { "\(code) \(line):\(column)" }
  }

  public struct Fix: Decodable, Hashable, Sendable {
    public let safe: Bool
    public let edits: [Edit]

    public struct Edit: Decodable, Hashable, Sendable {
      public let startLine: Int
      public let startColumn: Int
      public let endLine: Int
      public let endColumn: Int
      public let newText: String
    }
  }

  public struct Summary: Decodable, Hashable, Sendable {
    public let files: Int
    public let errors: Int
    public let warnings: Int
    public let notes: Int
    public let suppressed: Int
  }

  /// The codes of all findings.
  public var codes: Set<String> { Set(findings.map(\.code)) }

  /// The findings of some areas, by the first letters of their codes.
  public func findings(of areas: String) -> [Finding] { findings.filter { areas.contains($0.area) } }
}

extension KanriProcess.Outcome {
  /// Standard output, read as the JSON report.
  public func report() throws -> JSONReport { try decoded(JSONReport.self) }

  /// Standard output, read as JSON of a shape.
  public func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(stdoutBytes))
  }

  /// Standard output, read as any JSON.
  public func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(stdoutBytes), options: [.fragmentsAllowed])
  }
}
