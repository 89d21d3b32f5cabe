import Foundation
import GovernanceFindings
import Testing

@testable import GovernanceRules

/// The hand-kept lists against the folders.
@Suite struct CatalogueOfTheRules {
  @Test(
    "A rule is in a file of its name, and every such file is in a list",
    arguments: ["Canvas", "Dossier", "Gates", "Language", "Mapping"])
  func folder(name: String) throws {
    let lists: [any RuleDescription.Type] =
      RuleCatalogue.canvas + RuleCatalogue.project + RuleCatalogue.mapping + RuleCatalogue.dossier
    let listed = Set(lists.map { String(describing: $0) })
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/GovernanceRules/\(name)").standardized
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var count = 0
    for file in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("static let identity = RuleIdentity(") else { continue }
      count += 1
      let rule = file.deletingPathExtension().lastPathComponent
      #expect(text.contains("struct \(rule): Rule"), "\(name)/\(rule).swift declares no struct \(rule)")
      #expect(listed.contains(rule), "add the line '\(rule).self,' to RuleCatalogue")
    }
    #expect(count > 0)
  }

  @Test("The rules on canvases and projects stand in the order of their codes") func order() {
    for list in [
      RuleCatalogue.canvas.map { $0.identity.code }, RuleCatalogue.project.map { $0.identity.code },
      RuleCatalogue.dossier.map { $0.identity.code },
    ] {
      let codes = list.filter { $0.hasPrefix("C") || $0.hasPrefix("G") }
      #expect(codes == codes.sorted())
    }
  }
}
