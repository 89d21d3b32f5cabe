import DigitalGovernance
import GovernanceFindings
import GovernanceReports
import GovernanceRules
import GovernanceWorkspace

/// The gates of all projects of a workspace.
struct GateRun {
  let judged: [JudgedProject]
  let inputErrors: [InputError]
  /// The standard that is in force.
  let standard: JudgedProject.StandardName
  private let judges: Judges
  private let asOf: CalendarDate

  init(_ workspace: Workspace, phase: Phase?) {
    let judges = Judges(workspace.configuration.officeStandards)
    let asOf = workspace.asOf
    let run = workspace.dossiers { file in
      judges.judge(file, at: phase, asOf: asOf)
    }
    judged = run.results
    inputErrors = run.inputErrors
    standard = judges.name
    self.judges = judges
    self.asOf = asOf
  }

  /// Phases × areas of one project, or phases × verdicts of many.
  func matrix(of judged: [JudgedProject], in language: Language) -> GateMatrix {
    if judged.count == 1, let entry = judged.first {
      let gates = Phase.topPhases.map { phase in
        judges.standard.gate(of: entry.dossier, at: phase, asOf: asOf)
      }
      return GateMatrix(
        of: gates.filter { !$0.items.isEmpty },
        project: "\(entry.project.id.known ?? entry.file) \(entry.project.name.known ?? "")",
        language: language)
    }
    return GateMatrix(
      of: judged.map { entry in
        (name: entry.file, gates: [entry.gate])
      }, language: language)
  }
}

/// The standards that judge, each made ready once.
struct Judges: Sendable {
  let standard: StandardInForce
  let name: JudgedProject.StandardName
  private let standards: OfficeStandards

  init(_ standards: OfficeStandards) {
    self.standards = standards
    standard = StandardInForce(standards.current)
    name = JudgedProject.StandardName(standard)
  }

  /// The verdict on a project at a phase, or at the one that it has reached.
  func judge(_ file: DossierFile, at phase: Phase?, asOf: CalendarDate) -> JudgedProject {
    let phase = phase ?? file.project.phase.known ?? .planning
    let judge = self.judge(of: file.project, at: phase)
    let dossier = file.dossier
    return JudgedProject(
      project: file.project, canvas: file.canvas, file: file.path,
      gate: judge.gate(of: dossier, at: phase, asOf: asOf), standard: JudgedProject.StandardName(judge),
      coverage: judge.coverage(of: dossier, asOf: asOf)
    ) { fact in
      file.place(of: fact).map { JudgedProject.Place(path: $0.file, range: $0.range) }
    }
  }

  /// A gate that was decided is judged by the version of the standard that the decision names, where it is at hand.
  private func judge(of project: Project, at phase: Phase) -> StandardInForce {
    guard let named = project.decision(at: phase)?.0.standard.known,
      let older = standards.standard(named: named),
      older != standard.standard
    else { return standard }
    return StandardInForce(older)
  }
}
