extension QualityRubric {
  /// The built-in rubric, `kanri-qos`: the plan's three principles and the levels of quality.
  ///
  /// The levels 当たり前品質 and 魅力的品質 are the plan's; the criteria of each are kanri's own reading, because the official
  /// ones are not public. Applications alone carry a grade.
  public static let kanriQOS: QualityRubric = {
    var rubric = QualityRubric()
    rubric.id = "kanri-qos"
    rubric.name = "kanriの品質基準"
    rubric.version = "1"
    rubric.owner = "kanri"
    rubric.purpose = "手続ごとに、サービスの品質（QOS）の水準と、次に行うことを示します。"
    rubric.levels = ["offline", "online", "essential", "attractive"]
    rubric.levelNames = ["デジタル化未実施", "オンライン化済", "当たり前品質", "魅力的品質"]
    rubric.scope = "procedure.type == 'application'"
    rubric.principles = [
      principle(
        "faster", Wording(en: "Faster", ja: "より早く"), FasterCriteria.online, FasterCriteria.essential,
        FasterCriteria.attractive),
      principle(
        "simpler", Wording(en: "Simpler", ja: "よりシンプルに"), SimplerCriteria.online, SimplerCriteria.essential,
        SimplerCriteria.attractive),
      principle(
        "easier", Wording(en: "Easier to use", ja: "より使いやすく"), EasierCriteria.online,
        EasierCriteria.essential,
        EasierCriteria.attractive),
    ]
    return rubric
  }()

  private static func principle(
    _ id: String, _ name: Wording, _ online: [Criterion], _ essential: [Criterion], _ attractive: [Criterion]
  ) -> QualityPrinciple {
    var principle = QualityPrinciple()
    principle.id = .known(id)
    principle.name = .known(name)
    principle.levels = [
      QualityLevel("offline", []), QualityLevel("online", online), QualityLevel("essential", essential),
      QualityLevel("attractive", attractive),
    ]
    return principle
  }
}

/// The rubrics that come with kanri.
public enum BuiltInRubrics {
  /// All of them.
  public static var all: [QualityRubric] { [.kanriQOS] }

  /// The rubric of an id; nil if there is none.
  public static func rubric(named name: String) -> QualityRubric? { all.first { $0.id.known == name } }
}
