import DigitalGovernance
import Testing

@testable import GovernanceRules

/// What the built-in standard says of rules in Swift.
@Suite struct RulesOfTheStandard {
  /// The codes of all rules that look at a canvas, a project or both.
  private static let codes: Set<String> = {
    let canvas = RuleCatalogue.canvas.map { $0.identity.code }
    let project = RuleCatalogue.project.map { $0.identity.code }
    let dossier = RuleCatalogue.dossier.map { $0.identity.code }
    return Set([canvas, project, dossier].joined())
  }()

  @Test("Every rule that an item names is in the catalogue, and in no other item") func codes() {
    let known = RulesOfTheStandard.codes
    var met: Set<String> = []
    for item in OversightStandard.kanri.items.stated {
      for code in item.rules.stated {
        let name = item.criterion.code.known ?? ""
        #expect(known.contains(code), "\(name) names \(code), which is no rule")
        #expect(met.insert(code).inserted, "\(name) names \(code), which another item names too")
      }
    }
    #expect(!met.isEmpty)
  }

  @Test("No item has the code of a rule") func apart() {
    let rules = RulesOfTheStandard.codes
    for item in OversightStandard.kanri.items.stated {
      #expect(!rules.contains(item.criterion.code.known ?? ""))
    }
  }
}
