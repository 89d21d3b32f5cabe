import KanriTestSupport

/// Does what a page says and compares what comes out.
struct DocumentationRun {
  /// What differs, a text each, with the page's line.
  private(set) var mismatches: [String] = []
  /// How many commands were run.
  private(set) var commandCount = 0
  private let folder: TestFolder
  private let environment: [String: String]

  /// - Parameter isJapanese: whether the reader's locale is Japanese; otherwise it is English.
  init(_ page: DocumentationPage, isJapanese: Bool) throws {
    folder = try TestFolder()
    environment = ["LC_ALL": isJapanese ? "ja_JP.UTF-8" : "en_US.UTF-8"]
    for block in page.blocks {
      if let file = block.file {
        try folder.write(file, block.text)
      } else if block.language == "console" {
        for command in DocumentationPage.commands(of: block) where command.typed.hasPrefix("kanri") {
          try run(command)
        }
      } else if block.language == "yaml", block.text.contains("apiVersion: kanri/") {
        try read(block)
      }
    }
  }

  private mutating func run(_ command: DocumentationPage.Command) throws {
    commandCount += 1
    let outcome = try KanriProcess.runLine(command.typed, in: folder, environment: environment)
    let lines = outcome.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let got = lines.last == "" ? Array(lines.dropLast()) : lines
    guard !DocumentationRun.matches(got[...], command.output[...]) else { return }
    mismatches.append(
      "line \(command.line): '$ \(command.typed)' prints\n\(got.joined(separator: "\n"))\ninstead of\n"
        + command.output.joined(separator: "\n"))
  }

  /// A block that is shown only must be a document as far as YAML and shapes go.
  private mutating func read(_ block: DocumentationPage.Block) throws {
    let report = try KanriProcess.run(
      "lint", "--format", "json", "--select", "Y,S", "-", in: TestFolder(), stdin: block.text
    ).report()
    for finding in report.findings where finding.severity == "error" {
      mismatches.append("line \(block.line + finding.line): \(finding.code) \(finding.message)")
    }
  }

  /// Whether lines are those that were expected; `…` alone on a line stands for any lines, also for none.
  static func matches(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.isEmpty }
    if first == "…" {
      let rest = expected.dropFirst()
      return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], rest) }
    }
    return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
  }
}
