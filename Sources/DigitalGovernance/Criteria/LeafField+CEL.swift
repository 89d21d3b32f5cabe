package import CEL

extension LeafField {
  /// The fact in a record of the described type, as expressions read it.
  package func criteriaFact(in record: any Record) -> CELFact {
    switch content(in: record) {
    case .unknown, .record, .records: .unknown
    case .nothing: .nothing
    case .scalar(let content): content.criteriaFact(wantsDuration: wantsDuration)
    case .scalars(let contents):
      .stated(
        .list(
          (0..<contents.count).map { index in
            switch contents.content(at: index).criteriaFact(wantsDuration: wantsDuration) {
            case .stated(let value): value
            case .nothing, .unknown, .opaque: .null
            }
          }))
    }
  }

  private var wantsDuration: Bool {
    switch field.type {
    case .scalar(let form), .scalars(let form): form.isDuration
    case .record, .records, .keyed: false
    }
  }
}
