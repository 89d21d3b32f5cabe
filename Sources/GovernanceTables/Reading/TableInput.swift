/// The bytes of a source as decoded text: unpacked, its encoding decided.
struct TableInput {
  /// How much unpacked text is kept from the pass that decides about the encoding, so that it need not be unpacked
  /// twice: memory stays bounded.
  private static let keptLength = 1 << 26

  let source: any TableSource
  private(set) var encoding: TextEncoding
  /// Whether every byte is known to be in order.
  private let isKnownValid: Bool
  private let kept: [UInt8]?
  /// Why the unpacking ended early, if the first pass found out.
  private let problem: GzipProblem?

  private struct Decided: Error {}

  /// - Parameter encoding: the encoding, if somebody says so; else the bytes decide.
  /// - Throws: what reading throws, and ``TableReader/Refusal``.
  init(_ source: any TableSource, encoding: TextEncoding?) throws {
    self.source = source
    if let encoding {
      (self.encoding, isKnownValid, kept, problem) = (encoding, false, nil, nil)
      return
    }
    var probe = EncodingProbe()
    var unpacker = Unpacker()
    var kept: [UInt8]? = []
    var problem: GzipProblem?
    var isWhole = true
    do {
      try source.read { chunk in
        // A file that is not packed is read again: it need not be held.
        if kept?.isEmpty == true, chunk.count >= 2, !GzipReader.isGzip(chunk) { kept = nil }
        try unpacker.read(chunk) { bytes in
          probe.look(at: bytes)
          if let count = kept?.count, count + bytes.count <= TableInput.keptLength {
            kept?.append(contentsOf: bytes)
          } else {
            kept = nil
          }
          if probe.isDecided, kept == nil { throw Decided() }
        }
      }
      try unpacker.finish { probe.look(at: $0) }
    } catch is Decided {
      kept = nil
    } catch let trouble as GzipProblem {
      problem = trouble
      isWhole = false
    }
    switch probe.decision(isWhole: isWhole) {
    case .foreign(let name): throw TableReader.Refusal.foreignEncoding(name)
    case .known(let encoding):
      self.encoding = encoding
      isKnownValid = encoding == .utf8 && probe.isValidUTF8
    }
    self.kept = unpacker.isGzip ? kept : nil
    self.problem = problem
  }

  /// Hands out the text in pieces; the answer says why the unpacking ended early, if it did.
  func read(
    _ body: (_ piece: UnsafeRawBufferPointer, _ replacements: [TextDecoder.Replacement], _ last: Bool) throws
      -> Void
  ) throws -> GzipProblem? {
    var decoder = TextDecoder(encoding, isKnownValid: isKnownValid)
    func pass(_ bytes: UnsafeRawBufferPointer, _ last: Bool) throws {
      try decoder.decode(bytes, last: last) { try body($0, $1, false) }
    }
    if let kept {
      try kept.withUnsafeBytes { try pass($0, problem == nil) }
      if problem == nil { try body(UnsafeRawBufferPointer(start: nil, count: 0), [], true) }
      return problem
    }
    var unpacker = Unpacker()
    do {
      try source.read { chunk in try unpacker.read(chunk) { try pass($0, false) } }
      try unpacker.finish { try pass($0, false) }
    } catch let trouble as GzipProblem {
      return trouble
    }
    try pass(UnsafeRawBufferPointer(start: nil, count: 0), true)
    try body(UnsafeRawBufferPointer(start: nil, count: 0), [], true)
    return nil
  }
}
