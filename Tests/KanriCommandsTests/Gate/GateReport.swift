import Foundation
import KanriTestSupport

/// The JSON report on gates as somebody else's program reads it: written from the contract, not from kanri's sources.
struct GateReport: Decodable {
  let version: Int
  let asOf: String
  let standard: Standard
  let projects: [Project]

  struct Standard: Decodable {
    let name: String
    let version: String
    let digest: String
  }

  struct Project: Decodable {
    let id: String
    let name: String
    let phase: String
    let verdict: String
    let decision: Decision?
    let counts: [String: Int]
    let items: [Item]
  }

  struct Decision: Decodable {
    let outcome: String
    let date: String?
    let by: String?
    let reasons: String?
    let differs: Bool
  }

  struct Item: Decodable {
    let id: String
    let code: String
    let task: String
    let item: String
    let method: String
    let verdict: String
    let weight: String
    let reason: String
    let evidence: [Evidence]
    let principles: [Int]
  }

  struct Evidence: Decodable {
    let fact: String
    let value: String
    let path: String?
    let line: Int?
    let column: Int?
  }
}

extension KanriProcess.Outcome {
  /// What a program reads out of `kanri gate --format json`.
  func gates() throws -> GateReport { try JSONDecoder().decode(GateReport.self, from: Data(stdoutBytes)) }
}
