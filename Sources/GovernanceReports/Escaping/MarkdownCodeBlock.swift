/// A block of code in Markdown, with a fence longer than any run of backticks inside.
struct MarkdownCodeBlock: CustomStringConvertible {
  let description: String

  init(_ text: String, language: String) {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    description = "\(fence)\(language)\n\(text)\(text.utf8.last == UInt8(ascii: "\n") ? "" : "\n")\(fence)\n"
  }
}
