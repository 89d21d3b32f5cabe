import DigitalGovernance
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace

/// Which files a command looks at, and how.
struct WorkspaceRequest {
  var paths: [String] = []
  var stdinFilename: String?
  var select: [String] = []
  var ignore: [String] = []
  var language: Language?
  var asOf: CalendarDate?
  var threads: Int?
  var forceExclude = false

  var selectedCodes: [String] { codes(select) }
  var ignoredCodes: [String] { codes(ignore) }

  /// Codes that may be given one by one or separated by commas.
  private func codes(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }.map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  func options() throws -> WorkspaceOptions {
    var options = WorkspaceOptions { zone in asOf ?? Today.date(in: zone) }
    let selected = selectedCodes
    if !selected.isEmpty { options.select = selected }
    options.ignore = ignoredCodes
    options.threads = threads
    options.forceExclude = forceExclude
    return options
  }

  /// The workspace of the inputs.
  ///
  /// Only here is it known which rules an office put in force, and so whether a code that was typed is one.
  func open(_ inputs: [WorkspaceInput], _ options: WorkspaceOptions) throws -> Workspace {
    let workspace = Workspace(inputs, options: options)
    for code in selectedCodes + ignoredCodes where !workspace.hasRule(code) {
      let names = Catalogue.entries.flatMap { [$0.identity.code, $0.identity.name] } + workspace.officeNames
      let meant = NearestSpelling.of(code, among: names)
      complain(
        Bilingual(
          en:
            "no rule has the code '\(code)'\(meant.map { "; '\($0)' was probably meant" } ?? ""). 'kanri rules' lists all.",
          ja: "「\(code)」というコードの規則はありません。\(meant.map { "「\($0)」ではありませんか。" } ?? "")一覧: kanri rules"),
        in: language ?? workspace.configuration.language ?? LanguageChoice.ofLocale ?? .en)
      throw ExitStatus(code: 2)
    }
    return workspace
  }

  /// The inputs; standard input is read here.
  func inputs() throws -> [WorkspaceInput] {
    guard !paths.isEmpty else { return [.path(".")] }
    return paths.map { path in
      path == "-"
        ? .text(StandardInput.read(), path: stdinFilename.map { TypedPath.path($0) })
        : .path(TypedPath.path(path))
    }
  }

  /// Says something on standard error, in one line whatever a file is called.
  func complain(_ message: Bilingual, in language: Language) {
    Console.standardError("kanri: \(TerminalText(message[language]))\n")
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
