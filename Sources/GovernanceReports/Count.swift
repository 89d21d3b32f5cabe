/// A number of things as people read it: `10,000`, `1 file`, `2 files`.
struct Count: CustomStringConvertible {
  let value: Int

  init(_ value: Int) { self.value = value }

  /// The digits, parted in threes.
  var description: String {
    var text = ""
    let digits = String(value.magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// The number and an English noun with a regular plural.
  func of(_ noun: String) -> String { value == 1 ? "\(self) \(noun)" : "\(self) \(noun)s" }
}
