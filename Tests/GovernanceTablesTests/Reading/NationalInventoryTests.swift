import DigitalGovernance
import GovernanceFindings
import Testing

@testable import GovernanceTables

@Suite("The national inventories") struct NationalInventoryTests {
  @Test("Every column of the built-in mappings leads to a leaf, and every code to a value of it")
  func mappings() throws {
    for mapping in Mapping.builtIn {
      for column in mapping.columns.stated {
        let leaf = try LeafField.named(column.field.known ?? "", in: Procedure.description)
        for code in column.codes.stated {
          #expect(leaf.problem(with: code.value.known ?? "") == nil, "\(code)")
        }
        if column.separator.known != nil { #expect(leaf.field.type.isListOfValues) }
      }
      for constant in mapping.constants.stated {
        let leaf = try LeafField.named(constant.field.known ?? "", in: Procedure.description)
        #expect(leaf.problem(with: constant.value.known ?? "") == nil)
      }
      let paths = mapping.columns.stated.compactMap(\.field.known)
      #expect(Set(paths).count == paths.count)
    }
    #expect(Mapping.nationalR6.columns.stated.count == 38)
    #expect(Mapping.nationalR7.columns.stated.count == 46)
  }

  private static let isDebugBuild: Bool = {
    #if DEBUG
      true
    #else
      false
    #endif
  }()

  // All figures are from Support/national_r6.py, which reads the file with Python's csv.
  @Test(
    "The real file of 令和6年度 is read to the end, to the same figures as another reader's",
    .enabled(if: SharedFile.path("data/inventory-r6.csv.gz") != nil, "the national file is not here"),
    .disabled(if: isDebugBuild, "tried in release builds"))
  func realFile() throws {
    guard let bytes = SharedFile.bytes("data/inventory-r6.csv.gz") else { return }
    let reading = try TableReading(bytes, .nationalR6, chunk: 1 << 16, comparesColumns: false)
    let procedures = reading.procedures
    #expect(reading.summary?.rows == 75_071 && procedures.count == 75_071)
    #expect(reading.summary?.encoding == .utf8)
    #expect(procedures.count { $0.onlineState == .known(.implemented) } == 36_315)
    #expect(procedures.count { $0.type == .known(.application) } == 36_480)
    let volumes = procedures.map { $0.volume.known }
    #expect(volumes.reduce(0) { $0 + ($1?.total.known ?? 0) } == 4_307_176_937)
    #expect(volumes.reduce(0) { $0 + ($1?.online.known ?? 0) } == 3_422_908_418)
    #expect(volumes.reduce(0) { $0 + ($1?.offline.known ?? 0) } == 884_271_928)
    #expect(volumes.count { $0?.online == .known(0) } == 64_747)
    #expect(procedures.count { $0.legalBasis.known?.number.isUnknown == true } == 95)
    #expect(procedures.count { $0.legalBasis.known?.number == "-" } == 450)
    #expect(procedures.count { $0.concerns.stated.contains(.planned) } == 4_179)
    #expect(procedures.reduce(0) { $0 + $1.concerns.stated.count } == 39_688)
    #expect(procedures.count { $0.fee.known?.methods.stated.contains(.creditCard) == true } == 477)
    #expect(procedures.count { $0.fee.known?.required == true } == 3_662)
    #expect(procedures.count { $0.fee.known?.required == false } == 32_529)
    #expect(procedures.count { $0.attachments.known?.ways.stated.contains(.paperOnly) == true } == 3_985)
    let periods = procedures.compactMap { $0.standardPeriod.known?.online.known }
    #expect(periods.count == 20_374)
    #expect(periods.count { $0.days != nil } == 17_567)
    #expect(periods.reduce(0) { $0 + ($1.days ?? 0) } == 477_485)
    #expect(procedures.reduce(0) { $0 + $1.implementers.stated.count } == 98_578)
    #expect(procedures.reduce(0) { $0 + $1.offices.stated.count } == 41_536)
    #expect(procedures.reduce(0) { $0 + ($1.attachments.known?.documents.stated.count ?? 0) } == 45_392)
    let events = procedures.compactMap(\.lifeEvents.known)
    #expect(
      events.reduce(0) { $0 + $1.individual.stated.count + $1.corporate.stated.count } == 114_101)
    #expect(procedures.count { $0.intermediary == .known(.localGovernments) } == 924)
    #expect(procedures.count { $0.plannedFor.known?.precision == .fiscalYearOnwards } == 88)
    #expect(procedures.allSatisfy { $0.organisation.known?.kind == .known(.nationalMinistry) })

    // One cell of the file has a text where a code belongs.
    #expect(reading.kinds.count == 1)
    let problem = try #require(reading.problems.last)
    guard case .unknownValue("経由機関", let text, _) = problem.kind else {
      Issue.record("\(problem)")
      return
    }
    #expect(text.hasPrefix("公文書管理法第２条第２項"))
    #expect(problem.subject == "222248")
    #expect(problem.range.start == SourcePosition(line: 60_653, column: 96))
    #expect(problem.cell?.description == "J59099")
    #expect(reading.problems.count { if case .note = $0.kind { true } else { false } } == 1)
  }

  @Test(
    "The sample of 令和6年度 is read to the same figures as another reader's",
    .enabled(if: SharedFile.path("data/inventory-r6-sample.csv") != nil, "the sample is not here"))
  func sample() throws {
    let bytes = try #require(SharedFile.bytes("data/inventory-r6-sample.csv"))
    let reading = try TableReading(bytes, .nationalR6, chunk: 1000)
    let procedures = reading.procedures
    #expect(procedures.count == 2_001)
    #expect(procedures.count { $0.onlineState == .known(.implemented) } == 944)
    #expect(procedures.reduce(0) { $0 + ($1.volume.known?.total.known ?? 0) } == 524_730_441)
    #expect(procedures.reduce(0) { $0 + $1.concerns.stated.count } == 1_205)
    #expect(procedures.reduce(0) { $0 + ($1.attachments.known?.documents.stated.count ?? 0) } == 1_419)
    let periods = procedures.compactMap { $0.standardPeriod.known?.online.known }
    #expect(periods.count == 612)
    #expect(periods.reduce(0) { $0 + ($1.days ?? 0) } == 13_841)
  }

  static let r7Names = Mapping.nationalR7.columns.stated.compactMap(\.column.known)

  private func r7Row(_ values: [String: String]) -> String {
    Self.r7Names.map { values[$0] ?? "" }.joined(separator: ",") + "\n"
  }

  static let r7Values = [
    "手続ID": "007", "手続名": "届出", "府省共通手続": "\u{3007}（全府省庁）", "オンライン化の実施状況": "1 実施済",
    "オンライン化の実施予定及び検討時の懸念点": "7 上記に該当しない（理由を記載）", "総手続件数": "10", "オンライン手続件数": "",
    "手数料等の納付有無": "2 手数料等有り", "実施府省庁(府省共通手続)": "総務省;法務省",
  ]

  @Test("令和7年度 has other signs, and a blank count is unknown")
  func r7() throws {
    let header = Self.r7Names.joined(separator: ",") + "\n"
    // The header may have a second row.
    for text in [header + r7Row(Self.r7Values), header + r7Row(["総手続件数": "(件)"]) + r7Row(Self.r7Values)] {
      var other = Self.r7Values
      other["府省共通手続"] = "○（全府省）"
      other["手続ID"] = "8"
      let reading = try TableReading(text + r7Row(other), .nationalR7)
      let procedure = try #require(reading.procedures.first { $0.id == "007" })
      #expect(procedure.commonality == .known(.allMinistries))
      #expect(procedure.concerns == [.other])
      #expect(procedure.volume.known?.total == 10)
      #expect(procedure.volume.known?.online.isUnknown == true)
      #expect(procedure.jointImplementers == ["総務省", "法務省"])
      #expect(
        reading.kinds.filter { if case .unknownValue = $0 { true } else { false } }
          == [.unknownValue(column: "府省共通手続", text: "○（全府省）", meant: "\u{3007}（全府省庁）")])
    }
  }

  @Test("A header of two rows with merged cells is put together")
  func mergedHeader() throws {
    var above = Self.r7Names
    var below = [String](repeating: "", count: above.count)
    let online = try #require(above.firstIndex(of: "処理期間(オンライン)"))
    above[online] = "処理期間"
    below[online] = "(オンライン)"
    above[online + 1] = ""
    below[online + 1] = "(非オンライン)"
    let text =
      above.joined(separator: ",") + "\n" + below.joined(separator: ",") + "\n"
      + r7Row(["手続ID": "1", "処理期間(オンライン)": "10日", "処理期間(非オンライン)": "2週"])
    let reading = try TableReading(text, .nationalR7)
    #expect(reading.kinds.isEmpty)
    #expect(reading.procedures.first?.standardPeriod.known?.online.known?.days == 10)
    #expect(reading.procedures.first?.standardPeriod.known?.offline.known?.days == 14)
  }
}

extension FieldType {
  fileprivate var isListOfValues: Bool { if case .scalars = self { true } else { false } }
}
