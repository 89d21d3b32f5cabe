import DigitalGovernance
import Foundation
import GovernanceDocuments
import GovernanceFindings
import GovernanceRules
import Testing
import YAMLSyntax

@Suite("The built-in standard can be met, and silence meets nothing") struct StandardOnAProject {
  static let phases: [Phase] = [
    .planning, .design, .development, .testing, .release, .operation, .evaluation,
  ]
  static let standard = StandardInForce(.kanri)
  private let asOf: CalendarDate
  private let dossier: Dossier

  /// Reads the project of the fixtures with its canvas.
  init() throws {
    asOf = try #require(CalendarDate(year: 2026, month: 4, day: 1))
    let project = try StandardOnAProject.text(of: "project.yaml")
    let canvas = try StandardOnAProject.text(of: "canvas.yaml")
    let decoded = try [StandardOnAProject.read(project), StandardOnAProject.read(canvas)]
    for document in decoded { #expect(document.problems.isEmpty, "\(document.problems)") }
    dossier = Dossier(
      project: try #require(decoded[0].value as? Project), canvas: decoded[1].value as? ServiceCanvas)
  }

  private static func text(of name: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/standard/\(name)")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private static func read(_ text: String) throws -> DecodedDocument {
    let tree = YAMLTree(parsing: Array(text.utf8))
    guard let document = tree.documents.first,
      case .known(let decoded) = DocumentDecoder.read(document, of: tree)
    else { throw NoDocument() }
    return decoded
  }

  private struct NoDocument: Error {}

  @Test("A project that did all it owes passes every gate", arguments: phases)
  func passes(at phase: Phase) {
    let gate = StandardOnAProject.standard.gate(of: dossier, at: phase, asOf: asOf)
    for verdict in gate.items where verdict.isOpen {
      Issue.record("\(verdict.item.code): \(verdict.state) \(verdict.reason.en)")
    }
    #expect(gate.verdict == .passed)
    #expect(gate.items.contains { $0.state == .passed })
  }

  @Test("It practises all ten articles, every criterion that applies")
  func articles() {
    let coverage = StandardOnAProject.standard.coverage(of: dossier, asOf: asOf)
    #expect(coverage.count == 10)
    for article in coverage {
      #expect(article.state == .practised)
      #expect(article.notMet.isEmpty && article.unknown.isEmpty, "\(article.number)")
    }
  }

  @Test("Who states nothing fails nothing and passes no item with an expression", arguments: phases)
  func silence(at phase: Phase) {
    let silent = Dossier(project: Project(), canvas: ServiceCanvas())
    let gate = StandardOnAProject.standard.gate(of: silent, at: phase, asOf: asOf)
    #expect(gate.verdict == .incomplete)
    for verdict in gate.items {
      #expect(verdict.state == .incomplete, "\(verdict.item.code): \(verdict.reason.en)")
    }
  }

  @Test("A fact taken away never turns an item with an expression into a failure")
  func withdrawn() throws {
    let lines = try StandardOnAProject.text(of: "project.yaml").split(separator: "\n")
    let keys = lines.indices.filter { lines[$0].first.map { $0 != " " && $0 != "#" } ?? false }
    for key in keys where !["apiVersion", "種別"].contains(where: lines[key].hasPrefix) {
      let end = keys.first { $0 > key } ?? lines.endIndex
      let rest = (lines[..<key] + lines[end...]).joined(separator: "\n")
      let project = try #require(try StandardOnAProject.read(rest).value as? Project)
      let lesser = Dossier(project: project, canvas: dossier.canvas)
      for phase in StandardOnAProject.phases {
        let gate = StandardOnAProject.standard.gate(of: lesser, at: phase, asOf: asOf)
        for verdict in gate.items where verdict.item.item.criterion.expression.known != nil {
          #expect(
            verdict.state != .failed, "\(verdict.item.code) without '\(lines[key])': \(verdict.reason.en)")
        }
      }
    }
  }
}
