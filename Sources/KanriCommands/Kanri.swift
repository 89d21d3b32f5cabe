import ArgumentParser

/// The root of the command line.
struct Kanri: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kanri",
    abstract: "Keeps the digital services of a government honest and improving.",
    discussion: """
      Lints service canvases and projects against the standard development process and says what to do next.
      Exit status: 0 nothing at or above --fail-on; 1 findings; 2 usage, configuration or unreadable input.
      """,
    version: KanriVersion.current,
    subcommands: [
      LintCommand.self, RulesCommand.self, ExplainCommand.self, SchemaCommand.self, InitCommand.self,
      SuppressionsCommand.self, GateCommand.self, StandardCommand.self, InventoryCommand.self,
      GradeCommand.self, RubricCommand.self, MappingCommand.self, RuleSetCommand.self, EvalCommand.self,
      CriteriaCommand.self, SQLCommand.self,
    ],
    defaultSubcommand: LintCommand.self)
}
