import ArgumentParser
import Glibc

/// Runs kanri as a process would: parses the arguments, does the work, answers with the exit status.
///
/// 0 means that nothing was found at or above `--fail-on`, 1 that something was, 2 that the call, the configuration
/// or an input was at fault.
public func run(_ arguments: [String]) -> Int32 {
  // A reader that goes away is told by the write that fails, not by a signal that ends the process.
  signal(SIGPIPE, SIG_IGN)
  do {
    // What is asked most often is plain, and done before the argument parser has looked at all of its own options:
    // that takes longer than linting a canvas.
    if arguments.first == "lint", let request = LintRequest(plainly: arguments.dropFirst()) {
      try request.run()
    } else if arguments == ["--version"] {
      Console.standardOutput(KanriVersion.current + "\n")
    } else {
      var command = try parse(arguments)
      try command.run()
    }
    return 0
  } catch let status as ExitStatus {
    return status.code
  } catch {
    let isSuccess = Kanri.exitCode(for: error).isSuccess
    let message = Kanri.fullMessage(for: error)
    if isSuccess {
      Console.standardOutput(message + "\n")
    } else {
      Console.standardError(message + "\n")
    }
    return isSuccess ? 0 : 2
  }
}

/// The commonest command is parsed alone: looking through all the others costs more than linting a canvas.
private func parse(_ arguments: [String]) throws -> any ParsableCommand {
  if arguments.first == "lint", !arguments.contains(where: { $0 == "--help" || $0 == "-h" }) {
    return try LintCommand.parse(Array(arguments.dropFirst()))
  }
  return try Kanri.parseAsRoot(arguments)
}

/// An exit status that a command decided on after its report was written.
struct ExitStatus: Error {
  let code: Int32
}
