/// Expressions as lines of JSON, for suites and for evaluating many of them.
///
/// A line holds `expr` and may hold `bindings`, `typeEnv`, `disableCheck` and `disableMacros`:
///
/// ```swift
/// TaggedCase.evaluate(#"{"expr":"x + 1","bindings":{"x":{"int":"1"}}}"#)  // {"value":{"int":"2"}}
/// ```
///
/// The answer is `{"value":…}`, `{"error":"…","ja":"…","code":"…"}` or, where bindings are `{"unknown":null}`,
/// `{"unknown":["x"]}`.
public enum TaggedCase {
  /// Evaluates one line.
  ///
  /// A variable that is bound but not declared has any type. A line that is no such JSON gives an error as well.
  ///
  /// - Parameters:
  ///   - line: The JSON, without or with its line end.
  ///   - timeZones: Named time zones.
  ///   - limits: Sizes and cost.
  public static func evaluate(
    _ line: String, timeZones: any CELTimeZones = CELNoTimeZones(), limits: CELLimits = CELLimits()
  ) -> String {
    String(decoding: evaluate(Array(line.utf8), timeZones: timeZones, limits: limits), as: UTF8.self)
  }

  /// Evaluates one line given as UTF-8, and answers in UTF-8.
  public static func evaluate(
    _ line: [UInt8], timeZones: any CELTimeZones = CELNoTimeZones(), limits: CELLimits = CELLimits()
  ) -> [UInt8] {
    let json: JSONValue
    do {
      var reader = JSONReader(line)
      json = try reader.document()
    } catch {
      return invalid("the line is not valid JSON", "行が正しい JSON ではありません")
    }
    guard let source = json["expr"]?.text else {
      return invalid("the line has no 'expr' with the expression", "行に式を書いた expr がありません")
    }
    guard let (variables, facts) = declarations(json) else {
      return invalid("a binding or type is not a tagged value", "bindings か typeEnv に読めない値があります")
    }
    let environment = CELEnvironment(
      variables: variables, timeZones: timeZones, limits: limits,
      allowsMacros: json["disableMacros"]?.flag != true)
    do {
      let isUnchecked = json["disableCheck"]?.flag == true
      let program =
        isUnchecked ? try environment.compileUnchecked(source) : try environment.compile(source)
      return answer(program.evaluate(environment.bindings(facts)))
    } catch {
      return error.problems.first.map { problem($0) } ?? invalid("the expression is invalid", "式を読めません")
    }
  }

  private static func declarations(_ json: JSONValue) -> ([CELVariable], [String: CELFact])? {
    var variables: [CELVariable] = []
    var facts: [String: CELFact] = [:]
    for declaration in json["typeEnv"]?.items ?? [] {
      guard let name = declaration["name"]?.text, let type = declaration["type"].flatMap(TaggedType.type)
      else {
        return nil
      }
      variables.append(CELVariable(name, type))
    }
    for binding in json["bindings"]?.members ?? [] {
      let name = binding.key
      guard let fact = TaggedValue.fact(binding.value) else { return nil }
      facts[name] = fact
      if !variables.contains(where: { $0.name == name }) { variables.append(CELVariable(name, .dyn)) }
    }
    return (variables, facts)
  }

  private static func answer(_ result: CELResult) -> [UInt8] {
    var writer = TaggedWriter()
    switch result {
    case .value(let value):
      writer.raw("{\"value\":")
      guard writer.write(value) else {
        return error(
          CELProblem.Code.costExceeded.rawValue, "the value is too large to be written", "値が大きすぎて書き出せません")
      }
    case .error(let error): return problem(error)
    case .unknown(let paths):
      writer.raw("{\"unknown\":[")
      for (place, path) in paths.enumerated() {
        if place > 0 { writer.raw(",") }
        writer.string(path.description)
      }
      writer.raw("]")
    }
    writer.raw("}")
    return writer.output
  }

  private static func problem(_ problem: CELProblem) -> [UInt8] {
    var en = problem.message.en
    var ja = problem.message.ja
    if let suggestion = problem.suggestion {
      en += ": " + suggestion.en
      ja += "。" + suggestion.ja
    }
    return error(problem.code.rawValue, en, ja)
  }

  private static func invalid(_ en: String, _ ja: String) -> [UInt8] { error("invalidLine", en, ja) }

  private static func error(_ code: String, _ en: String, _ ja: String) -> [UInt8] {
    var writer = TaggedWriter()
    writer.raw("{\"error\":")
    writer.string(en)
    writer.raw(",\"ja\":")
    writer.string(ja)
    writer.raw(",\"code\":")
    writer.string(code)
    writer.raw("}")
    return writer.output
  }
}
