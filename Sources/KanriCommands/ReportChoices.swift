import ArgumentParser
import GovernanceFindings
import GovernanceReports

extension ReportFormat: ExpressibleByArgument {
  /// All names, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// `--output FORMAT=FILE`.
struct ReportDestination: ExpressibleByArgument {
  let format: ReportFormat
  let path: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let format = ReportFormat(rawValue: String(argument[..<equals]))
    else { return nil }
    self.format = format
    path = String(argument[argument.index(after: equals)...])
    if path.isEmpty { return nil }
  }
}

/// `--fail-on`.
enum FailOn: ExpressibleByArgument {
  case at(Severity)
  case never

  init?(argument: String) {
    if argument == "never" {
      self = .never
    } else if let severity = Severity(rawValue: argument) {
      self = .at(severity)
    } else {
      return nil
    }
  }

  var severity: Severity? {
    if case .at(let severity) = self { severity } else { nil }
  }

  var defaultValueDescription: String { severity?.rawValue ?? "never" }

  static var allValueStrings: [String] { Severity.allCases.map(\.rawValue) + ["never"] }
}

/// `--color`.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
