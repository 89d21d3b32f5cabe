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

  @Argument(help: "The old standard: a file, or the id of one that 'kanri standard' lists.")
  var old: String

  @Argument(help: "The new standard: a file, or the id of one that 'kanri standard' lists.")
  var new: String

  @Option(help: ArgumentHelp("Projects to judge by both.", valueName: "path"))
  var replay: [String] = []

  @Option(name: .customLong("lang"), help: "ja or en.")
  var language: Language?

  @Option(help: ArgumentHelp("The day that stands for today: 2026-11-24.", valueName: "date"))
  var asOf: CalendarDate?

  func run() throws {
    let language = language ?? LanguageChoice.ofLocale ?? .ja
    let known = Workspace([.path(".")], options: WorkspaceOptions { Today.date(in: $0) }).configuration
      .officeStandards
    let (before, after) = (try standard(old, among: known), try standard(new, among: known))
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
    let run = workspace.dossiers { file -> Replayed? in
      guard file.brokenPaths.isEmpty else { return nil }
      let phase = file.project.phase.known ?? .planning
      let (then, now) = (
        first.gate(of: file.dossier, at: phase, asOf: asOf).verdict,
        second.gate(of: file.dossier, at: phase, asOf: asOf).verdict
      )
      return Replayed(id: file.project.id.known ?? file.path, phase: phase, then: then, now: now)
    }
    let replayed = run.results.compactMap(\.self)
    let changed = replayed.filter { $0.then != $0.now }
    for entry in changed {
      let phase = language == .ja ? entry.phase.ja : entry.phase.id
      say("\(entry.id) \(phase): \(entry.then.label[language]) → \(entry.now.label[language])")
    }
    say(
      words(
        "\(changed.count) of \(replayed.count) verdicts would change.",
        "\(replayed.count)件のうち\(changed.count)件の判定が変わります。"))
    let unjudged = run.results.count - replayed.count
    if unjudged > 0 {
      request.complain(
        Bilingual(
          en: "\(unjudged) projects have mistakes of syntax and were not judged; see 'kanri lint'",
          ja: "書き方の誤りがある\(unjudged)件は、判定していません。kanri lint で確かめてください"), in: language)
    }
    for error in run.inputErrors { request.complain(error.message, in: language) }
    if !run.inputErrors.isEmpty || unjudged > 0 { throw ExitStatus(code: 2) }
  }

  /// A project under both standards.
  private struct Replayed: Sendable {
    let id: String
    let phase: Phase
    let then: ItemState
    let now: ItemState
  }

  /// The standard of a known id or a file, put together with what it builds on.
  private func standard(_ name: String, among standards: OfficeStandards) throws -> OversightStandard {
    if let known = standards.standard(named: name) { return known }
    let bytes: [UInt8]
    do {
      bytes = try NamedFile.bytes(of: TypedPath.path(name))
    } catch {
      throw ValidationError(
        "'\(name)' is no standard that is known and cannot be read as a file: \(error.text.en)")
    }
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let standard = decoded.value as? OversightStandard
      else { continue }
      let known = standards.known.filter { $0.id.known != standard.id.known }
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
