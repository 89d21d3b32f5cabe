import CLibYAML

/// libyaml's parser over some bytes.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The event that was read last.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// The bytes must outlive the parser.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    self.parser = parser
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    event.deallocate()
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event; false when libyaml gave up.
  @inline(__always)
  func advance() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  /// Why libyaml gave up, with places in code points.
  var failure: (problem: String, index: Int, contextIndex: Int?) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
    let problem = text(parser.pointee.problem) ?? "out of memory"
    return (
      problem, parser.pointee.problem_mark.index,
      parser.pointee.context == nil ? nil : parser.pointee.context_mark.index
    )
  }
}
