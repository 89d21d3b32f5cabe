import DigitalGovernance
import Foundation
import GovernanceFindings
import NIOCore

/// The body of a request: an array of procedures, or everything that is wrong with it.
struct ProcedureBatch: Decodable {
  private var procedures: [Procedure] = []
  private var problems: [BodyProblem] = []

  /// No more are told at once.
  private static let mostProblems = 20
  private static let most = CodingUserInfoKey(rawValue: "most")

  /// Reads a body.
  /// - Throws: ``Refusal``, with the first problem of each procedure that cannot be read.
  static func procedures(in body: ByteBuffer, most: Int) throws -> [Procedure] {
    let data = Data(body.readableBytesView)
    let decoder = JSONDecoder()
    if let key = ProcedureBatch.most { decoder.userInfo[key] = most }
    do {
      let batch = try decoder.decode(ProcedureBatch.self, from: data)
      guard batch.problems.isEmpty else { throw Refusal(.unreadable(batch.problems)) }
      return batch.procedures
    } catch let error as DecodingError {
      throw Refusal(.unreadable([BodyProblem(error, in: data)]))
    }
  }

  init(from decoder: any Decoder) throws {
    let most = ProcedureBatch.most.flatMap { decoder.userInfo[$0] as? Int } ?? .max
    var list = try decoder.unkeyedContainer()
    while !list.isAtEnd {
      // Before anything is made of it: a short text can hold a great many procedures.
      guard list.currentIndex < most else { throw Refusal(.tooManyProcedures(most: most)) }
      switch try list.decode(Attempt.self).result {
      case .success(let procedure): procedures.append(procedure)
      case .failure(let problem):
        problems.append(problem)
        guard problems.count < ProcedureBatch.mostProblems else { return }
      }
    }
  }

  /// One procedure, or why it cannot be read; the next is read all the same.
  private struct Attempt: Decodable {
    let result: Result<Procedure, BodyProblem>

    init(from decoder: any Decoder) throws {
      do {
        result = .success(try Procedure(from: decoder))
      } catch let error as DecodingError {
        result = .failure(BodyProblem(error))
      }
    }
  }
}
