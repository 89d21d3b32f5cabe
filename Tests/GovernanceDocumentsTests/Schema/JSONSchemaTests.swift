import DigitalGovernance
import Foundation
import GovernanceDocuments
import Testing

@Suite("JSON Schema")
struct JSONSchemaTests {
  static let drafts = JSONSchema.Draft.allCases

  private func parsed(_ kind: (any Kind.Type)?, _ draft: JSONSchema.Draft) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(JSONSchema.text(for: kind, draft: draft).utf8))
    return try #require(object as? [String: Any])
  }

  private func visit(_ node: Any, _ body: ([String: Any]) -> Void) {
    if let object = node as? [String: Any] {
      body(object)
      for value in object.values { visit(value, body) }
    } else if let list = node as? [Any] {
      for value in list { visit(value, body) }
    }
  }

  @Test("Every spelling of every key is a property, beside the head of the document nothing else is")
  func properties() throws {
    for kind in KnownKinds.all {
      let schema = try parsed(kind, .draft2020)
      let properties = try #require(schema["properties"] as? [String: Any])
      let expected = kind.description.fields.flatMap(\.allNames) + ["apiVersion", "kind", "種別"]
      #expect(Set(properties.keys) == Set(expected))
      #expect(schema["additionalProperties"] as? Bool == false)
    }
  }

  @Test("All kinds in one schema branch by if and then, in either key and either language", arguments: drafts)
  func branches(draft: JSONSchema.Draft) throws {
    let schema = try parsed(nil, draft)
    let branches = try #require(schema["allOf"] as? [[String: Any]]).filter { $0["if"] != nil }
    #expect(branches.count == KnownKinds.all.count)
    for (branch, kind) in zip(branches, KnownKinds.all) {
      let conditions = try #require((branch["if"] as? [String: Any])?["anyOf"] as? [[String: Any]])
      let keys = conditions.compactMap { ($0["required"] as? [String])?.first }
      #expect(keys == ["kind", "種別"])
      for (condition, key) in zip(conditions, keys) {
        let value = (condition["properties"] as? [String: Any])?[key] as? [String: Any]
        #expect(value?["enum"] as? [String] == [kind.kindName.en, kind.kindName.ja])
      }
    }
    visit(schema) { #expect($0["oneOf"] == nil) }
  }

  @Test("Every reference leads somewhere", arguments: drafts)
  func references(draft: JSONSchema.Draft) throws {
    for kind in KnownKinds.all.map(Optional.some) + [nil] {
      let schema = try parsed(kind, draft)
      visit(schema) { node in
        guard let reference = node["$ref"] as? String else { return }
        var target: Any? = schema
        for step in reference.dropFirst(2).split(separator: "/") {
          target = (target as? [String: Any])?[String(step)]
        }
        #expect(target != nil, "\(reference)")
        if draft == .draft7 { #expect(node.count == 1, "draft 7 ignores what stands beside $ref") }
      }
    }
  }

  @Test("A required key is asked for under each of its names")
  func required() throws {
    let schema = try parsed(ServiceCanvas.self, .draft2020)
    let owed = try #require(schema["allOf"] as? [[String: Any]]).compactMap { branch in
      (branch["anyOf"] as? [[String: Any]])?.compactMap { ($0["required"] as? [String])?.first }
    }
    #expect(owed.contains(["kind", "種別"]))
    for field in ServiceCanvas.description.fields where field.isRequired {
      #expect(owed.contains(field.allNames))
    }
    #expect(schema["required"] as? [String] == ["apiVersion"])
  }

  @Test("The first branch of a date is a string of the format date")
  func dates() throws {
    let definitions = try #require(try parsed(ServiceCanvas.self, .draft2020)["$defs"] as? [String: Any])
    for name in ["date", "period"] {
      let branches = (definitions[name] as? [String: Any])?["anyOf"] as? [[String: Any]]
      #expect(branches?.first?["type"] as? String == "string")
      #expect(branches?.first?["format"] as? String == "date")
    }
  }

  @Test("Properties keep the order of the description")
  func order() {
    for kind in KnownKinds.all {
      let text = JSONSchema.text(for: kind)
      var rest = text[...]
      for field in kind.description.fields {
        let found = rest.range(of: "\n    \"\(field.name)\": {")
        #expect(found != nil, "\(field.name)")
        if let found { rest = rest[found.upperBound...] }
      }
    }
  }

  @Test("The same schema is written every time")
  func stable() {
    #expect(JSONSchema.text(for: nil) == JSONSchema.text(for: nil))
  }
}
