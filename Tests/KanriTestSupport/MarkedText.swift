/// A text with marks in it: `1️⃣` where something is expected to start, `⏹` where it ends.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// What the marks enclose, in bytes of ``text``, in order.
  public let marked: [Range<Int>]

  /// - Throws: ``Mistake`` where marks do not come in pairs.
  public init(_ source: String) throws(Mistake) {
    var text = String.UnicodeScalarView()
    var marked: [Range<Int>] = []
    var length = 0
    var start: Int?
    var rest = Array(source.unicodeScalars)[...]
    while let scalar = rest.first {
      if rest.starts(with: "1️⃣".unicodeScalars) {
        guard start == nil else { throw .startInsideMark }
        start = length
        rest = rest.dropFirst("1️⃣".unicodeScalars.count)
      } else if scalar == "\u{23F9}" {
        guard let opened = start else { throw .endWithoutStart }
        marked.append(opened..<length)
        start = nil
        // Editors like to put a variation selector behind the mark.
        rest = rest.dropFirst(rest.dropFirst().first == "\u{FE0F}" ? 2 : 1)
      } else {
        text.append(scalar)
        length += UTF8.width(scalar)
        rest = rest.dropFirst()
      }
    }
    guard start == nil else { throw .startWithoutEnd }
    self.text = String(text)
    self.marked = marked
  }

  /// Marks that do not come in pairs.
  public enum Mistake: Error, Sendable {
    case startInsideMark
    case endWithoutStart
    case startWithoutEnd
  }
}
