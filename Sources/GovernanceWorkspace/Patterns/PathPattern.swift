/// One pattern on paths, in the language of `.gitignore`, relative to the folder of the file that states it.
///
/// `*`, `?` and `[…]` stay within a component, `**` crosses folders, a slash at the end means folders only, one
/// elsewhere ties the pattern to its folder, `!` takes back. What cannot be read (`[` without end) matches nothing.
struct PathPattern: Hashable, Sendable {
  /// As it is written.
  let text: String
  let isNegated: Bool
  let isForFolders: Bool
  /// Whether it speaks of a path from its folder, not of a name at any depth.
  let isAnchored: Bool
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case anyFolders
    case name(NamePattern)
  }

  /// Reads a pattern; nil for a blank line, a comment and a pattern that can match nothing.
  init?(_ line: some Collection<UInt8>) {
    var rest = PathPattern.trimmed(line)
    text = String(decoding: rest, as: UTF8.self)
    if rest.first == UInt8(ascii: "#") { return nil }
    isNegated = rest.first == UInt8(ascii: "!")
    if isNegated { rest = rest.dropFirst() }
    isForFolders = rest.last == UInt8(ascii: "/")
    if isForFolders { rest = rest.dropLast() }
    isAnchored = rest.contains(UInt8(ascii: "/"))
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    var parts: [Part] = []
    for component in rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if component.elementsEqual("**".utf8) {
        if parts.last != .anyFolders { parts.append(.anyFolders) }
      } else {
        guard let name = NamePattern(component) else { return nil }
        parts.append(.name(name))
      }
    }
    // `a/**` means all that is in `a`, not `a` itself.
    if parts.last == .anyFolders { parts.append(.name(.anything)) }
    self.parts = parts
  }

  /// Spaces at the end do not count unless a backslash stands before them; nor does the CR of a CRLF line.
  private static func trimmed(_ line: some Collection<UInt8>) -> ArraySlice<UInt8> {
    var rest = Array(line)[...]
    if rest.last == 0x0D { rest = rest.dropLast() }
    while rest.last == 0x20 {
      let before = rest.dropLast()
      let backslashes = before.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if backslashes % 2 == 1 { break }
      rest = before
    }
    return rest
  }

  /// The components before the first that holds a wildcard, of a pattern that is tied to its folder.
  var literalStart: [[UInt8]] {
    guard isAnchored else { return [] }
    var start: [[UInt8]] = []
    for case .name(let name) in parts.prefix(while: { $0 != .anyFolders }) {
      guard let literal = name.literal else { break }
      start.append(literal)
    }
    return start
  }

  /// Whether the pattern names a path, given from the pattern's folder. Negation is not looked at.
  func matches(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    if isForFolders, !isFolder { return false }
    let components = path.split(separator: UInt8(ascii: "/"))
    if !isAnchored {
      guard case .name(let name)? = parts.last, let last = components.last else { return false }
      return name.matches(last)
    }
    // Only the last `**` needs to be tried again: all other parts take exactly one component.
    var part = 0
    var component = 0
    var retry: (part: Int, component: Int)?
    while true {
      if part < parts.count, case .anyFolders = parts[part] {
        retry = (part + 1, component)
        part += 1
        continue
      }
      if part == parts.count, component == components.count { return true }
      if part < parts.count, component < components.count, case .name(let name) = parts[part],
        name.matches(components[component])
      {
        part += 1
        component += 1
        continue
      }
      guard let last = retry, last.component < components.count else { return false }
      retry = (last.part, last.component + 1)
      part = last.part
      component = last.component + 1
    }
  }
}
