import GovernanceFindings
import GovernanceTables

/// Procedure listed twice.
struct DuplicateProcedure: TableRule {
  static let identity = RuleIdentity("I214", "procedure-listed-twice", .error)
  static let title = Bilingual(en: "Procedure listed twice", ja: "2回出てくる手続")
  static let rationale = Bilingual(
    en: "Counts and rates would count it twice.", ja: "件数や率が二重に数えられます。")
  static let remedy = Bilingual(
    en: "Keep one of the rows, or give each procedure an id of its own.",
    ja: "どちらかの行を消すか、手続ごとに別のIDを付けてください。")
  static let bad = Example.table("1,届出,10,済\n1,許可,20,未")
  static let good = Example.table("1,届出,10,済\n2,許可,20,未")

  static func message(for problem: TableProblem.Kind) -> Message? {
    guard case .duplicateID(let id, let row) = problem else { return nil }
    return Message(
      en: "id '\(id.shortened)' stands in row \(row + 1) already",
      ja: "ID「\(id.shortened)」は\(row + 1)行目にもあります")
  }
}
