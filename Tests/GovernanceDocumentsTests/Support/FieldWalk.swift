import DigitalGovernance
import GovernanceDocuments

/// All fields of a kind, those of the records inside it included, each record once.
enum FieldWalk {
  static func records(of kind: any Kind.Type) -> [RecordDescription] {
    var records = [kind.description]
    var next = 0
    while next < records.count {
      for field in records[next].fields {
        if let record = field.type.record, !records.contains(where: { $0 === record }) {
          records.append(record)
        }
      }
      next += 1
    }
    return records
  }

  static func fields(of kind: any Kind.Type) -> [FieldDescription] {
    records(of: kind).flatMap(\.fields)
  }
}
