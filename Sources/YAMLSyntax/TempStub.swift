import CLibYAML

extension YAMLTree {
  public init(parsing source: [UInt8], limits: YAMLLimits = YAMLLimits()) {
    var nodes: [YAMLNode] = []
    nodes.reserveCapacity(source.count / 12 + 16)
    var copied: [UInt8] = []
    var documents: [Document] = []
    var problems: [YAMLProblem] = []
    var comments: [Comment] = []
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      self.init(
        source: source, nodes: [], documents: [], comments: [], problems: [], copied: [], properties: [])
      return
    }
    defer { yaml_parser_delete(&parser) }
    source.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var cp = 0
      var at = bytes.count >= 3 && bytes[0] == 0xEF ? 3 : 0
      func byte(_ index: Int) -> Int {
        if index < cp { cp = 0; at = bytes.count >= 3 && bytes[0] == 0xEF ? 3 : 0 }
        while cp < index, at < bytes.count {
          at += 1
          while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
          cp += 1
        }
        return at
      }
      var open: [Int] = []
      var root: Int?
      var start = 0
      var event = yaml_event_t()
      while true {
        guard yaml_parser_parse(&parser, &event) == 1 else {
          let place = byte(Int(parser.problem_mark.index))
          problems.append(
            YAMLProblem(.syntax(String(cString: parser.problem)), at: place..<min(place + 1, bytes.count)))
          for id in open { nodes[id].subtreeEnd = UInt32(nodes.count) }
          documents.append(Document(bytes: start..<bytes.count, root: root, isBroken: true))
          break
        }
        defer { yaml_event_delete(&event) }
        let s = byte(Int(event.start_mark.index))
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
          root = nil
          start = s
        case YAML_DOCUMENT_END_EVENT:
          documents.append(Document(bytes: start..<s, root: root, isBroken: false))
        case YAML_SCALAR_EVENT:
          let e = byte(Int(event.end_mark.index))
          let length = Int(event.data.scalar.length)
          let style: YAMLNode.Style =
            switch event.data.scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
          let inner = style == .singleQuoted || style == .doubleQuoted ? s + 1 : s
          let same =
            inner + length <= bytes.count
            && (0..<length).allSatisfy { bytes[inner + $0] == event.data.scalar.value[$0] }
          if root == nil { root = nodes.count }
          var payload = inner
          var flags = YAMLNode.Flags()
          if !same {
            payload = copied.count
            flags.insert(.copied)
            copied.append(contentsOf: UnsafeBufferPointer(start: event.data.scalar.value, count: length))
          }
          if s == e { flags.insert(.absent) }
          nodes.append(
            YAMLNode(
              kind: .scalar, style: style, flags: flags, start: UInt32(s), end: UInt32(e),
              payload: UInt32(payload), length: UInt32(length), subtreeEnd: UInt32(nodes.count + 1)))
        case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
          if root == nil { root = nodes.count }
          let flow =
            event.type == YAML_MAPPING_START_EVENT
            ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
          open.append(nodes.count)
          nodes.append(
            YAMLNode(
              kind: event.type == YAML_MAPPING_START_EVENT ? .mapping : .sequence,
              style: flow ? .flow : .block, flags: [], start: UInt32(s), end: UInt32(s), payload: 0,
              length: 0, subtreeEnd: 0))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
          if let id = open.popLast() {
            nodes[id].subtreeEnd = UInt32(nodes.count)
            nodes[id].end =
              nodes[id].style == .flow ? UInt32(byte(Int(event.end_mark.index))) : nodes[nodes.count - 1].end
          }
        default: break
        }
        if event.type == YAML_STREAM_END_EVENT { break }
      }
    }
    var line = 0
    for piece in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let hash = piece.indices.first(where: {
        piece[$0] == 0x23 && ($0 == piece.startIndex || piece[$0 - 1] == 0x20)
      }) {
        var end = piece.endIndex
        if end > hash, piece[end - 1] == 0x0D { end -= 1 }
        comments.append(
          Comment(bytes: hash..<end, isAlone: piece[piece.startIndex..<hash].allSatisfy { $0 == 0x20 }))
      }
      line += 1
    }
    self.init(
      source: source, nodes: nodes, documents: documents, comments: comments, problems: problems,
      copied: copied, properties: [])
  }
}
extension YAMLView {
  @inlinable public func type(of id: Int) -> YAMLScalarType {
    let t = text(of: id)
    if nodes[id].style != .plain { return .string }
    if t.isEmpty { return .null }
    if t.allSatisfy({ (0x30...0x39).contains($0) }) { return .integer }
    return .string
  }
}
public struct YAMLRepair: Hashable, Sendable {
  public var bytes: Range<Int>
  public var newText: String
  public var isSafe: Bool
}
extension YAMLProblem { public var repair: YAMLRepair? { nil } }

extension YAMLTree {
  public func text(of id: NodeID) -> String { withView { String(decoding: $0.text(of: id), as: UTF8.self) } }
}
