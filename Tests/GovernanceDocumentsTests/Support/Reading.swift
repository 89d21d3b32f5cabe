import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import KanriTestSupport
import Testing
import YAMLSyntax

/// A marked text, read.
struct Reading {
  let marked: MarkedText
  let tree: YAMLTree
  let documents: [DocumentReading]

  init(_ text: String) throws {
    marked = try MarkedText(text)
    let tree = YAMLTree(parsing: Array(marked.text.utf8))
    self.tree = tree
    documents = tree.documents.map { DocumentDecoder.read($0, of: tree) }
  }

  /// What is wrong with all documents.
  var problems: [DecodingProblem] {
    documents.flatMap { document in
      switch document {
      case .known(let decoded): decoded.problems
      case .unclear(let problems): problems
      case .foreign, .empty: [DecodingProblem]()
      }
    }
  }

  /// The first document, if its kind is known.
  var known: DecodedDocument? {
    if case .known(let document)? = documents.first { document } else { nil }
  }

  /// The first document as a canvas.
  func canvas(sourceLocation: SourceLocation = #_sourceLocation) throws -> ServiceCanvas {
    try #require(known?.value as? ServiceCanvas, sourceLocation: sourceLocation)
  }
}

extension Reading {
  /// A canvas that lacks nothing, with lines of its own behind.
  static func canvas(_ lines: String) -> String {
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-001
    name: 開業届
    phase: planning
    \(lines)
    """
  }
}

/// Expects exactly the problem described, at the mark.
func expectProblem(
  _ kind: DecodingProblem.Kind, path: String, in text: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let reading = try Reading(text)
  #expect(reading.problems.map(\.kind) == [kind], sourceLocation: sourceLocation)
  #expect(reading.problems.map(\.bytes) == reading.marked.marked, sourceLocation: sourceLocation)
  #expect(reading.problems.map(\.path.description) == [path], sourceLocation: sourceLocation)
}
