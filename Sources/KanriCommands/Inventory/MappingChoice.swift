import ArgumentParser
import DigitalGovernance
import GovernanceDocuments
import GovernanceFindings
import GovernanceLint
import GovernanceReports
import GovernanceWorkspace
import YAMLSyntax

/// The mapping that `--mapping` names: built in, or a file.
enum MappingChoice {
  /// - Throws: a usage error that says what is wrong and, of a misspelt name, what was probably meant.
  static func mapping(_ name: String) throws -> Mapping {
    if let builtIn = Mapping.builtIn(named: name) { return builtIn }
    let bytes: [UInt8]
    do {
      bytes = try NamedFile.bytes(of: TypedPath.path(name))
    } catch {
      let known = Mapping.builtIn.compactMap(\.id.known)
      let meant = NearestSpelling.of(name, among: known).map { "; '\($0)' was probably meant" } ?? ""
      throw ValidationError(
        "'\(name)' is no built-in mapping (\(known.joined(separator: ", ")))\(meant), and cannot be read as a file: \(error.text.en)"
      )
    }
    let tree = YAMLTree(parsing: bytes, limits: YAMLLimits())
    for document in tree.documents {
      guard case .known(let decoded) = DocumentDecoder.read(document, of: tree),
        let mapping = decoded.value as? Mapping
      else { continue }
      try refuseMistakes(in: bytes, name)
      return mapping
    }
    throw ValidationError("'\(name)' holds no mapping (対応表).")
  }

  /// A mapping with a mistake in it would read a table as nobody meant.
  private static func refuseMistakes(in bytes: [UInt8], _ name: String) throws {
    let language = LanguageChoice.ofLocale ?? .ja
    let settings = LintSettings(asOf: Today.date(in: .japan))
    let mistakes = Linter.lint(bytes, path: name, settings: settings, isNamed: true).findings
      .filter { $0.finding.severity == .error }
    guard !mistakes.isEmpty else { return }
    for mistake in mistakes.prefix(5) {
      let start = mistake.range.start
      let line =
        "\(name):\(start.line):\(start.column): \(mistake.finding.code): \(mistake.finding.message[language])"
      Console.standardError(TerminalText(line).description + "\n")
    }
    throw ValidationError(
      "the mapping '\(name)' has \(mistakes.count) mistakes and is not used; 'kanri lint \(name)' says what to do."
    )
  }
}
