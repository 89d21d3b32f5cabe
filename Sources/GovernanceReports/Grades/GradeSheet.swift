public import DigitalGovernance
public import GovernanceFindings

/// The sheet of `kanri grade --excel`, for people: a row a procedure with its level, what it lacks and the next step.
public struct GradeSheet {
  private let rubric: QualityRubric
  private let language: Language

  public init(_ rubric: QualityRubric, language: Language) {
    self.rubric = rubric
    self.language = language
  }

  /// The header.
  public var header: [String] {
    language == .ja
      ? ["手続コード", "手続名", "所管", "いまの水準", "未記入が良い値だった場合", "足りないこと", "次の一手", "手間（人日）", "確かめる項目"]
      : [
        "id", "name", "organisation", "level", "attainable", "lacking", "next step", "person-days",
        "facts to check",
      ]
  }

  /// The row of a procedure.
  public func row(of procedure: Procedure, _ grade: QualityGrade) -> [String] {
    let id = procedure.id.known ?? ""
    let next = grade.nextAction
    let blockers = grade.blockers
    return [
      // A code keeps its zeros in Excel only as a formula that gives a text; a tab keeps it a text without one.
      id.isEmpty ? "" : "\(id)\t", procedure.name.known ?? "", procedure.organisation.known?.name.known ?? "",
      grade.provenIndex.map { rubric.levelName($0, language) } ?? "",
      grade.attainableIndex.map { rubric.levelName($0, language) } ?? "",
      blockers.filter(\.isFalse).compactMap { $0.criterion.criterion.title.known?.text?[language] }.joined(
        separator: "、"),
      next.flatMap { $0.criterion.criterion.remedy.known?.text.known?.text?[language] } ?? "",
      next?.personDays.map { GradeWords.days($0) } ?? "",
      blockers.flatMap(\.missing).map { $0.label[language] }.uniqued.joined(separator: "、"),
    ]
  }
}

extension QualityRubric {
  /// What a level is called in Japanese; its id in English, or where it has no name.
  func levelName(_ index: Int, _ language: Language) -> String {
    let names = levelNames.stated
    if language == .ja, names.indices.contains(index) { return names[index] }
    let ids = levels.stated
    return ids.indices.contains(index) ? ids[index] : ""
  }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var uniqued: [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}

/// Numbers of grades for people.
enum GradeWords {
  /// Person-days without needless decimals.
  static func days(_ days: Double) -> String {
    days == days.rounded() && abs(days) < 1e15 ? String(Int64(days)) : String(days)
  }

  /// One decimal, rounded half up.
  static func percent(_ part: Int64, of whole: Int64) -> String {
    guard whole > 0 else { return "–" }
    let tenths = Int64((Double(part) / Double(whole) * 1_000).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(abs(tenths % 10))%"
  }
}
