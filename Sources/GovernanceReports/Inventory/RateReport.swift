public import DigitalGovernance
public import GovernanceFindings

/// The digitalization rate of an inventory for a terminal, or as JSON.
public struct RateReport {
  private let tally: InventoryTally
  private let forecasts: [(scope: ProcedureInventory.RateScope, forecast: Forecast)]
  private let asOf: CalendarDate
  private let language: Language

  public init(
    _ tally: InventoryTally, forecasts: [(scope: ProcedureInventory.RateScope, forecast: Forecast)],
    asOf: CalendarDate, language: Language
  ) {
    self.tally = tally
    self.forecasts = forecasts
    self.asOf = asOf
    self.language = language
  }

  private func words(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }

  private func name(_ scope: ProcedureInventory.RateScope, _ weight: DigitalizationRate.Weight) -> String {
    let scope =
      scope == .all
      ? words("all procedures", "すべての手続") : words("within discretion", "裁量でデジタル化できるもの")
    return weight == .procedures ? scope : words("\(scope), by filings", "\(scope)（件数による）")
  }

  /// One screen: the rates, what stands in the way, the largest organisations.
  public func text(top: Int) -> String {
    var text = words(
      "Digitalization rate, \(Count(tally.count)) procedures, as of \(asOf)\n",
      "デジタル化率  手続\(Count(tally.count))件、基準日 \(asOf)\n")
    for weight in DigitalizationRate.Weight.allCases {
      for scope in [ProcedureInventory.RateScope.withinDiscretion, .all] {
        text += "  \(name(scope, weight))  " + line(tally.all(scope, weight)) + "\n"
      }
    }
    if tally.allFilings > 0 {
      text += words(
        "  filings that went online  \(Count(Int(tally.onlineFilings))) / \(Count(Int(tally.allFilings)))  \(percent(tally.onlineFilings, of: tally.allFilings))\n",
        "  オンラインで行われた件数  \(Count(Int(tally.onlineFilings))) / \(Count(Int(tally.allFilings)))  \(percent(tally.onlineFilings, of: tally.allFilings))\n"
      )
    }
    for entry in forecasts {
      let forecast = entry.forecast
      text += words(
        "  \(name(entry.scope, .procedures)): \(percent(forecast.projected)) on \(forecast.target.date), the target is \(percent(forecast.target.value)) (\(forecast.explanation.en))\n",
        "  \(name(entry.scope, .procedures)): \(forecast.target.date)に\(percent(forecast.projected))の見込み。目標は\(percent(forecast.target.value))（\(forecast.explanation.ja)）\n"
      )
    }
    let obstacles = tally.obstacles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !obstacles.isEmpty {
      text += words("What stands in the way of those not online:\n", "オンライン化していない手続の主な障壁・懸念:\n")
      for (name, count) in obstacles.prefix(8) { text += "  \(Count(count))  \(TerminalText(name))\n" }
      if tally.withoutObstacle > 0 {
        text += "  \(Count(tally.withoutObstacle))  " + words("(not stated)", "（未記入）") + "\n"
      }
    }
    text += table(words("kind", "手続類型"), tally.byType.map { (typeName($0.key), $0.value) }, top: 0)
    text += table(words("organisation", "組織"), tally.byOrganisation.map { ($0.key, $0.value) }, top: top)
    return text
  }

  private func typeName(_ id: String) -> String {
    guard let type = Procedure.Classification(rawValue: id) else { return "" }
    return language == .ja ? type.ja : id
  }

  private func line(_ tally: DigitalizationRate.Tally) -> String {
    do throws(RateError) {
      let rate = try tally.rate()
      var text =
        "\(Count(Int(rate.digitalized))) / \(Count(Int(rate.counted)))  \(percent(rate.digitalized, of: rate.counted))"
      let (low, high) = (rate.bounds.lowerBound, rate.bounds.upperBound)
      if low < high {
        text += words(
          " (facts not stated: \(percent(low)) to \(percent(high)))",
          "（未記入により \(percent(low))〜\(percent(high))）")
      }
      if rate.withoutVolume > 0 {
        text += words(
          "; \(rate.withoutVolume) without a count left out", "、件数が未記入の\(rate.withoutVolume)件を除く")
      }
      return text
    } catch {
      return words("nothing to count: the facts are not stated", "数えられません（必要な項目が未記入です）")
    }
  }

  private func table(_ heading: String, _ groups: [(name: String, group: InventoryTally.Group)], top: Int)
    -> String
  {
    let rows = groups.compactMap { entry -> (name: String, rate: DigitalizationRate)? in
      guard let rate = try? entry.group.tally(.all, .procedures).rate() else { return nil }
      return (entry.name.isEmpty ? words("(not stated)", "（未記入）") : entry.name, rate)
    }.sorted { ($1.rate.counted, $0.name) < ($0.rate.counted, $1.name) }
    var table = TextTable([
      .init(heading), .init(words("online", "オンライン化済"), leansRight: true),
      .init(words("counted", "手続数"), leansRight: true), .init(words("rate", "率"), leansRight: true),
    ])
    for row in top > 0 ? Array(rows.prefix(top)) : rows {
      table.add([
        row.name, Count(Int(row.rate.digitalized)).description, Count(Int(row.rate.counted)).description,
        percent(row.rate.digitalized, of: row.rate.counted),
      ])
    }
    let rest =
      top > 0 && rows.count > top ? words("and \(rows.count - top) more\n", "ほか\(rows.count - top)\n") : ""
    return table.text + rest
  }

  private func percent(_ part: Int64, of whole: Int64) -> String {
    whole == 0 ? "–" : percent(Double(part) / Double(whole))
  }

  /// One decimal, rounded half up.
  private func percent(_ share: Double) -> String {
    let tenths = Int64((share * 1_000).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(abs(tenths % 10))%"
  }

  /// A document for programs.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("asOf", asOf.description)
      json.member("procedures", tally.count)
      json.array("rates") { json in
        for weight in DigitalizationRate.Weight.allCases {
          for scope in ProcedureInventory.RateScope.allCases {
            write("", tally.all(scope, weight), to: &json)
          }
        }
      }
      json.array("organisations") { json in
        for (name, group) in tally.byOrganisation.sorted(by: { $0.key < $1.key }) {
          write(name, group.tally(.all, .procedures), to: &json)
        }
      }
      json.array("kinds") { json in
        for (name, group) in tally.byType.sorted(by: { $0.key < $1.key }) {
          write(name, group.tally(.all, .procedures), to: &json)
        }
      }
    }
    return String(decoding: json.take(), as: UTF8.self) + "\n"
  }

  private func write(_ name: String, _ tally: DigitalizationRate.Tally, to json: inout JSONWriter) {
    guard let rate = try? tally.rate() else { return }
    json.lineBreak()
    json.object { json in
      if !name.isEmpty { json.member("name", name) }
      json.member("scope", tally.scope.rawValue)
      json.member("weight", tally.weight.rawValue)
      json.member("digitalized", Int(rate.digitalized))
      json.member("counted", Int(rate.counted))
      json.member("stateUnknown", Int(rate.stateUnknown))
    }
  }
}
