/// Strings compared and counted as CEL does it: by code points, which is the order of their UTF-8 bytes.
extension String {
  func hasSameCodePoints(as other: String) -> Bool {
    let count = utf8.count
    if count != other.utf8.count { return false }
    let same = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { theirs in
        let a = UnsafeRawBufferPointer(mine)
        let b = UnsafeRawBufferPointer(theirs)
        var index = 0
        while index + 8 <= count {
          if a.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            != b.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          {
            return false
          }
          index += 8
        }
        while index < count {
          if a[index] != b[index] { return false }
          index += 1
        }
        return true
      }
    }
    if let same, let same { return same }
    return utf8.elementsEqual(other.utf8)
  }

  func precedesByCodePoints(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// The number of code points: `"\r\n"` has 2.
  var codePointCount: Int {
    let counted = utf8.withContiguousStorageIfAvailable { bytes in
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
    return counted ?? unicodeScalars.count
  }
}
