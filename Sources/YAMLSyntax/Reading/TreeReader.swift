/// Reads a file from its bytes to its tree, document by document where something is wrong.
struct TreeReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let survey: ByteSurvey
  private var builder: TreeBuilder
  /// How many bytes may still be read a second time.
  private var budget: Int

  /// How a tree comes about, over the opened bytes.
  static func read(_ bytes: [UInt8], _ limits: YAMLLimits) -> YAMLTree {
    let limit = min(limits.bytes, Int(UInt32.max) - 1)
    guard bytes.count <= limit else {
      return YAMLTree(
        source: bytes, problem: YAMLProblem(.tooManyBytes(limit: limits.bytes), at: limit..<bytes.count))
    }
    return bytes.withUnsafeBufferPointer { source in
      if let encoding = ForeignEncoding(of: source) {
        return YAMLTree(
          source: bytes,
          problem: YAMLProblem(.otherEncoding(name: encoding.rawValue), at: 0..<min(2, bytes.count)))
      }
      var reader = TreeReader(source, limits)
      reader.read()
      return reader.tree(of: bytes, limits)
    }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>, _ limits: YAMLLimits) {
    self.source = source
    survey = ByteSurvey(source, limits: limits)
    builder = TreeBuilder(source: source, limits: limits, placeholders: survey.placeholders)
    budget = max(4 * source.count, 1 << 18)
  }

  private mutating func read() {
    guard survey.overflow == nil else { return }
    let documents = DocumentScanner(bytes: source)
    var start = 0
    var batch = Int.max
    while start < source.count {
      let end = batch == .max ? source.count : documents.end(ofDocumentsFrom: start, atLeast: batch)
      switch readBatch(start..<end) {
      case .done:
        start = end
        batch = batch > source.count ? .max : batch * 2
      case .interrupted(let count):
        for _ in 0..<count { start = documents.end(ofDocumentAt: start) }
        let end = documents.end(ofDocumentAt: start)
        guard readAlone(start..<end) else { return }
        batch = max(2 * (end - start), 4096)
        start = end
      }
    }
  }

  private enum BatchResult {
    case done
    /// A document could not be read as it is; so many before it could.
    case interrupted(count: Int)
  }

  private mutating func readBatch(_ range: Range<Int>) -> BatchResult {
    var state = builder.checkpoint
    var count = 0
    let input = self.input(range, survey.edits.within(range))
    let outcome = withBytes(of: input) { reader, bytes in
      reader.builder.read(input, bytes: bytes) { _ in
        true
      } completed: {
        state = $0
        count = $1
      }
    }
    if case .finished = outcome { return .done }
    builder.goBack(to: state)
    return .interrupted(count: count)
  }

  /// Reads one document; false when a limit ends the reading of the file.
  private mutating func readAlone(_ range: Range<Int>) -> Bool {
    let input = self.input(range, survey.edits.within(range))
    let outcome = withBytes(of: input) { reader, bytes in
      reader.builder.read(input, bytes: bytes) { _ in
        false
      } completed: { _, _ in
      }
    }
    switch outcome {
    case .finished, .suspicious: return true
    case .failed(let failure):
      let place = input.sourceOffset(failure.place)
      builder.note(
        YAMLProblem(.syntax(failure.problem), at: place..<min(place + 1, source.count)))
      builder.endDocument(isBroken: true)
      builder.takeComments()
      return true
    case .tooDeep:
      builder.endDocument(isBroken: true)
      builder.takeComments()
      return true
    case .tooManyNodes:
      return false
    }
  }

  /// Hands out the bytes that libyaml is given: the source, with stand-ins for foreign line ends, or an edited copy.
  private mutating func withBytes<Result>(
    of input: ParserInput, _ body: (inout TreeReader, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if input.isEdited {
      return input.copy.withUnsafeBufferPointer { body(&self, $0) }
    }
    if let substitute = survey.substitute {
      return substitute.withUnsafeBufferPointer {
        body(&self, UnsafeBufferPointer(rebasing: $0[input.range]))
      }
    }
    return body(&self, UnsafeBufferPointer(rebasing: source[input.range]))
  }

  private func input(_ range: Range<Int>, _ edits: some Collection<SourceEdit>) -> ParserInput {
    guard let substitute = survey.substitute else { return ParserInput(source, range: range, edits: edits) }
    return substitute.withUnsafeBufferPointer { ParserInput($0, range: range, edits: edits) }
  }

  private func tree(of bytes: [UInt8], _ limits: YAMLLimits) -> YAMLTree {
    var problems = survey.problems + builder.problems
    problems.sort { ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound) }
    return YAMLTree(
      source: bytes, nodes: builder.nodes, documents: builder.documents, comments: builder.comments,
      problems: problems, copied: Array(builder.copied.bytes), properties: builder.properties)
  }
}
