import DigitalGovernance
import GovernanceFindings
import GovernanceReports

extension LintRequest {
  /// Reads paths and the options that programs give most often.
  ///
  /// nil if there is anything else, or anything wrong: that is for the argument parser to read or to refuse.
  init?(plainly arguments: some Sequence<String>) {
    self.init(workspace: WorkspaceRequest())
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      switch argument {
      case "--force-exclude": workspace.forceExclude = true
      case "--threads":
        guard let count = rest.next().flatMap({ Int($0) }), count >= 1 else { return nil }
        workspace.threads = count
      case "--lang":
        guard let language = rest.next().flatMap({ Language(rawValue: $0) }) else { return nil }
        workspace.language = language
      case "--as-of":
        guard let day = rest.next().flatMap({ CalendarDate($0) }) else { return nil }
        workspace.asOf = day
      case "--format":
        guard let format = rest.next().flatMap({ ReportFormat(rawValue: $0) }) else { return nil }
        self.format = format
      case "--color":
        guard let colour = rest.next().flatMap({ ColourChoice(rawValue: $0) }) else { return nil }
        self.colour = colour
      case "--fail-on":
        guard let failOn = rest.next().flatMap({ FailOn(argument: $0) }) else { return nil }
        self.failOn = failOn
      default:
        guard !argument.hasPrefix("-") || argument == "-" else { return nil }
        workspace.paths.append(argument)
      }
    }
  }
}
