import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceReports
import GovernanceRules
import GovernanceWorkspace
import YAMLSyntax

/// `kanri standard diff OLD NEW`: what was added, waived, tightened or reworded, and whose verdicts would change.
struct StandardDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two standards, and the verdicts of projects under both.")

  @Argument(help: "The old standard: a file or a built-in id.")
  var old: String

  @Argument(help: "The new standard: a file or a built-in id.")
  var new: String

  @Option(help: ArgumentHelp("Projects to judge by both.", valueName: "path"))
  var replay: [String] = []

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  func run() throws {
    let language = language ?? LanguageChoice.ofLocale ?? .ja
    let (before, after) = (try standard(old), try standard(new))
    let difference = StandardDifference(from: before, to: after)
    func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }
    func say(_ line: String) { Console.standardOutput(TerminalText(line).description + "\n") }
    for change in difference.changes {
      let criterion = change.item.criterion
      say(
        "\(change.kind.label[language]) \(criterion.code.known ?? criterion.id.known ?? "") \(criterion.title.known?.text?[language] ?? "")"
      )
      for detail in change.details { say("  \(detail[language])") }
    }
    let counts = StandardDifference.Change.Kind.allCases.compactMap { kind -> String? in
      let count = difference.changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.label[language]) \(count)"
    }
    say(
      counts.isEmpty
        ? words("The two ask for the same.", "二つの監理標準に違いはありません。") : counts.joined(separator: words(", ", "、"))
    )
    guard !replay.isEmpty else { return }
    let request = WorkspaceRequest(paths: replay, language: language, asOf: asOf)
    let workspace = Workspace(try request.inputs(), options: try request.options())
    let (first, second) = (StandardInForce(before), StandardInForce(after))
    let asOf = workspace.asOf
    let run = workspace.dossiers { file in
      let phase = file.project.phase.known ?? .planning
      let (then, now) = (
        first.gate(of: file.dossier, at: phase, asOf: asOf).verdict,
        second.gate(of: file.dossier, at: phase, asOf: asOf).verdict
      )
      return (id: file.project.id.known ?? file.path, phase: phase, then: then, now: now)
    }
    let changed = run.results.filter { $0.then != $0.now }
    for entry in changed {
      let phase = language == .ja ? entry.phase.ja : entry.phase.id
      say("\(entry.id) \(phase): \(entry.then.label[language]) → \(entry.now.label[language])")
    }
    say(
      words(
        "\(changed.count) of \(run.results.count) verdicts would change.",
        "\(run.results.count)件のうち\(changed.count)件の判定が変わります。"))
    for error in run.inputErrors { request.complain(error.message, in: language) }
    if !run.inputErrors.isEmpty { throw ExitStatus(code: 2) }
  }

  /// The standard of a built-in id or a file, put together with what it builds on.
  private func standard(_ name: String) throws -> OversightStandard {
    if let builtIn = BuiltInStandards.standard(named: name) { return builtIn }
    let bytes: [UInt8]
    do {
      bytes = try NamedFile.bytes(of: TypedPath.path(name))
    } catch {
      throw ValidationError(
        "'\(name)' is no built-in standard and cannot be read as a file: \(error.text.en)")
    }
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let standard = decoded.value as? OversightStandard
      else { continue }
      let known = BuiltInStandards.all
      let overlay = StandardOverlay(
        standard, base: { wanted in known.first { $0.id.known == wanted } },
        known: known.compactMap(\.id.known))
      guard overlay.problems.isEmpty, tree.problems.isEmpty, decoded.problems.isEmpty else {
        throw ValidationError("'\(name)' has mistakes; see them with 'kanri lint \(name)'.")
      }
      return overlay.standard
    }
    throw ValidationError("'\(name)' holds no oversight standard.")
  }
}
