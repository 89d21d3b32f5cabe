import CEL
import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceRules
import GovernanceWorkspace
import Synchronization

/// The gates of all projects of a workspace.
struct GateRun {
  /// The projects, in the order of their files.
  let judged: [JudgedProject]
  /// The files in which mistakes of syntax keep a project from being judged.
  let broken: [String]
  /// Files that mean to hold a project or its canvas, and of which parts could not be read.
  let flawedPaths: [String]
  let inputErrors: [InputError]
  /// The standard that is in force.
  let standard: JudgedProject.StandardName
  private let judges: Judges
  private let asOf: CalendarDate
  /// Hides what no report may show.
  private let redactions: [@Sendable (String) -> String]

  /// What came of one project.
  private struct Outcome: Sendable {
    let path: String
    let broken: [String]
    let judged: JudgedProject
    let redact: @Sendable (String) -> String
  }

  init(_ workspace: Workspace, phase: Phase?) {
    let judges = Judges(workspace.configuration.officeStandards)
    let asOf = workspace.asOf
    let run = workspace.dossiers { file in
      Outcome(
        path: file.path, broken: file.brokenPaths,
        judged: judges.judge(file, at: phase, asOf: asOf),
        redact: { file.redacted($0) })
    }
    judged = run.results.map(\.judged)
    broken = run.results.flatMap(\.broken)
    flawedPaths = run.flawedPaths.filter { path in
      !run.results.contains { $0.path == path || $0.broken.contains(path) }
    }
    redactions = run.results.map(\.redact)
    inputErrors = run.inputErrors
    standard = judges.name
    self.judges = judges
    self.asOf = asOf
  }

  /// A text without what no report may show, wherever a value of a document stands in it.
  func redacted(_ text: String) -> String { redactions.reduce(text) { $1($0) } }

  /// Phases × areas of one project, or phases × verdicts and projects × gates of many: as far as each has come.
  func matrix(of judged: [JudgedProject], in language: Language) -> GateMatrix {
    let rows = judged.map { entry in
      let phases = Phase.topPhases.filter { $0.order < entry.gate.phase.top.order }
      let earlier = phases.map { phase in
        judges.judge(of: entry.project, at: phase).standard.gate(of: entry.dossier, at: phase, asOf: asOf)
      }
      return GateMatrix.Row(
        name: "\(entry.project.id.known ?? entry.file) \(entry.project.name.known ?? "")",
        gates: earlier.filter { !$0.items.isEmpty } + [entry.gate])
    }
    if rows.count == 1, let row = rows.first { return GateMatrix(of: row, language: language) }
    return GateMatrix(of: rows, language: language)
  }
}

/// The standards that judge, each made ready once.
final class Judges: Sendable {
  let standard: StandardInForce
  let name: JudgedProject.StandardName
  private let standards: OfficeStandards
  private let environment = CriteriaEnvironment(timeZones: ZoneDatabase())
  /// The standards that decisions name, with their names for reports; nil for one that is not at hand.
  private let named = Mutex<[String: Judge?]>([:])

  /// A standard with its name for reports.
  struct Judge {
    let standard: StandardInForce
    let name: JudgedProject.StandardName
    /// The standard that a decision names, where this one stands in for it.
    var missing: String?
  }

  init(_ standards: OfficeStandards) {
    self.standards = standards
    standard = StandardInForce(standards.current, environment: environment)
    name = JudgedProject.StandardName(standard)
  }

  /// The verdict on a project at a phase, or at the one that it has reached.
  func judge(_ file: DossierFile, at phase: Phase?, asOf: CalendarDate) -> JudgedProject {
    let phase = phase ?? file.project.phase.known ?? .planning
    let judge = judge(of: file.project, at: phase)
    let dossier = file.dossier
    guard file.brokenPaths.isEmpty else { return unjudged(file, at: phase, asOf: asOf) }
    return JudgedProject(
      project: file.project, canvas: file.canvas, file: file.path,
      gate: judge.standard.gate(of: dossier, at: phase, asOf: asOf), standard: judge.name,
      coverage: judge.standard.coverage(of: dossier, asOf: asOf), problemCount: file.problemCount,
      missingStandard: judge.missing
    ) { fact in
      file.place(of: fact).map { JudgedProject.Place(path: $0.file, range: $0.range) }
    }
  }

  /// What stands in place of a verdict on a project that cannot be read as it was meant.
  private func unjudged(_ file: DossierFile, at phase: Phase, asOf: CalendarDate) -> JudgedProject {
    let paths = file.brokenPaths.joined(separator: " ")
    let reason = Bilingual(
      en: "mistakes of syntax leave open what was meant; mend them first: kanri lint \(paths)",
      ja: "書き方の誤りがあり、正しく読めません。先に kanri lint \(paths) で直してください")
    return JudgedProject(
      project: file.project, canvas: nil, file: file.path,
      gate: standard.gate(at: phase, asOf: asOf, unjudged: reason), standard: name, coverage: []
    ) { _ in nil }
  }

  /// A gate that was decided is judged by the version of the standard that the decision names, where it is at hand.
  func judge(of project: Project, at phase: Phase) -> Judge {
    let usual = Judge(standard: standard, name: name)
    guard let wanted = project.decision(at: phase)?.0.standard.known, !standard.standard.isNamed(wanted)
    else {
      return usual
    }
    if let known = named.withLock({ $0[wanted] }) { return known ?? usual.missing(wanted) }
    let made = standards.standard(named: wanted).map { other in
      let ready = StandardInForce(other, environment: environment)
      return Judge(standard: ready, name: JudgedProject.StandardName(ready))
    }
    named.withLock { $0[wanted] = .some(made) }
    return made ?? usual.missing(wanted)
  }
}

extension Judges.Judge {
  /// This judge, standing in for a standard that is not at hand.
  fileprivate func missing(_ name: String) -> Judges.Judge {
    var judge = self
    judge.missing = name
    return judge
  }
}
