public import DigitalGovernance
public import GovernanceFindings

/// A project with the verdict of its gate, as the reports on gates take it.
public struct JudgedProject: Sendable {
  public let project: Project
  /// Its canvas; nil if it has none at hand.
  public let canvas: ServiceCanvas?
  /// The file of the project, as people should see it.
  public let file: String
  public let gate: Gate
  /// The standard that judged it.
  public let standard: StandardName
  /// How far it practises the Digital 10.
  public let coverage: [PrincipleCoverage]
  /// How many things in its documents could not be read as they were meant; each leaves a fact unknown.
  public let problemCount: Int
  /// The standard that the recorded decision names, where that is not at hand and another one judged.
  public let missingStandard: String?
  /// Where a fact stands; nil if its document is not at hand.
  public let place: @Sendable (FactReference) -> Place?

  public init(
    project: Project, canvas: ServiceCanvas?, file: String, gate: Gate, standard: StandardName,
    coverage: [PrincipleCoverage], problemCount: Int = 0, missingStandard: String? = nil,
    place: @escaping @Sendable (FactReference) -> Place?
  ) {
    self.project = project
    self.canvas = canvas
    self.file = file
    self.gate = gate
    self.standard = standard
    self.coverage = coverage
    self.problemCount = problemCount
    self.missingStandard = missingStandard
    self.place = place
  }

  /// Which standard judged, and in which version.
  public struct StandardName: Hashable, Sendable {
    public let id: String
    public let version: String
    public let digest: String

    public init(id: String, version: String, digest: String) {
      self.id = id
      self.version = version
      self.digest = digest
    }

    public init(_ standard: StandardInForce) {
      self.init(id: standard.id, version: standard.version, digest: standard.digest)
    }

    /// For people: `kanri-standard 1`.
    var text: String { version.isEmpty ? id : "\(id) \(version)" }
  }

  /// A place in a file.
  public struct Place: Hashable, Sendable {
    public let path: String
    public let range: SourceRange

    public init(path: String, range: SourceRange) {
      self.path = path
      self.range = range
    }

    /// For people: `project.yaml:41:11`.
    var text: String { "\(path):\(range.start.line):\(range.start.column)" }
  }

  /// What the gate saw.
  public var dossier: Dossier { Dossier(project: project, canvas: canvas) }
  /// The id, or the file where it has none.
  var id: String { project.id.known ?? file }
  /// The name, or nothing.
  var name: String { project.name.known ?? "" }
  /// The worst first, priority projects first among equals.
  package var rank: (Int, Int) { (-gate.verdict.gravity, project.priority.known == true ? 0 : 1) }
}
