/// The columns of a table as JSON, a contract with programs: `{"columns":[{"name":…,"type":…}]}`.
public enum ColumnListing {
  public static func json(of columns: [(name: String, type: String)]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.array("columns") { json in
        for column in columns {
          json.lineBreak()
          json.object { json in
            json.member("name", column.name)
            json.member("type", column.type)
          }
        }
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }
}
