import Foundation
import Testing

@testable import DigitalGovernance

@Suite("What a reform saves")
struct ReformTests {
  private func read(_ json: String) throws -> Reform {
    try JSONDecoder().decode(Reform.self, from: Data(json.utf8))
  }

  /// A step in short: actor, work and waiting, papers.
  private func step(_ name: String, _ actor: String, _ work: String, _ waiting: String, _ papers: [String])
    -> String
  {
    let papers = papers.map { "\"\($0)\"" }.joined(separator: ", ")
    return """
      {"名称": "\(name)", "担当": "\(actor)", "作業時間": {"中央値": "\(work)", "90%値": "\(work)"},
       "待ち時間": {"中央値": "\(waiting)", "90%値": "3日"}, "書類": [\(papers)]}
      """
  }

  @Test("Steps, hand-offs, papers, work and waiting are counted from the flows")
  func savings() throws {
    let reform = try read(
      """
      {"名称": "届出の確認の見直し", "契機": "デジタル化前",
       "見直し前": {"手順": [\(step("書く", "申請者", "1時間", "0分", ["申請書", "住民票"])),
         \(step("受け付ける", "窓口", "10分", "1日", ["申請書"])), \(step("確かめる", "担当課", "30分", "2日", ["台帳"])),
         \(step("知らせる", "担当課", "5分", "1日", ["通知書"]))]},
       "見直し後": {"手順": [\(step("申請する", "申請者", "15分", "0分", [])),
         \(step("確かめる", "担当課", "20分", "12時間", ["通知書"]))]}}
      """)
    let savings = try #require(reform.savings)
    #expect(savings.before.steps == 4 && savings.after.steps == 2 && savings.steps == 2)
    // Applicant to counter, counter to section; after: applicant to section.
    #expect(savings.before.handOffs == 2 && savings.after.handOffs == 1 && savings.handOffs == 1)
    // 申請書, 住民票, 台帳, 通知書: a paper that two steps need is one paper.
    #expect(savings.before.documents == 4 && savings.after.documents == 1 && savings.documents == 3)
    #expect(savings.before.work == 6_300 && savings.after.work == 2_100 && savings.work == 4_200)
    #expect(savings.before.waiting == 4 * 86_400 && savings.after.waiting == 43_200)
    // 4,200 s of work, and 4 days less half a day of waiting.
    #expect(savings.elapsed == 306_600)
    // The slow cases wait 3 days at each of the 4 steps: 6,300 s and 12 days.
    #expect(savings.before.slow == 1_043_100)
    #expect(savings.workPerYear(cases: 12_000) == 50_400_000)
    #expect(savings.hasEffect == true)
  }

  @Test("What a flow leaves open is open in the sum")
  func open() throws {
    let reform = try read(
      """
      {"name": "A", "before": {"steps": [{"name": "a"}, {"name": "b", "actor": "甲"}]},
       "after": {"steps": [{"name": "a", "actor": "甲", "documents": [], "work": {"median": "5分"}},
         {"name": "b", "actor": "甲", "documents": []}]}}
      """)
    let savings = try #require(reform.savings)
    #expect(savings.steps == 0)
    #expect(savings.handOffs == nil && savings.after.handOffs == 0)
    #expect(savings.documents == nil && savings.after.documents == 0)
    #expect(savings.work == nil && savings.waiting == nil && savings.elapsed == nil)
    #expect(savings.hasEffect == nil)
    #expect(try read(#"{"name": "A", "before": {"steps": []}}"#).savings == nil)
    #expect(try read(#"{"name": "A", "before": {"steps": []}, "after": {}}"#).savings == nil)
  }

  @Test("A reform that makes nothing less has no effect")
  func noEffect() throws {
    let flow = "{\"手順\": [\(step("申請する", "申請者", "15分", "0分", ["申請書"]))]}"
    let longer = "{\"手順\": [\(step("申請する", "申請者", "20分", "0分", ["申請書"]))]}"
    #expect(try read(#"{"name": "A", "before": \#(flow), "after": \#(flow)}"#).savings?.hasEffect == false)
    let worse = try #require(read(#"{"name": "A", "before": \#(flow), "after": \#(longer)}"#).savings)
    #expect(worse.work == -300 && worse.hasEffect == false)
  }

  @Test("Lengths beyond counting are open, not a crash")
  func huge() throws {
    let steps = Array(repeating: #"{"name": "a", "work": {"median": "999999999週"}}"#, count: 20_000)
      .joined(separator: ",")
    let reform = try read(#"{"name": "A", "before": {"steps": [\#(steps)]}, "after": {"steps": []}}"#)
    #expect(reform.before.known?.totals?.work == nil)
    #expect(reform.savings?.workPerYear(cases: .max) == nil)
  }
}
