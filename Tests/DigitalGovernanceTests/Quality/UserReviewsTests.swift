import Foundation
import Testing

@testable import DigitalGovernance

@Suite("User reviews")
struct UserReviewsTests {
  private func reviews(_ counts: [Int64]) -> UserReviews {
    var reviews = UserReviews()
    (reviews.one, reviews.two, reviews.three) = (.known(counts[0]), .known(counts[1]), .known(counts[2]))
    (reviews.four, reviews.five) = (.known(counts[3]), .known(counts[4]))
    return reviews
  }

  @Test("Mean, shares and intervals of a hundred answers")
  func hundred() throws {
    let summary = try reviews([3, 7, 15, 35, 40]).summary()
    #expect(summary.count == 100)
    // (3 + 14 + 45 + 140 + 200) / 100.
    #expect(abs(summary.mean - 4.02) < 1e-12)
    #expect(abs(summary.scoreOfFive - 0.804) < 1e-12)
    #expect(summary.high.count == 75 && summary.high.value == 0.75)
    // Checked with scipy: binomtest(75, 100).proportion_ci(method='wilson').
    #expect(abs(summary.high.interval.lowerBound - 0.656955) < 1e-6)
    #expect(abs(summary.high.interval.upperBound - 0.824548) < 1e-6)
    // Checked with scipy: t.interval(0.95, 99, loc=mean, scale=sem(answers)).
    let interval = try #require(summary.meanInterval)
    #expect(abs(interval.lowerBound - 3.810883) < 1e-5)
    #expect(abs(interval.upperBound - 4.229117) < 1e-5)
    #expect(!summary.isTooFew)
    #expect(try reviews([3, 7, 15, 35, 40]).summary(satisfiedFrom: 3).satisfied.count == 90)
  }

  @Test("Wilson's interval, worked out by hand for 8 of 10")
  func wilson() {
    // z² = 3.841459; (0.8 + 0.19207 ± 1.959964 · √(0.016 + 0.0096036)) / 1.3841459 = (0.992073 ± 0.313615) / 1.384146.
    let interval = ConfidenceInterval.wilson(8, of: 10)
    #expect(abs(interval.lowerBound - 0.490_16) < 1e-4)
    #expect(abs(interval.upperBound - 0.943_32) < 1e-4)
    #expect(ConfidenceInterval.wilson(0, of: 5).lowerBound == 0)
    #expect(ConfidenceInterval.wilson(5, of: 5).upperBound == 1)
  }

  @Test(
    "Wilson's bounds solve its own equation: the share lies z standard errors from each",
    arguments: [1, 7, 30, 4_000])
  func wilsonInverted(total: Int64) {
    for count in stride(from: 0, through: total, by: max(1, Int(total) / 6)) {
      let interval = ConfidenceInterval.wilson(count, of: total)
      for bound in [interval.lowerBound, interval.upperBound] where bound > 0 && bound < 1 {
        let error = (bound * (1 - bound) / Double(total)).squareRoot()
        #expect(abs(abs(Double(count) / Double(total) - bound) / error - 1.959_963_985) < 1e-6)
      }
    }
  }

  @Test(
    "Student's t agrees with published tables, in the table and beyond it",
    arguments: [
      (1, 12.706), (5, 2.571), (29, 2.045), (30, 2.042), (31, 2.0395), (40, 2.021), (60, 2.000), (120, 1.980),
    ]
      as [(Int64, Double)])
  func student(degrees: Int64, quantile: Double) {
    #expect(abs(ConfidenceInterval.studentT(degrees: degrees) - quantile) < 6e-4)
  }

  @Test("Few answers say little, and that is said")
  func few() throws {
    let one = try reviews([0, 0, 0, 0, 1]).summary()
    #expect(one.isTooFew && one.meanInterval == nil && one.mean == 5)
    #expect(one.verdict(onMean: 3.5) == .reachedUnsurely)
    #expect(one.verdict(onHigh: 0.6) == .reachedUnsurely)
    #expect(try reviews([0, 0, 0, 0, 29]).summary().isTooFew)
    #expect(try !reviews([0, 0, 0, 0, 30]).summary().isTooFew)
  }

  @Test("A threshold is reached or missed, surely or not")
  func verdicts() throws {
    let middling = try reviews([5, 5, 10, 15, 10]).summary()
    #expect(abs(middling.mean - 155.0 / 45) < 1e-12)
    #expect(middling.verdict(onMean: 3.5) == .missedUnsurely)
    #expect(middling.verdict(onMean: 3.4) == .reachedUnsurely)
    #expect(middling.verdict(onMean: 2.5) == .reached)
    #expect(middling.verdict(onMean: 4.5) == .missed)
    // Exactly 3.5 reaches it.
    #expect(try reviews([0, 0, 500, 500, 0]).summary().verdict(onMean: 3.5) == .reachedUnsurely)
  }

  @Test("A blank count is not zero, and no answers are no summary")
  func problems() {
    var blank = reviews([1, 1, 1, 1, 1])
    blank.four = .unknown
    #expect(throws: UserReviews.Problem.countsUnknown(points: [4])) { try blank.summary() }
    #expect(throws: UserReviews.Problem.countsUnknown(points: [1, 2, 3, 4, 5])) {
      try UserReviews().summary()
    }
    #expect(throws: UserReviews.Problem.nobodyAnswered) { try reviews([0, 0, 0, 0, 0]).summary() }
    #expect(throws: UserReviews.Problem.impossibleCount) { try reviews([-1, 0, 0, 0, 2]).summary() }
    #expect(throws: UserReviews.Problem.impossibleCount) { try reviews([.max, .max, 0, 0, 2]).summary() }
  }

  @Test("The interval of the mean stays on the scale")
  func scale() throws {
    let interval = try #require(try reviews([1, 0, 0, 0, 2]).summary().meanInterval)
    #expect(interval == 1...5)
    #expect(try reviews([0, 0, 0, 9, 0]).summary().meanInterval == 4...4)
  }

  @Test("A summary comes back from JSON the same")
  func json() throws {
    let summary = try reviews([3, 7, 15, 35, 40]).summary()
    #expect(
      try JSONDecoder().decode(UserReviews.Summary.self, from: JSONEncoder().encode(summary)) == summary)
  }
}
