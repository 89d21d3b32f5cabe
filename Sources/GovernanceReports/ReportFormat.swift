/// A value of `--format`.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// The contract for programs, version 1.
  case json
  /// SARIF 2.1.0, for services that show findings beside the code.
  case sarif
  /// Workflow commands, which GitHub shows as annotations.
  case github
  /// A Code Quality report, which GitLab shows in a merge request.
  case gitlab
  /// JUnit's XML, for services that show test results.
  case junit
  /// A page for a step summary or a comment.
  case markdown

  /// A writer of this format.
  public func writer(_ header: ReportHeader, to output: ReportOutput) -> any ReportWriter {
    switch self {
    case .text: TextReport(header, to: output)
    case .json: JSONReport(header, to: output)
    case .sarif: SARIFReport(header, to: output)
    case .github: AnnotationReport(header, to: output)
    case .gitlab: CodeQualityReport(header, to: output)
    case .junit: JUnitReport(header, to: output)
    case .markdown: MarkdownReport(header, to: output)
    }
  }
}
