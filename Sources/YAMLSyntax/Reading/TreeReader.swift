/// Reads a file from its bytes to its tree, document by document where something is wrong.
struct TreeReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let limits: YAMLLimits
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
      var reader = TreeReader(source, limits)
      if reader.survey.hasZeros || source.first ?? 0 >= 0xFE, let encoding = ForeignEncoding(of: source) {
        return YAMLTree(
          source: bytes,
          problem: YAMLProblem(.otherEncoding(name: encoding.rawValue), at: 0..<min(2, bytes.count)))
      }
      reader.read()
      return reader.tree(of: bytes)
    }
  }

  private init(_ source: UnsafeBufferPointer<UInt8>, _ limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    survey = ByteSurvey(source, limits: limits)
    builder = TreeBuilder(source: source, limits: limits, placeholders: survey.placeholders)
    budget = max(4 * source.count, 1 << 18)
  }

  private mutating func read() {
    guard survey.overflow == nil else { return }
    let documents = DocumentScanner(bytes: source)
    var start = 0
    var batch = Int.max
    // Directives are looked at before libyaml sees them: it refuses some, and is slow over many.
    while survey.hasDirectives, start < source.count {
      let end = documents.end(ofDocumentAt: start)
      guard readAlone(start..<end), !hasTooManyProblems else { return }
      start = end
    }
    while start < source.count {
      let end = batch == .max ? source.count : documents.end(ofDocumentsFrom: start, atLeast: batch)
      switch readBatch(start..<end) {
      case .done:
        start = end
        batch = batch > source.count ? .max : batch * 2
      case .interrupted(let count):
        for _ in 0..<count { start = documents.end(ofDocumentAt: start) }
        let end = documents.end(ofDocumentAt: start)
        guard readAlone(start..<end), !hasTooManyProblems else { return }
        batch = max(end - start, 64)
        start = end
      }
    }
  }

  private var hasTooManyProblems: Bool { builder.problems.count > limits.problems }

  private enum BatchResult {
    case done
    /// A document could not be read as it is; so many before it could.
    case interrupted(count: Int)
  }

  private mutating func readBatch(_ range: Range<Int>) -> BatchResult {
    var states = (last: builder.checkpoint, before: builder.checkpoint)
    var count = 0
    let input = self.input(range, survey.edits.within(range))
    let outcome = withBytes(of: input) { reader, bytes in
      reader.builder.read(input, bytes: bytes) {
        !SuspectDiagnosis($0).findings().isEmpty
      } completed: {
        states = (last: $0, before: states.last)
        count = $1
      }
    }
    if case .finished = outcome { return .done }
    if case .failed(let failure) = outcome, failure.isBehindDocument, count > 0 {
      builder.goBack(to: states.before)
      return .interrupted(count: count - 1)
    }
    builder.goBack(to: states.last)
    return .interrupted(count: count)
  }

  /// Reads one document by itself, as often as its mistakes can be mended; false when a limit ends the reading of
  /// the file.
  private mutating func readAlone(_ range: Range<Int>) -> Bool {
    let start = builder.checkpoint
    var reading = DocumentReading(edits: Array(survey.edits.within(range)), limit: limits.problems)
    reading.dropIdleEnds(source, range)
    if survey.hasDirectives { reading.dropBadDirectives(source, range) }
    while true {
      let input = self.input(range, reading.edits)
      var findings: [Diagnosis.Finding] = []
      let outcome = withBytes(of: input) { reader, bytes in
        let outcome = reader.builder.read(input, bytes: bytes) { builder in
          findings = SuspectDiagnosis(builder).findings().filter { reading.isNews($0, input) }
          return !findings.isEmpty
        } completed: { _, _ in
        }
        if case .failed(let failure) = outcome {
          findings = FailureDiagnosis(failure, reader.builder).findings()
        }
        return outcome
      }
      switch outcome {
      case .finished:
        if reading.takeBackEdits(that: builder.nodes[start.nodes...]) {
          builder.goBack(to: start)
          continue
        }
        builder.problems.removeAll { reading.explains($0, source) }
        builder.note(reading.problems)
        return true
      case .suspicious, .failed:
        let isMended = reading.mend(findings, input, source.count) && spend(range.count)
        if isMended {
          builder.goBack(to: start)
          continue
        }
        if case .suspicious = outcome {
          // Said, and left as it is.
          builder.goBack(to: start)
          continue
        }
        if case .failed(let failure) = outcome { reading.breakOff(at: failure, input, source.count) }
        breakOff(reading, range, start)
        return true
      case .tooDeep:
        breakOff(reading, range, start)
        return true
      case .tooManyNodes:
        let place =
          builder.nodes.last.map { Int($0.start)..<Int($0.end) } ?? range.lowerBound..<range.lowerBound
        builder.note(YAMLProblem(.tooManyNodes(limit: limits.nodes), at: place))
        breakOff(reading, range, start)
        return false
      }
    }
  }

  private mutating func breakOff(
    _ reading: DocumentReading, _ range: Range<Int>, _ start: TreeBuilder.Checkpoint
  ) {
    builder.note(reading.problems)
    builder.breakOffDocument(in: range, before: start)
  }

  private mutating func spend(_ bytes: Int) -> Bool {
    budget -= max(bytes, 2048)
    return budget > 0
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

  private func tree(of bytes: [UInt8]) -> YAMLTree {
    var problems = survey.problems + builder.problems
    problems.sort { ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound) }
    if problems.count > limits.problems || survey.overflow != nil {
      let rest = problems.dropFirst(max(0, limits.problems)).first?.bytes.lowerBound
      let place = min(rest ?? bytes.count, survey.overflow ?? bytes.count)
      problems = Array(problems.prefix(max(0, limits.problems)))
      problems.append(YAMLProblem(.tooManyProblems(limit: limits.problems), at: place..<place))
    }
    return YAMLTree(
      source: bytes, nodes: builder.nodes, documents: builder.documents, comments: builder.comments,
      problems: problems, copied: Array(builder.copied.bytes), properties: builder.properties)
  }
}
