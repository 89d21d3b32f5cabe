import ArgumentParser
import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// `kanri suppressions`: who silenced what, until when, and why.
struct SuppressionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppressions", abstract: "Lists all suppressions with their end dates and reasons.")

  @OptionGroup var arguments: WorkspaceArguments

  @Option(help: "text or json.")
  var format = RulesCommand.Format.text

  func run() throws {
    let request = arguments.request
    let workspace = try request.open(try request.inputs(), try request.options())
    var isJapanese = false
    let run = workspace.lint { if $0.hasJapaneseText { isJapanese = true } }
    let language =
      request.language ?? workspace.configuration.language ?? LanguageChoice.ofLocale
      ?? (isJapanese ? .ja : .en)
    let listing = SuppressionListing(
      run.suppressions.map { suppression in
        SuppressionListing.Entry(
          path: suppression.file, line: suppression.range.start.line, codes: suppression.codes,
          isForFile: suppression.line == nil, until: suppression.until?.description,
          hasLapsed: suppression.hasLapsed(on: workspace.asOf), reason: suppression.reason)
      }, asOf: workspace.asOf.description)
    switch format {
    case .text: Console.standardOutput(listing.text(in: language))
    case .json: Console.standardOutput(listing.json())
    }
    for error in run.inputErrors { request.complain(error.message, in: language) }
    if !run.inputErrors.isEmpty { throw ExitStatus(code: 2) }
  }
}
