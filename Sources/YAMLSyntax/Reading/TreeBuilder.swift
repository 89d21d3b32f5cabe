import CLibYAML

/// Builds the flat tree from libyaml's events, one pass, no allocation for a node.
struct TreeBuilder {
  let source: UnsafeBufferPointer<UInt8>
  let limits: YAMLLimits
  let placeholders: LineBreakPlaceholders?

  var nodes: [YAMLNode] = []
  var copied = TextStore()
  var documents: [YAMLTree.Document] = []
  var comments: [YAMLTree.Comment] = []
  var problems: [YAMLProblem] = []
  var properties: [YAMLTree.Properties] = []

  /// What is being read now.
  var input = ParserInput(UnsafeBufferPointer(start: nil, count: 0), range: 0..<0, edits: EmptyCollection())
  var cursor = InputCursor(UnsafeBufferPointer(start: nil, count: 0))
  var frames: [Frame] = []
  var keys = KeyTable()
  var anchors = AnchorTable()
  var suspects: [Suspect] = []
  /// How many nodes there are once aliases are replaced.
  var expanded = 0
  /// Where the node that ended last ends, in bytes of the input.
  var lastEnd = 0
  /// The run of flow mapping entries without a value that is being passed, in bytes of the source.
  var lonelyKeys: Range<Int>?
  var documentStart = 0
  /// The collection that is being read as a key: what is odd inside it is part of that.
  var complexKey: Int?

  /// A collection that is open.
  struct Frame {
    var node: Int
    var isMapping: Bool
    var isFlow: Bool
    /// How many children there are so far.
    var count = 0
    var keys: KeyTable.Mark
    var anchor: Int?
    var expandedBefore: Int
    /// Where it starts, in bytes of the input.
    var start: Int
  }

  /// A node that libyaml accepts and a person hardly meant, in bytes of the input.
  struct Suspect {
    enum Kind {
      /// A plain text over several lines, or one that is the whole document, or one that starts oddly.
      case plainText
      /// A key in a flow mapping, with a colon in it and no value.
      case flowKey
      /// A quoted text over several lines.
      case quotedText
    }

    var kind: Kind
    var range: Range<Int>
    /// The column of the block collection it stands in; nil in flow collections and at the top.
    var parentColumn: Int?
    var isRoot = false
  }

  init(source: UnsafeBufferPointer<UInt8>, limits: YAMLLimits, placeholders: LineBreakPlaceholders?) {
    self.source = source
    self.limits = limits
    self.placeholders = placeholders
    // Documents have a node for every eight to twelve bytes. Room that stays unused costs nothing, growing costs a copy.
    nodes.reserveCapacity(source.count / 6 + 16)
  }

  // MARK: Going back

  /// A state of the result that can be gone back to.
  struct Checkpoint {
    fileprivate(set) var nodes, copied, documents, comments, problems, properties, expanded: Int
  }

  var checkpoint: Checkpoint {
    Checkpoint(
      nodes: nodes.count, copied: copied.count, documents: documents.count, comments: comments.count,
      problems: problems.count, properties: properties.count, expanded: expanded)
  }

  mutating func goBack(to checkpoint: Checkpoint) {
    nodes.removeLast(nodes.count - checkpoint.nodes)
    copied.removeLast(copied.count - checkpoint.copied)
    documents.removeLast(documents.count - checkpoint.documents)
    comments.removeLast(comments.count - checkpoint.comments)
    problems.removeLast(max(0, problems.count - checkpoint.problems))
    properties.removeLast(properties.count - checkpoint.properties)
    expanded = checkpoint.expanded
  }

  // MARK: Reading

  /// How the reading of a stretch ended.
  enum Outcome {
    case finished
    case failed(ParserFailure)
    /// A document was read and holds ``suspects``.
    case suspicious
    case tooDeep
    case tooManyNodes
  }

  /// Reads all documents of a stretch of the source.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of `input`, valid during the call.
  ///   - isSuspicious: Asked behind a document with ``suspects`` whether reading should stop there.
  ///   - completed: Told the state behind each document that was read whole, and how many there were.
  mutating func read(
    _ input: ParserInput, bytes: UnsafeBufferPointer<UInt8>, isSuspicious: (borrowing TreeBuilder) -> Bool,
    completed: (Checkpoint, Int) -> Void
  ) -> Outcome {
    self.input = input
    cursor = InputCursor(bytes)
    resetDocument()
    guard let parser = EventParser(bytes) else {
      return .failed(ParserFailure(problem: "out of memory", place: 0, context: nil))
    }
    var count = 0
    while parser.advance() {
      let event = parser.event
      switch event.pointee.type {
      case YAML_SCALAR_EVENT:
        scalar(event)
        if expanded > limits.nodes { return .tooManyNodes }
      case YAML_MAPPING_START_EVENT:
        if frames.count >= limits.depth { return tooDeep(event) }
        let data = event.pointee.data.mapping_start
        open(event, isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, data.anchor, data.tag)
      case YAML_SEQUENCE_START_EVENT:
        if frames.count >= limits.depth { return tooDeep(event) }
        let data = event.pointee.data.sequence_start
        open(event, isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, data.anchor, data.tag)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        close(event)
      case YAML_ALIAS_EVENT:
        alias(event)
        if expanded > limits.nodes { return .tooManyNodes }
      case YAML_DOCUMENT_START_EVENT:
        startDocument(event)
      case YAML_DOCUMENT_END_EVENT:
        cursor.cross(toIndex: event.pointee.start_mark.index)
        if !suspects.isEmpty, isSuspicious(self) { return .suspicious }
        endDocument(isBroken: false)
        count += 1
        takeComments()
        completed(checkpoint, count)
      case YAML_STREAM_END_EVENT:
        cursor.cross(toIndex: .max)
        takeComments()
        return .finished
      default:
        break
      }
    }
    return .failed(failure(parser))
  }

  private mutating func resetDocument() {
    frames.removeAll(keepingCapacity: true)
    keys.removeAll()
    anchors.removeAll()
    suspects.removeAll()
    lonelyKeys = nil
    complexKey = nil
  }

  private mutating func failure(_ parser: borrowing EventParser) -> ParserFailure {
    let failure = parser.failure
    let (byte, index) = (cursor.byte, cursor.index)
    defer { cursor.jump(toByte: byte, index: index) }
    cursor.pass(toIndex: failure.index)
    let place = cursor.byte
    let context = failure.contextIndex.map { index in
      cursor.pass(toIndex: index)
      return cursor.byte
    }
    return ParserFailure(problem: failure.problem, place: place, context: context)
  }

  private mutating func tooDeep(_ event: UnsafeMutablePointer<yaml_event_t>) -> Outcome {
    cursor.cross(toIndex: event.pointee.start_mark.index)
    let place = input.sourceOffset(cursor.byte)
    note(YAMLProblem(.tooDeep(limit: limits.depth), at: place..<min(place + 1, source.count)))
    return .tooDeep
  }

  // MARK: Documents

  private mutating func startDocument(_ event: UnsafeMutablePointer<yaml_event_t>) {
    cursor.cross(toIndex: event.pointee.start_mark.index)
    documentStart = input.sourceOffset(cursor.byte)
    if event.pointee.data.document_start.implicit == 0 {
      cursor.crossDirectives(toIndex: event.pointee.end_mark.index)
    }
    lastEnd = cursor.byte
    resetDocument()
    closeLastDocument(at: documentStart)
    documents.append(YAMLTree.Document(bytes: documentStart..<source.count, root: nil, isBroken: false))
    rootStart = nodes.count
  }

  private mutating func closeLastDocument(at place: Int) {
    guard let last = documents.popLast() else { return }
    documents.append(
      YAMLTree.Document(
        bytes: last.bytes.lowerBound..<max(last.bytes.lowerBound, place), root: last.root,
        isBroken: last.isBroken))
  }

  /// The index of the first node of the document.
  private var rootStart = 0

  /// Ends the document; its open collections end where the last node did.
  mutating func endDocument(isBroken: Bool) {
    while let frame = frames.popLast() {
      nodes[frame.node].end = UInt32(truncatingIfNeeded: input.sourceOffset(max(lastEnd, frame.start)))
      nodes[frame.node].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
    }
    endLonelyKeys()
    if nodes.count == rootStart + 1, nodes[rootStart].flags == .absent { nodes.removeLast() }
    guard let document = documents.popLast() else { return }
    documents.append(
      YAMLTree.Document(
        bytes: document.bytes.lowerBound..<source.count, root: nodes.count > rootStart ? rootStart : nil,
        isBroken: isBroken))
    suspects.removeAll()
    anchors.removeAll()
  }

  /// Ends a document that cannot be read on; it counts as one even if nothing of it was read.
  mutating func breakOffDocument(in range: Range<Int>, before checkpoint: Checkpoint) {
    if documents.count == checkpoint.documents {
      closeLastDocument(at: range.lowerBound)
      rootStart = nodes.count
      documents.append(YAMLTree.Document(bytes: range, root: nil, isBroken: true))
    }
    endDocument(isBroken: true)
    takeComments()
  }

  /// Takes over the comments that the cursor passed.
  mutating func takeComments() {
    for comment in cursor.comments {
      let bytes = input.sourceRange(comment)
      guard !bytes.isEmpty, source[bytes.lowerBound] == 0x23 else { continue }
      let isAlone = isAlone(bytes.lowerBound)
      if !isAlone { look(atComment: bytes, in: comment) }
      comments.append(YAMLTree.Comment(bytes: bytes, isAlone: isAlone))
    }
    cursor.forgetComments()
  }

  private func isAlone(_ place: Int) -> Bool {
    var index = place
    while index > 0 {
      switch source[index - 1] {
      case 0x20, 0x09: index -= 1
      case 0x0A, 0x0D: return true
      default: return index == 3 && source.starts(with: [0xEF, 0xBB, 0xBF])
      }
    }
    return true
  }

  // MARK: Problems

  mutating func note(_ problem: YAMLProblem) {
    // One more than the limit shows that there are others.
    if problems.count <= limits.problems { problems.append(problem) }
  }

  mutating func note(_ problems: [YAMLProblem]) { for problem in problems { note(problem) } }

  /// A comment that cuts a text, or that stands right behind one.
  private mutating func look(atComment bytes: Range<Int>, in comment: Range<Int>) {
    let before = bytes.lowerBound - 1
    if !InputCursor.isBlank(source[before]), !input.isEdited(in: comment.lowerBound..<comment.lowerBound) {
      return note(
        YAMLProblem(.strayText(String(decoding: source[bytes], as: UTF8.self)), at: bytes))
    }
    guard bytes.count > 1, ![0x20, 0x09, 0x23, 0x21].contains(source[bytes.lowerBound + 1]),
      WideCharacter.space(in: TextLines(bytes: source), at: bytes.lowerBound + 1) == nil,
      !source[bytes].starts(with: "#kanri".utf8)
    else { return }
    var end = bytes.lowerBound
    while end > 0, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < end { low = middle + 1 } else { high = middle }
    }
    guard low > 0, nodes[low - 1].kind == .scalar, nodes[low - 1].style == .plain,
      Int(nodes[low - 1].end) == end
    else { return }
    note(
      YAMLProblem(
        .valueCutAtComment(
          kept: String(decoding: text(of: low - 1), as: UTF8.self),
          lost: String(decoding: source[bytes], as: UTF8.self)), at: bytes))
  }
}
