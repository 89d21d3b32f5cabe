/// Looks at bytes sixteen at a time, each beside the three before it: whether together they are valid UTF-8.
enum UTF8Vector {
  private typealias Bytes = SIMD16<UInt8>

  /// How many bytes are looked at before it is asked whether anything was wrong.
  private static let window = 128

  /// How far bytes are valid for certain, from a place in front of which they are, where a character begins: the place
  /// where a character begins that was not looked at to its end, or behind which something is wrong.
  /// - Parameter start: at least 3.
  static func validEnd(_ bytes: UnsafePointer<UInt8>, from start: Int, to count: Int) -> Int {
    let raw = UnsafeRawPointer(bytes)
    var position = start
    while count - position >= window {
      var wrong = SIMDMask<SIMD16<Int8>>(repeating: false)
      var place = position
      while place < position &+ window {
        wrong = wrong .| errors(raw, place)
        place = place &+ 16
      }
      let halves = unsafeBitCast(wrong, to: SIMD2<UInt64>.self)
      guard halves.x | halves.y == 0 else { break }
      position = position &+ window
    }
    return boundary(bytes, before: position, from: start)
  }

  /// The bytes that cannot stand where they stand.
  @inline(__always)
  private static func errors(_ raw: UnsafeRawPointer, _ place: Int) -> SIMDMask<SIMD16<Int8>> {
    func load(_ place: Int) -> Bytes { raw.loadUnaligned(fromByteOffset: place, as: Bytes.self) }
    func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }
    let (now, first) = (load(place), load(place &- 1))
    let (second, third) = (load(place &- 2), load(place &- 3))
    // A byte goes on a character exactly where one of the bytes before it asks for it.
    let isNext = (now & all(0xC0)) .== all(0x80)
    let mustBeNext = (first .>= all(0xC0)) .| (second .>= all(0xE0)) .| (third .>= all(0xF0))
    var wrong = isNext .^ mustBeNext
    // Too long forms, surrogates, and what lies behind the last plane.
    wrong = wrong .| ((first .== all(0xE0)) .& (now .< all(0xA0)))
    wrong = wrong .| ((first .== all(0xED)) .& (now .>= all(0xA0)))
    wrong = wrong .| ((first .== all(0xF0)) .& (now .< all(0x90)))
    wrong = wrong .| ((first .== all(0xF4)) .& (now .>= all(0x90)))
    return wrong .| ((now & all(0xFE)) .== all(0xC0)) .| (now .>= all(0xF5))
  }

  /// The beginning of the character that a place cuts; the place itself if it cuts none.
  private static func boundary(_ bytes: UnsafePointer<UInt8>, before place: Int, from start: Int) -> Int {
    for back in 1...3 where place - back >= start {
      let byte = bytes[place - back]
      if byte < 0x80 { return place }
      guard byte >= 0xC0 else { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      return length > back ? place - back : place
    }
    return place
  }
}
