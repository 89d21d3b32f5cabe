import DigitalGovernance
import GovernanceFindings

extension Project.PhaseRecord {
  /// How messages call it, its round included.
  var label: Bilingual {
    let phase = phase.known
    let round = iteration.known
    return Bilingual(
      en: "'\(phase?.id ?? "")'" + (round.map { " (round \($0))" } ?? ""),
      ja: "「\(phase?.ja ?? "")」" + (round.map { "（\($0)回目）" } ?? ""))
  }
}

extension Project.Deliverable {
  /// How messages call it: by its name, else by its id.
  var title: String { name.known ?? id.known ?? "" }
}
