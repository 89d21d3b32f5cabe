/// A Markdown page with its fenced blocks.
///
/// - A block behind a line `<!-- file: NAME -->` is a file of the page's folder.
/// - A block of the language `console` is a session: what stands behind `$ ` was typed, the rest is what came out.
struct DocumentationPage {
  struct Block: Equatable {
    /// The word behind the fence.
    let language: String
    /// The name in the comment above the fence, if there is one.
    let file: String?
    /// The line of the fence, from 1.
    let line: Int
    let lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }
  }

  /// A line that was typed, and the lines that are to come out.
  struct Command: Equatable {
    let typed: String
    let line: Int
    var output: [String]
  }

  let blocks: [Block]

  init(_ text: String) {
    var blocks: [Block] = []
    var open: (fence: Substring, language: String, file: String?, line: Int, lines: [String])?
    var file: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open {
        if line.trimmingPrefix(" ").hasPrefix(block.fence), line.allSatisfy({ $0 == "`" || $0 == " " }) {
          blocks.append(
            Block(language: block.language, file: block.file, line: block.line, lines: block.lines))
          open = nil
        } else {
          open?.lines.append(String(line))
        }
      } else if line.hasPrefix("```") {
        let fence = line.prefix { $0 == "`" }
        open = (fence, String(line.dropFirst(fence.count)), file, index + 1, [])
        file = nil
      } else if line.hasPrefix("<!-- file: "), line.hasSuffix(" -->") {
        file = String(line.dropFirst("<!-- file: ".count).dropLast(" -->".count))
      } else if !line.isEmpty {
        file = nil
      }
    }
    self.blocks = blocks
  }

  /// The commands of a session.
  static func commands(of block: Block) -> [Command] {
    var commands: [Command] = []
    for (index, line) in block.lines.enumerated() {
      if line.hasPrefix("$ ") {
        commands.append(Command(typed: String(line.dropFirst(2)), line: block.line + index + 1, output: []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output.append(line)
      }
    }
    return commands
  }
}
