/// What a gate and a rule across documents see of a project: its registration, its canvas.
///
/// A part that is absent is unknown, and rules that need it are silent.
public struct Dossier: Hashable, Sendable {
  public var project: Project?
  public var canvas: ServiceCanvas?

  public init(project: Project? = nil, canvas: ServiceCanvas? = nil) {
    self.project = project
    self.canvas = canvas
  }

  /// The variables of the documents of a dossier in criteria.
  static let variables: Set<String> = [Part.project.rawValue, Part.canvas.rawValue]

  /// A document of a dossier.
  public enum Part: String, Sendable {
    case project
    case canvas
  }
}

extension Path where Root == Dossier, Value == Dossier {
  /// Into the project.
  public var project: Path<Dossier, Project> { Path<Dossier, Project>(factPath.field("project")) }
  /// Into the canvas.
  public var canvas: Path<Dossier, ServiceCanvas> { Path<Dossier, ServiceCanvas>(factPath.field("canvas")) }
}
