public import DigitalGovernance

/// A document that criteria look at, with the documents that belong to it: a project with its canvas, a canvas or a
/// procedure alone.
public struct WorkspaceSubject: Sendable {
  /// The document.
  public let document: PlacedDocument
  /// The canvas that a project rests on, wherever it stands; nil if there is none that can be read whole.
  public let canvas: PlacedDocument?
  /// The canvas that it rests on, where a mistake of syntax keeps that from being relied on; ``canvas`` is nil then.
  public let brokenCanvas: PlacedDocument?

  init(document: PlacedDocument, canvas: PlacedDocument? = nil) {
    self.document = document
    let isReliable = canvas?.isReliable ?? true
    self.canvas = isReliable ? canvas : nil
    brokenCanvas = isReliable ? nil : canvas
  }

  /// All of them, the document first.
  public var documents: [PlacedDocument] { [document] + (canvas.map { [$0] } ?? []) }

  /// The facts, for criteria.
  public func facts(asOf day: CalendarDate) -> CriteriaSubject {
    CriteriaSubject(documents.map(\.value), asOf: day)
  }

  /// Where a fact stands, or would stand; nil if no document here is of its kind.
  public func place(of fact: FactReference) -> FactPlace? {
    documents.first { type(of: $0.value).kindName.variable == fact.variable }?.place(of: fact.path)
  }

  /// A text without what no report may show: a My Number or a password that stands in one of the files.
  public func redacted(_ text: String) -> String { documents.reduce(text) { $1.redacted($0) } }
}
