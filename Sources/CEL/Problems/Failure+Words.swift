extension Failure {
  var code: CELProblem.Code {
    switch kind {
    case .undeclared: .undeclared
    case .unbound: .unboundVariable
    case .unboundFunction: .unboundFunction
    case .noMatchingOverload, .noFields: .noMatchingOverload
    case .noSuchField: .noSuchField
    case .noSuchKey: .noSuchKey
    case .indexOutOfBounds: .indexOutOfBounds
    case .overflow, .outOfRange: .overflow
    case .divideByZero: .divideByZero
    case .modulusByZero: .modulusByZero
    case .unsupportedKey: .unsupportedKey
    case .repeatedKey: .repeatedKey
    case .cannotConvert, .notUTF8: .invalidArgument
    case .pattern: .invalidPattern
    case .timeZone: .unknownTimeZone
    case .cost: .costExceeded
    case .host: .hostFunction
    }
  }

  func message(in tree: CELSyntaxTree) -> CELText {
    switch kind {
    case .undeclared(let name):
      return CELText(en: "'\(name)' is not declared", ja: "\(name) という名前はありません")
    case .unbound(let name):
      return CELText(en: "the variable '\(name)' was given no value", ja: "変数 \(name) に値が渡されていません")
    case .unboundFunction(let name):
      return CELText(en: "there is no function '\(name)'", ja: "\(name) という関数はありません")
    case .noMatchingOverload(let name, let types):
      let list = types.map(\.name).joined(separator: ", ")
      return CELText(
        en: "no such overload: '\(name)' does not take (\(list))", ja: "\(name) は (\(list)) に使えません")
    case .noFields(let type, let field):
      return CELText(
        en: "\(type) has no fields, so no '\(field)'", ja: "\(type) に項目はないので \(field) は読めません")
    case .noSuchField(let record, let field):
      return CELText(en: "\(record) has no field '\(field)'", ja: "\(record) に \(field) という項目はありません")
    case .noSuchKey(let key):
      return CELText(en: "no such key: \(key.literal)", ja: "キー \(key.literal) はありません")
    case .indexOutOfBounds(let index, let count):
      return CELText(
        en: "no element \(index.literal) in a list of \(count)",
        ja: "要素が \(count) 個のリストに \(index.literal) 番はありません")
    case .overflow(let type):
      return CELText(en: "the result does not fit into \(type)", ja: "結果が \(type) の範囲を超えています")
    case .divideByZero: return CELText(en: "division by zero", ja: "0 で割っています")
    case .modulusByZero: return CELText(en: "modulus by zero", ja: "0 で割った余りは求められません")
    case .unsupportedKey(let type):
      return CELText(en: "\(type) cannot be the key of a map", ja: "\(type) はマップのキーになりません")
    case .repeatedKey(let key):
      return CELText(en: "the key \(key.literal) is there twice", ja: "キー \(key.literal) が二度書かれています")
    case .cannotConvert(let value, let type):
      return CELText(
        en: "\(value.literal) cannot be read as \(type)", ja: "\(value.literal) を \(type) として読めません")
    case .outOfRange(let value, let type):
      return CELText(
        en: "\(value.literal) is outside the range of \(type)", ja: "\(value.literal) は \(type) の範囲外です")
    case .notUTF8: return CELText(en: "the bytes are not UTF-8", ja: "バイト列が UTF-8 ではありません")
    case .pattern(let problem, let pattern):
      let text = problem.text
      let pattern =
        pattern.unicodeScalars.count <= 80 ? pattern : String(pattern.unicodeScalars.prefix(79)) + "…"
      return CELText(
        en: "the regular expression '\(pattern)' cannot be read: \(text.en)",
        ja: "正規表現 \(pattern) を読めません。\(text.ja)")
    case .timeZone(let name):
      return CELText(en: "the time zone '\(name)' is not known", ja: "時間帯 \(name) は分かりません")
    case .cost(let limit, let size, let rounds):
      let part = shortText(in: tree)
      let nested = rounds > size
      return CELText(
        en: "the evaluation costs more than \(limit) steps: '\(part)' works on \(size) elements or bytes"
          + (nested ? ", the macros around and in it together make up to \(rounds) rounds" : ""),
        ja: "評価の手間が上限の \(limit) 段階を超えました。「\(part)」が \(size) 個の要素またはバイトを扱っています"
          + (nested ? "（入れ子のマクロ全体では最大 \(rounds) 回の繰り返しになります）" : ""))
    case .host(let text): return text
    }
  }

  private func shortText(in tree: CELSyntaxTree) -> String {
    let text = tree.text(of: node)
    return text.unicodeScalars.count <= 80 ? text : String(text.unicodeScalars.prefix(79)) + "…"
  }
}
