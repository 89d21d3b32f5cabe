import DigitalGovernance

/// The texts in which a project states its accessibility, each with the way to it.
struct AccessibilityTexts {
  /// A text and its path.
  typealias Visit = (String, (Path<Project, Project>) -> Path<Project, String>) -> Void

  /// Visits every text that is stated.
  static func visit(_ project: Project, _ visit: Visit) {
    guard case .known(let accessibility) = project.accessibility else { return }
    for field in single {
      guard case .known(let text) = accessibility[keyPath: field] else { continue }
      visit(text) { $0.accessibility[dynamicMember: field] }
    }
    for field in listed {
      for (index, text) in accessibility[keyPath: field].stated.enumerated() {
        visit(text) { $0.accessibility[dynamicMember: field][index] }
      }
    }
  }

  private static var single: [KeyPath<Project.Accessibility, Fact<String>>] {
    [\.standard, \.level, \.scope, \.statement]
  }
  private static var listed: [KeyPath<Project.Accessibility, Fact<[String]>>] { [\.exceptions, \.tools] }
}
