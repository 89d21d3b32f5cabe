/// The time zones that the machine knows.
public enum ZoneDirectory {
  private static let folder = FilePath("/usr/share/zoneinfo")
  /// The largest zone is a few kilobytes.
  private static let limit = 1 << 20

  /// The data of a zone of the IANA database (`Europe/Paris`), as RFC 8536 describes it; nil if there is none.
  ///
  /// A name is letters, digits, `_`, `-` and `+`, in parts between slashes: no name leads out of the folder.
  public static func readZone(named name: String) -> [UInt8]? {
    guard isName(name), let contents = try? FileContents(of: folder.appending(FilePath(name)), limit: limit),
      contents.bytes.starts(with: "TZif".utf8)
    else { return nil }
    return contents.bytes
  }

  private static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return name.utf8.count <= 64
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
              UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
              UInt8(ascii: "+"):
              true
            default: false
            }
          }
      }
  }
}
