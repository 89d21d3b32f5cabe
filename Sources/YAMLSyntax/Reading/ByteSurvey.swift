/// One pass over the bytes before anything is parsed: UTF-8, forbidden characters, byte-order marks, line ends.
///
/// What libyaml would refuse or misread is listed as edits, so that reading goes on behind it.
struct ByteSurvey {
  private(set) var problems: [YAMLProblem] = []
  private(set) var edits: [SourceEdit] = []
  /// Set when the text has characters that libyaml takes for line ends.
  private(set) var placeholders: LineBreakPlaceholders?
  /// A copy of the same length with those characters replaced.
  private(set) var substitute: [UInt8]?
  /// Whether there are zero bytes, as in UTF-16.
  private(set) var hasZeros = false
  /// Whether a line starts with `%`, as directives do.
  private(set) var hasDirectives = false
  /// Set when more was wrong than ``YAMLLimits/problems`` allows to list: where the first unlisted one stands.
  private(set) var overflow: Int?

  /// White space longer than this makes libyaml clear a buffer of that length at every word.
  static let longestBlankRun = 4096

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limit: Int
  private var firstCarriageReturn: Int?
  private var foreignBreaks: [Int] = []

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: YAMLLimits) {
    self.bytes = bytes
    limit = limits.problems
    scan()
    shortenBlankRuns()
    if let place = firstCarriageReturn {
      problems.append(YAMLProblem(.carriageReturnLines, at: place..<place + 1))
    }
    guard !foreignBreaks.isEmpty else { return }
    let placeholders = LineBreakPlaceholders(absentFrom: bytes)
    self.placeholders = placeholders
    substitute = placeholders.applied(to: bytes, at: foreignBreaks)
  }

  private mutating func scan() {
    let count = bytes.count
    var index = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      problems.append(YAMLProblem(.byteOrderMark(atStart: true), at: 0..<3))
      edits.append(SourceEdit(range: 0..<3, replacement: []))
      index = 3
    }
    if index < count, bytes[index] == 0x25 { hasDirectives = true }
    while true {
      index = plainEnd(from: index)
      guard index < count, overflow == nil else { return }
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        let isAlone = byte == 0x0D && (index + 1 >= count || bytes[index + 1] != 0x0A)
        if isAlone, firstCarriageReturn == nil { firstCarriageReturn = index }
        index += 1
        if index < count, bytes[index] == 0x25 { hasDirectives = true }
        continue
      }
      let length = Self.sequenceLength(bytes, at: index)
      if length == 0 || !isAllowed(at: index, length: length) {
        if byte == 0 { hasZeros = true }
        index = noteUnwanted(from: index)
      } else {
        if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { noteSpecial(at: index, length: length) }
        index += length
      }
    }
  }

  /// Passes printable ASCII and the characters that Japanese is written with.
  private func plainEnd(from start: Int) -> Int {
    let bytes = bytes
    let count = bytes.count
    var index = start
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte >= 0x20 && byte != 0x7F || byte == 0x09 else { return index }
        index += 1
      } else {
        guard byte >= 0xE3, byte <= 0xE9, index + 2 < count, bytes[index + 1] & 0xC0 == 0x80,
          bytes[index + 2] & 0xC0 == 0x80
        else { return index }
        index += 3
      }
    }
    return index
  }

  /// The length of the UTF-8 sequence at a byte; 0 where there is none.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for next in index + 2..<max(index + 2, index + length) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether YAML allows the character that is encoded at a byte.
  private func isAllowed(at index: Int, length: Int) -> Bool {
    switch length {
    case 1: bytes[index] >= 0x20 && bytes[index] != 0x7F || [0x09, 0x0A, 0x0D].contains(bytes[index])
    case 2: bytes[index] != 0xC2 || bytes[index + 1] >= 0xA0 || bytes[index + 1] == 0x85
    case 3: bytes[index] != 0xEF || bytes[index + 1] != 0xBF || bytes[index + 2] < 0xBE
    default: true
    }
  }

  /// Notes a run of stray bytes, or of forbidden characters, as one problem; returns where it ends.
  private mutating func noteUnwanted(from start: Int) -> Int {
    let isStray = Self.sequenceLength(bytes, at: start) == 0
    var end = start
    while end < bytes.count {
      let length = Self.sequenceLength(bytes, at: end)
      if isStray {
        if length != 0 { break }
        end += 1
      } else {
        if length == 0 || isAllowed(at: end, length: length) { break }
        end += length
      }
    }
    let kind: YAMLProblem.Kind =
      if isStray {
        .invalidUTF8(byte: bytes[start])
      } else {
        .forbiddenCharacter(scalar: scalar(at: start))
      }
    if problems.count < limit {
      problems.append(YAMLProblem(kind, at: start..<end))
    } else if overflow == nil {
      overflow = start
    }
    edits.append(SourceEdit(range: start..<end, replacement: Self.replacement))
    return end
  }

  private func scalar(at index: Int) -> UInt32 {
    let length = Self.sequenceLength(bytes, at: index)
    return String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.first?.value ?? 0
  }

  private mutating func noteSpecial(at index: Int, length: Int) {
    switch (bytes[index], bytes[index + 1], length) {
    case (0xC2, 0x85, 2):
      foreignBreaks.append(index)
    case (0xE2, 0x80, 3) where bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9:
      foreignBreaks.append(index)
    case (0xEF, 0xBB, 3) where bytes[index + 2] == 0xBF:
      edits.append(SourceEdit(range: index..<index + 3, replacement: []))
      if problems.count < limit {
        problems.append(YAMLProblem(.byteOrderMark(atStart: false), at: index..<index + 3))
      } else if overflow == nil {
        overflow = index
      }
    default:
      break
    }
  }

  /// Cuts the middle out of very long white space, of which libyaml makes quadratic work.
  private mutating func shortenBlankRuns() {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
    let half = Self.longestBlankRun / 2
    var probe = half
    var found: [SourceEdit] = []
    while probe < bytes.count {
      guard isBlank(bytes[probe]) else {
        probe += half
        continue
      }
      var start = probe
      while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
      var end = probe
      while end < bytes.count, isBlank(bytes[end]) { end += 1 }
      if end - start > Self.longestBlankRun {
        // The end stays, so that the indentation behind the run does; CRLF is not torn apart.
        var cut = start + half..<end - half
        if bytes[cut.lowerBound] == 0x0A, bytes[cut.lowerBound - 1] == 0x0D {
          cut = cut.lowerBound + 1..<cut.upperBound
        }
        found.append(SourceEdit(range: cut, replacement: [], isBlankCut: true))
      }
      probe = end + half
    }
    guard !found.isEmpty else { return }
    edits = (edits + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
