import GovernanceFindings

/// Version 1 of the catalogue as JSON: a contract with programs, frozen as ``ReportV1`` is.
///
/// `area` is left out for a letter that names none; in `provenance`, `source` or `reason` is left out, whichever there
/// is none of.
enum CatalogueV1 {
  static func write(_ entry: CatalogueEntry, in language: Language, to json: inout JSONWriter) {
    let identity = entry.identity
    json.object { json in
      json.member("code", identity.code)
      json.member("name", identity.name)
      if let area = identity.area { json.member("area", AreaName.of(area)) }
      json.member("severity", ReportV1.severity(identity.severity))
      json.member("fixable", entry.isFixable)
      json.object("provenance") { json in
        json.member("kind", ReportV1.provenance(entry.provenance))
        if let source = entry.provenance.source { json.member("source", source) }
        if let reason = entry.provenance.reason { json.member("reason", reason[language]) }
      }
      write(entry.title, as: "title", to: &json)
      write(entry.rationale, as: "rationale", to: &json)
      write(entry.remedy, as: "remedy", to: &json)
      json.object("examples") { json in
        write(entry.bad, as: "bad", to: &json)
        write(entry.good, as: "good", to: &json)
      }
    }
  }

  private static func write(_ text: Bilingual, as name: String, to json: inout JSONWriter) {
    json.object(name) { json in
      json.member("ja", text.ja)
      json.member("en", text.en)
    }
  }

  private static func write(_ examples: [Example], as name: String, to json: inout JSONWriter) {
    json.array(name) { json in
      for example in examples {
        json.object { json in
          json.object("files") { json in
            for file in example.files { json.member(file.path, file.text) }
          }
        }
      }
    }
  }
}
