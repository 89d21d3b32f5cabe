/// Cuts bytes into chunks of random lengths, empty ones among them.
func chunks(of bytes: [UInt8], upTo longest: Int, using random: inout SeededGenerator) -> [[UInt8]] {
  var chunks: [[UInt8]] = []
  var position = 0
  while position < bytes.count {
    let length = min(bytes.count - position, Int.random(in: 0...longest, using: &random))
    chunks.append(Array(bytes[position..<position + length]))
    position += length
  }
  return chunks
}
