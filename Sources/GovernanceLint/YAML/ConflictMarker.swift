import GovernanceFindings
import YAMLSyntax

/// A line that a merge of two versions left behind.
struct ConflictMarker: YAMLRule {
  static let identity = RuleIdentity("Y107", "conflict-marker", .error)
  static let provenance = Provenance.derived(
    because: Bilingual(
      en: "conflict markers are Git's, and YAML does not know them", ja: "競合の印はGitのもので、YAMLに定めはありません"))
  static let title = Bilingual(en: "Conflict marker of a merge", ja: "競合の印")
  static let rationale = Bilingual(
    en: "Two versions stand in the file, and nobody has chosen.", ja: "二つの版が並んだままで、どちらが正しいか決まっていません。")
  static let remedy = Bilingual(
    en: "Keep one of the versions and delete the lines with <<<<<<<, ======= and >>>>>>>.",
    ja: "残す方を選び、<<<<<<<、=======、>>>>>>> の行を消してください。")
  static let bad = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    <<<<<<< HEAD
    purpose: 迷わず申請できるようにする
    =======
    purpose: 早く申請できるようにする
    >>>>>>> 目的の見直し
    """)
  static let good = Example(
    """
    apiVersion: kanri/v1
    kind: ServiceCanvas
    id: canvas-1
    name: 営業許可の申請
    phase: planning/hypothesis
    purpose: 迷わず早く申請できるようにする
    """)

  static func message(for problem: YAMLProblem.Kind) -> Message? {
    guard problem == .conflictMarker else { return nil }
    return Message(en: "a merge left its conflict markers here", ja: "Gitの競合の印が残っています")
  }
}
