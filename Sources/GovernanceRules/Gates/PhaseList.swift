import DigitalGovernance
import GovernanceFindings

/// A list of phases that stand beside each other: the table of a project, or the steps within one of its phases.
struct PhaseList {
  let records: [Project.PhaseRecord]
  /// The phase whose steps these are; nil for the table itself.
  let parent: Project.PhaseRecord?
  /// Where the list stands.
  let path: (Path<Project, Project>) -> Path<Project, [Project.PhaseRecord]>
}

extension Project {
  /// Calls the body for the table of phases and for every list of steps within it.
  func forEachPhaseList(_ body: (PhaseList) -> Void) {
    func visit(_ list: PhaseList) {
      body(list)
      for (index, record) in list.records.enumerated() where !record.steps.stated.isEmpty {
        visit(PhaseList(records: record.steps.stated, parent: record, path: { list.path($0)[index].steps }))
      }
    }
    guard case .known(let records) = phases else { return }
    visit(PhaseList(records: records, parent: nil, path: { $0.phases }))
  }
}
