public import DigitalGovernance

/// A project of the workspace with its canvas, and the places of their facts.
///
/// ```swift
/// let run = workspace.dossiers { file in
///   (file.path, standard.verdict(of: file.dossier, at: phase, asOf: today))
/// }
/// for (path, verdict) in run.results { show(path, verdict) }
/// ```
public struct DossierFile: Sendable {
  /// The project.
  public let project: Project
  /// Its canvas, wherever it stands; nil if it has none, or none that can be read whole.
  public let canvas: ServiceCanvas?
  private let subject: WorkspaceSubject

  /// nil if the subject is no project.
  init?(_ subject: WorkspaceSubject) {
    guard let project = subject.document.value as? Project else { return nil }
    self.project = project
    canvas = subject.canvas?.value as? ServiceCanvas
    self.subject = subject
  }

  /// The project's file as people should see its path.
  public var path: String { subject.document.path }

  /// The files of the project and its canvas in which mistakes of syntax keep them from being relied on: no verdict can
  /// rest on what was read of them.
  public var brokenPaths: [String] {
    (subject.document.isReliable ? [] : [subject.document.path])
      + (subject.brokenCanvas.map { [$0.path] } ?? [])
  }

  /// How many things in the project and its canvas their kinds do not accept or their YAML leaves in doubt.
  public var problemCount: Int { subject.documents.reduce(0) { $0 + $1.problemCount } }

  /// What a gate sees.
  public var dossier: Dossier { Dossier(project: project, canvas: canvas) }

  /// The facts, for criteria.
  public func facts(asOf day: CalendarDate) -> CriteriaSubject { subject.facts(asOf: day) }

  /// Where a fact stands, or would stand if it were stated; nil for a fact of another kind or of a canvas that is not
  /// there.
  public func place(of fact: FactReference) -> FactPlace? { subject.place(of: fact) }

  /// A text without what no report may show: a My Number or a password that stands in one of the files.
  public func redacted(_ text: String) -> String { subject.redacted(text) }
}
