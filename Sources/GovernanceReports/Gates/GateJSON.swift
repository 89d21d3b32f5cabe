import DigitalGovernance
public import GovernanceFindings

/// The verdicts as JSON, version 1: a contract with programs, frozen.
public enum GateJSON {
  /// One document, a line a project.
  public static func text(
    of judged: [JudgedProject], standard: JudgedProject.StandardName, asOf: String, language: Language
  ) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.member("asOf", asOf)
    json.object("standard") { write(standard, to: &$0) }
    json.array("projects") { json in
      for project in judged {
        json.lineBreak()
        json.object { write(project, standard, language, to: &$0) }
      }
    }
    json.endObject()
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }

  private static func write(_ standard: JudgedProject.StandardName, to json: inout JSONWriter) {
    json.member("name", standard.id)
    json.member("version", standard.version)
    json.member("digest", standard.digest)
  }

  private static func write(
    _ judged: JudgedProject, _ common: JudgedProject.StandardName, _ language: Language,
    to json: inout JSONWriter
  ) {
    let gate = judged.gate
    json.member("id", judged.id)
    json.member("name", judged.name)
    json.member("path", judged.file)
    json.member("phase", gate.phase.id)
    json.member("verdict", gate.verdict.rawValue)
    json.member("reason", GateWords(language).reason(of: gate))
    if judged.standard != common { json.object("standard") { write(judged.standard, to: &$0) } }
    if let decision = gate.decision, let outcome = decision.outcome.known {
      json.object("decision") { json in
        json.member("outcome", outcome.rawValue)
        if let date = decision.date.known { json.member("date", date.description) }
        if let by = decision.by.known { json.member("by", by) }
        if let reasons = decision.reasons.known { json.member("reasons", reasons) }
        json.member("differs", gate.decisionDiffers)
      }
    } else {
      json.key("decision")
      json.null()
    }
    json.object("counts") { json in
      for state in ItemState.allCases { json.member(state.rawValue, gate.count(of: state)) }
    }
    if judged.problemCount > 0 { json.member("problems", judged.problemCount) }
    json.array("items") { json in
      for item in gate.items { json.object { write(item, judged, language, to: &$0) } }
    }
    json.array("principles") { json in
      for coverage in judged.coverage {
        json.object { json in
          json.member("article", Int(coverage.number))
          json.member("state", coverage.state.rawValue)
          json.member("reason", coverage.reason[language])
          json.array("met") { for criterion in coverage.met { $0.value(criterion.code) } }
          json.array("notMet") { for criterion in coverage.notMet { $0.value(criterion.code) } }
          json.array("unknown") { for entry in coverage.unknown { $0.value(entry.criterion.code) } }
        }
      }
    }
  }

  private static func write(
    _ item: ItemVerdict, _ judged: JudgedProject, _ language: Language, to json: inout JSONWriter
  ) {
    json.member("id", item.item.id)
    json.member("code", item.item.code)
    json.member("task", item.item.item.task.known?.text?[language] ?? "")
    json.member("item", item.item.title[language])
    json.member("method", (item.item.item.method.known ?? .review).rawValue)
    json.member("verdict", item.state.rawValue)
    json.member("weight", item.item.isBlocking ? "blocking" : "conditional")
    json.member("strength", item.item.isRequired ? "required" : "recommended")
    json.member("reason", item.reason[language])
    json.array("evidence") { json in
      for fact in item.seen {
        json.object { json in
          json.member("fact", fact.fact.description)
          json.member("value", fact.valueText[language])
          if let place = judged.place(fact.fact) { write(place, to: &json) }
        }
      }
    }
    json.array("missing") { for fact in item.missing { $0.value(fact.description) } }
    if let due = item.dueDate { json.member("dueDate", due.description) }
    if let remedy = GateWords(language).remedy(of: item.item) { json.member("remedy", remedy) }
    json.member(
      "provenance",
      ReportV1.provenance(item.item.item.criterion.provenance.known?.provenance ?? Basis().provenance))
    json.array("principles") { for number in item.item.item.principles.stated { $0.value(Int(number)) } }
  }

  private static func write(_ place: JudgedProject.Place, to json: inout JSONWriter) {
    json.member("path", place.path)
    json.member("line", place.range.start.line)
    json.member("column", place.range.start.column)
  }
}
